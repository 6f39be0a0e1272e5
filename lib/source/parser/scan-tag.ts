import { isBlankOrEnd, isWordLetter } from './characters'
import type { Letters } from './letters'
import { letterRefusal } from './refusal'
import type { TagToken, Token } from './token'

const BANG = 0x21
const PERCENT = 0x25
const LESS = 0x3c
const MORE = 0x3e
/** What may stand right behind a name, besides blanks: ? : , ] } % @ ` */
const AFTER_NAME: ReadonlySet<number> = codes('?:,]}%@`')
const URI_SIGNS: ReadonlySet<number> = codes(";/?:@&=+$,.!~*'()[]%")

function codes(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)))
}

/** Reads `&name` or `*name`. */
export function scanName(letters: Letters, kind: 'anchor' | 'alias'): Token {
  const start = letters.mark
  letters.skip()
  const name = letters.takeWhile(isWordLetter)
  const next = letters.peek()
  if (name === '' || !(isBlankOrEnd(next) || AFTER_NAME.has(next)))
    throw letterRefusal('did not find expected alphabetic or numeric character', letters.mark)
  return { kind, name, start, end: letters.mark }
}

/** Reads `!tag`, `!!tag`, `!handle!tag` or `!<tag>`. */
export function scanTag(letters: Letters): TagToken {
  const start = letters.mark
  const { handle, suffix } = letters.peek(1) === LESS ? takeWholeTag(letters) : takeTag(letters)
  if (!isBlankOrEnd(letters.peek()))
    throw letterRefusal('did not find expected whitespace or line break', letters.mark)
  return { kind: 'tag', handle, suffix, start, end: letters.mark }
}

function takeWholeTag(letters: Letters) {
  letters.skip(2)
  const suffix = takeUri(letters, '')
  if (letters.peek() !== MORE) throw letterRefusal("did not find the expected '>'", letters.mark)
  letters.skip()
  return { handle: '', suffix }
}

function takeTag(letters: Letters) {
  const head = takeHandle(letters, false)
  if (head.length > 1 && head.endsWith('!')) return { handle: head, suffix: takeUri(letters, '') }
  const suffix = takeUri(letters, head)
  return suffix === '' ? { handle: '', suffix: '!' } : { handle: '!', suffix }
}

/** `!`, `!!` or `!name!`; in a directive nothing else will do. */
export function takeHandle(letters: Letters, directive: boolean): string {
  if (letters.peek() !== BANG) throw letterRefusal("did not find expected '!'", letters.mark)
  letters.skip()
  const handle = `!${letters.takeWhile(isWordLetter)}`
  if (letters.peek() === BANG) {
    letters.skip()
    return `${handle}!`
  }
  if (directive && handle !== '!') throw letterRefusal("did not find expected '!'", letters.mark)
  return handle
}

/** The letters of a tag; `head` is what was read of it, with its `!`. */
export function takeUri(letters: Letters, head: string): string {
  let uri = head.slice(1)
  let found = head !== ''
  for (;;) {
    const code = letters.peek()
    if (code === PERCENT) uri += takeUriEscape(letters)
    else if (isWordLetter(code) || URI_SIGNS.has(code)) {
      uri += String.fromCharCode(code)
      letters.skip()
    } else break
    found = true
  }
  if (!found) throw letterRefusal('did not find expected tag URI', letters.mark)
  return uri
}

/** One letter as the escaped bytes of its UTF-8. */
function takeUriEscape(letters: Letters): string {
  const first = takeOctet(letters)
  const width =
    first < 0x80 ? 1 : first >> 5 === 6 ? 2 : first >> 4 === 14 ? 3 : first >> 3 === 30 ? 4 : 0
  if (width === 0) throw letterRefusal('found an incorrect leading UTF-8 octet', letters.mark)
  letters.skip(3)
  let code = width === 1 ? first : first & (0x7f >> width)
  for (let rest = 1; rest < width; rest += 1) {
    const octet = takeOctet(letters)
    if (octet >> 6 !== 2)
      throw letterRefusal('found an incorrect trailing UTF-8 octet', letters.mark)
    letters.skip(3)
    code = (code << 6) | (octet & 0x3f)
  }
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}

function takeOctet(letters: Letters): number {
  const written = String.fromCharCode(letters.peek(), letters.peek(1), letters.peek(2))
  if (!/^%[0-9a-fA-F]{2}$/.test(written))
    throw letterRefusal('did not find URI escaped octet', letters.mark)
  return Number.parseInt(written.slice(1), 16)
}
