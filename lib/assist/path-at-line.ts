/**
 * Where a line of a text stands, read off its indentation, so that it is known while the text is
 * being typed and broken.
 */
export interface LinePlace {
  /** The names above the line, outermost first. */
  readonly parents: readonly string[]
  /** The key that the line itself writes. */
  readonly key: string | undefined
  /** Whether the place behind the key's colon was asked for. */
  readonly inValue: boolean
}

const LINE =
  /^(\s*)((?:- +)*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s:#'"-][^:#]*|-[^\s:#][^:#]*)?(:(?=\s|$))?/

/**
 * The place of a position of a text. Lines and columns start at 1; a position outside of the text
 * is at its end.
 */
export function placeAt(text: string, line: number, column: number): LinePlace {
  const lines = text.split('\n').slice(0, line)
  const own = lines.pop() ?? ''
  const { indent, key, colon } = readLine(own)
  const typed = own.trim() === '' ? column - 1 : indent
  return {
    parents: parentsOf(lines, typed),
    key: colon < 0 ? undefined : key,
    inValue: colon >= 0 && column - 1 > colon,
  }
}

interface ReadLine {
  readonly indent: number
  readonly key: string
  /** Where the colon stands; -1 without one. */
  readonly colon: number
}

function readLine(line: string): ReadLine {
  const [, blanks = '', dashes = '', key = '', colon] = LINE.exec(line) ?? []
  const bare = key.trim().replace(/^(["'])(.*)\1$/, '$2')
  return {
    indent: blanks.length + dashes.length,
    key: bare,
    colon: colon === undefined ? -1 : blanks.length + dashes.length + key.length,
  }
}

function parentsOf(lines: readonly string[], indent: number): string[] {
  const parents: string[] = []
  let limit = indent
  for (let index = lines.length - 1; index >= 0 && limit > 0; index -= 1) {
    const line = lines[index] as string
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const { indent: at, key, colon } = readLine(line)
    if (at >= limit || colon < 0) continue
    parents.unshift(key)
    limit = at
  }
  return parents
}
