/** What an annotated text says of the nearest line above that is no mark. */
export interface Mark {
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly code: string
  /** What is behind the code, up to the end of the line. */
  readonly words: string
}

/** The marks of a text: `#   ^^^^ code words`, from the first to the last caret. */
export function marksIn(text: string): Mark[] {
  let marked = 0
  return text.split('\n').flatMap((line, index) => {
    const mark = /^\s*#\s*(\^+) ([a-z-]+) ?(.*)$/.exec(line)
    if (!mark) {
      marked = index + 1
      return []
    }
    const [, carets = '', code = '', words = ''] = mark
    const column = line.indexOf('^') + 1
    return [{ line: marked, column, endColumn: column + carets.length, code, words }]
  })
}
