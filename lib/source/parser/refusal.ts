/**
 * A place of the text: `line` counts from 0, `column` is the distance from the start of the line.
 */
export interface Mark {
  readonly index: number
  readonly line: number
  readonly column: number
}

/**
 * Why a text is no YAML, in the words of go-yaml. It unwinds the parser and never leaves this
 * folder.
 */
export class Refusal extends Error {
  constructor(
    readonly words: string,
    readonly start: number,
    readonly end: number,
  ) {
    super(words)
  }
}

/** A fault of the letters names their own line, but never the first one. */
export function letterRefusal(problem: string, at: Mark): Refusal {
  return refusalOnLine(problem, at, at.line === 0 ? 0 : at.line + 1)
}

/**
 * A fault of the structure names the line above the one that breaks it, and none in the first line.
 */
export function structureRefusal(problem: string, at: Mark): Refusal {
  return refusalOnLine(problem, at, at.line === 0 ? 0 : at.line)
}

function refusalOnLine(problem: string, at: Mark, line: number): Refusal {
  const where = line === 0 ? '' : `line ${line}: `
  return new Refusal(`yaml: ${where}${problem}`, at.index, at.index + 1)
}

/** A fault that go-yaml tells without a line. */
export function placelessRefusal(problem: string, start: number, end: number): Refusal {
  return new Refusal(`yaml: ${problem}`, start, end)
}
