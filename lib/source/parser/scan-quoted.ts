import { END, isBlank, isBlankOrEnd, isBreak } from './characters'
import type { Letters } from './letters'
import { LineFold } from './line-fold'
import { letterRefusal } from './refusal'
import type { ScalarToken } from './token'

const QUOTE = 0x27
const DOUBLE_QUOTE = 0x22
const BACKSLASH = 0x5c

/** The letters behind a backslash that stand for one other. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])
/** The letters behind a backslash that are followed by so many hexadecimal digits. */
const CODES: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

/** Reads a text between single or double quotes. */
export function scanQuoted(letters: Letters): ScalarToken {
  const start = letters.mark
  const quote = letters.peek()
  letters.skip()
  const parts: string[] = []
  for (;;) {
    if (letters.atDocumentMark())
      throw letterRefusal('found unexpected document indicator', letters.mark)
    if (letters.peek() === END) throw letterRefusal('found unexpected end of stream', letters.mark)
    const escapedBreak = takeWord(letters, quote, parts)
    if (letters.peek() === quote) break
    parts.push(takeBlanks(letters, escapedBreak))
  }
  letters.skip()
  return { kind: 'scalar', text: parts.join(''), style: 'quoted', start, end: letters.mark }
}

/**
 * Up to the next blank or the closing quote; true behind a line break that a backslash takes away.
 */
function takeWord(letters: Letters, quote: number, parts: string[]): boolean {
  let from = letters.index
  const flush = () => parts.push(letters.text.slice(from, letters.index))
  while (!isBlankOrEnd(letters.peek())) {
    const code = letters.peek()
    if (code === quote && quote === QUOTE && letters.peek(1) === QUOTE) {
      flush()
      from = letters.index + 1
      letters.skip(2)
    } else if (code === quote) break
    else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      flush()
      if (isBreak(letters.peek(1))) {
        letters.skip()
        letters.takeBreak()
        return true
      }
      parts.push(takeEscape(letters))
      from = letters.index
    } else letters.skip()
  }
  flush()
  return false
}

function takeEscape(letters: Letters): string {
  const letter = String.fromCharCode(letters.peek(1))
  const length = CODES.get(letter)
  if (length === undefined) {
    const escaped = ESCAPES.get(letter)
    if (escaped === undefined || letters.peek(1) === END)
      throw letterRefusal('found unknown escape character', letters.mark)
    letters.skip(2)
    return escaped
  }
  letters.skip(2)
  let digits = ''
  while (digits.length < length) digits += String.fromCharCode(letters.peek(digits.length))
  if (!/^[0-9a-fA-F]+$/.test(digits))
    throw letterRefusal('did not find expected hexdecimal number', letters.mark)
  const code = Number.parseInt(digits, 16)
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
    throw letterRefusal('found invalid Unicode character escape code', letters.mark)
  letters.skip(length)
  return String.fromCodePoint(code)
}

function takeBlanks(letters: Letters, escapedBreak: boolean): string {
  const fold = new LineFold(escapedBreak)
  let code = letters.peek()
  while (isBlank(code) || isBreak(code)) {
    if (isBreak(code)) fold.addBreak(letters.takeBreak())
    else {
      if (!fold.broken) fold.blanks += String.fromCharCode(code)
      letters.skip()
    }
    code = letters.peek()
  }
  return fold.text
}
