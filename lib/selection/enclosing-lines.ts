/**
 * For each line of a YAML text (index 0 is line 1), the line of the key that it is under, or 0.
 * Blank lines and comments stand under none. Read from the indentation alone, which is all that
 * block YAML says about it; inside a flow collection the answer is the line it opens on.
 */
export function enclosingLines(text: string): number[] {
  const open: { line: number; indent: number }[] = []
  return text.split('\n').map((content, index) => {
    const indent = content.search(/[^ ]/)
    const first = content[indent]
    if (indent < 0 || first === '#' || first === '\r') return 0
    // "- item" may be at the same indent of its key, and still is under it.
    const depth = first === '-' ? indent + 0.5 : indent
    while ((open.at(-1)?.indent ?? -1) >= depth) open.pop()
    const parent = open.at(-1)?.line ?? 0
    open.push({ line: index + 1, indent: depth })
    return parent
  })
}
