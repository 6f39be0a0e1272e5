type Width = (text: string) => number

/**
 * A name as lines of at most `width` px, whole: broken after `-`, `.`, `/`, `_` and spaces, and
 * inside a word only where the word alone is too wide.
 */
export function wrapName(name: string, width: number, measure: Width): string[] {
  return fill(
    pieces(name, /[^-./_ ]*[-./_ ]+|[^-./_ ]+/g, width, measure),
    width,
    measure,
    (line, piece) => line + piece,
  )
}

/**
 * A host as lines of at most `width` px, broken after dots and filled from its end, so that the
 * rack's domain stays in one piece.
 */
export function wrapHost(host: string, width: number, measure: Width): string[] {
  return fill(
    pieces(host, /[^.]*\.+|[^.]+/g, width, measure).reverse(),
    width,
    measure,
    (line, piece) => piece + line,
  ).reverse()
}

function pieces(text: string, piece: RegExp, width: number, measure: Width): string[] {
  if (measure(text) <= width) return [text]
  return (text.match(piece) ?? [text]).flatMap((part) =>
    measure(part) <= width ? part : [...part],
  )
}

function fill(
  parts: readonly string[],
  width: number,
  measure: Width,
  join: (line: string, piece: string) => string,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    const longer = join(line, part)
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = part
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
