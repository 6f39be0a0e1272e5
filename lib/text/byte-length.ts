/** How many bytes a text takes as UTF-8; a lone surrogate counts as its replacement, three. */
export function byteLength(text: string): number {
  let bytes = text.length
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code > 0xffff) bytes += 2
    else if (code > 0x7ff) bytes += 2
    else if (code > 0x7f) bytes += 1
  }
  return bytes
}
