import { isBlank, isBlankOrEnd, isBreak, TAB } from './characters'
import type { Letters } from './letters'
import { LineFold } from './line-fold'
import { letterRefusal } from './refusal'
import type { ScalarToken } from './token'

const HASH = 0x23
const COLON = 0x3a
/** The letters that end a bare text inside `[]` and `{}`: , ? [ ] { } */
const FLOW_ENDS: ReadonlySet<number> = new Set([0x2c, 0x3f, 0x5b, 0x5d, 0x7b, 0x7d])

/** A bare text, and whether the scanner is on a later line behind it. */
export interface PlainScan {
  readonly token: ScalarToken
  readonly lineEnded: boolean
}

/**
 * Reads a bare text. Its further lines are indented at least by `indent` when not inside `[]` or
 * `{}`.
 */
export function scanPlain(letters: Letters, inFlow: boolean, indent: number): PlainScan {
  const start = letters.mark
  let end = start
  let fold = new LineFold()
  const parts: string[] = []
  while (!letters.atDocumentMark() && letters.peek() !== HASH) {
    const from = letters.index
    while (!isBlankOrEnd(letters.peek()) && !endsText(letters, inFlow)) letters.skip()
    if (letters.index > from) {
      parts.push(fold.text, letters.text.slice(from, letters.index))
      fold = new LineFold()
      end = letters.mark
    }
    if (!isBlank(letters.peek()) && !isBreak(letters.peek())) break
    takeBlanks(letters, fold, indent)
    if (!inFlow && letters.column < indent) break
  }
  return {
    token: { kind: 'scalar', text: parts.join(''), style: 'plain', start, end },
    lineEnded: fold.broken,
  }
}

function endsText(letters: Letters, inFlow: boolean): boolean {
  const code = letters.peek()
  if (code === COLON) return isBlankOrEnd(letters.peek(1))
  return inFlow && FLOW_ENDS.has(code)
}

function takeBlanks(letters: Letters, fold: LineFold, indent: number): void {
  let code = letters.peek()
  while (isBlank(code) || isBreak(code)) {
    if (isBreak(code)) fold.addBreak(letters.takeBreak())
    else {
      if (fold.broken && code === TAB && letters.column < indent)
        throw letterRefusal('found a tab character that violates indentation', letters.mark)
      if (!fold.broken) fold.blanks += String.fromCharCode(code)
      letters.skip()
    }
    code = letters.peek()
  }
}
