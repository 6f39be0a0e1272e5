import { isBlank, isBlankOrEnd, isBreakOrEnd, isDigit, isWordLetter } from './characters'
import type { Letters } from './letters'
import { letterRefusal } from './refusal'
import { takeHandle, takeUri } from './scan-tag'
import type { Token } from './token'

const HASH = 0x23
const DOT = 0x2e

/** Reads a line that begins with `%`. */
export function scanDirective(letters: Letters): Token {
  const start = letters.mark
  letters.skip()
  const name = letters.takeWhile(isWordLetter)
  if (name === '') throw letterRefusal('could not find expected directive name', letters.mark)
  if (!isBlankOrEnd(letters.peek()))
    throw letterRefusal('found unexpected non-alphabetical character', letters.mark)
  const token: Token =
    name === 'YAML'
      ? { kind: 'version', version: takeVersion(letters), start, end: letters.mark }
      : name === 'TAG'
        ? { kind: 'tag-rule', ...takeTagRule(letters), start, end: letters.mark }
        : unknownDirective(letters)
  letters.takeWhile(isBlank)
  if (letters.peek() === HASH) letters.takeWhile((code) => !isBreakOrEnd(code))
  if (!isBreakOrEnd(letters.peek()))
    throw letterRefusal('did not find expected comment or line break', letters.mark)
  letters.takeBreak()
  return token
}

function unknownDirective(letters: Letters): never {
  throw letterRefusal('found unknown directive name', letters.mark)
}

function takeVersion(letters: Letters): string {
  letters.takeWhile(isBlank)
  const major = takeVersionNumber(letters)
  if (letters.peek() !== DOT)
    throw letterRefusal("did not find expected digit or '.' character", letters.mark)
  letters.skip()
  return `${major}.${takeVersionNumber(letters)}`
}

function takeVersionNumber(letters: Letters): number {
  let digits = ''
  while (isDigit(letters.peek())) {
    if (digits.length === 2)
      throw letterRefusal('found extremely long version number', letters.mark)
    digits += String.fromCharCode(letters.peek())
    letters.skip()
  }
  if (digits === '') throw letterRefusal('did not find expected version number', letters.mark)
  return Number(digits)
}

function takeTagRule(letters: Letters): { handle: string; prefix: string } {
  letters.takeWhile(isBlank)
  const handle = takeHandle(letters, true)
  if (!isBlank(letters.peek()))
    throw letterRefusal('did not find expected whitespace', letters.mark)
  letters.takeWhile(isBlank)
  const prefix = takeUri(letters, '')
  if (!isBlankOrEnd(letters.peek()))
    throw letterRefusal('did not find expected whitespace or line break', letters.mark)
  return { handle, prefix }
}
