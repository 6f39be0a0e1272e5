import { BYTE_ORDER_MARK, CR, END, isBlankOrEnd, isBreak, isSeparator, LF } from './characters'
import { type Mark, placelessRefusal } from './refusal'

/**
 * Everything but printable characters, tabs and line ends; halves of pairs are left to what reads
 * them.
 */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/
/**
 * go-yaml reads a text in pieces of this many bytes, and refuses a forbidden letter when it comes
 * to its piece.
 */
const PIECE = 512

/** The letters of a text, read one after the other; it knows on which line it is. */
export class Letters {
  index = 0
  line = 0
  #lineStart = 0
  readonly #forbidden: number | undefined
  /** Where the piece with the forbidden letter begins. */
  readonly #limit: number

  constructor(readonly text: string) {
    this.#forbidden = FORBIDDEN.exec(text)?.index
    this.#limit =
      this.#forbidden === undefined ? Number.POSITIVE_INFINITY : pieceOf(text, this.#forbidden)
    if (text.charCodeAt(0) === BYTE_ORDER_MARK) {
      this.index = 1
      this.#lineStart = 1
    }
  }

  get column(): number {
    return this.index - this.#lineStart
  }

  get mark(): Mark {
    return { index: this.index, line: this.line, column: this.column }
  }

  /** The letter `ahead` of the present one; 0 behind the last. */
  peek(ahead = 0): number {
    const at = this.index + ahead
    if (at >= this.#limit) this.#refuse()
    return at < this.text.length ? this.text.charCodeAt(at) : END
  }

  #refuse(): never {
    const at = this.#forbidden ?? this.index
    throw placelessRefusal('control characters are not allowed', at, at + 1)
  }

  skip(count = 1): void {
    this.index += count
  }

  /** Goes behind the line break here; what it reads as. Nothing where there is none. */
  takeBreak(): string {
    const code = this.peek()
    if (!isBreak(code)) return ''
    this.index += code === CR && this.peek(1) === LF ? 2 : 1
    this.line += 1
    this.#lineStart = this.index
    return isSeparator(code) ? String.fromCharCode(code) : '\n'
  }

  /** Goes on while the letters are of a kind; what was passed. */
  takeWhile(kind: (code: number) => boolean): string {
    const start = this.index
    while (kind(this.peek())) this.index += 1
    return this.text.slice(start, this.index)
  }

  /** Whether `---` or `...` stands here, at the start of a line. */
  atDocumentMark(): boolean {
    if (this.column !== 0) return false
    const code = this.peek()
    return (
      (code === 0x2d || code === 0x2e) &&
      this.peek(1) === code &&
      this.peek(2) === code &&
      isBlankOrEnd(this.peek(3))
    )
  }

  /** Behind the last line there is always one more. */
  endLastLine(): void {
    if (this.column === 0) return
    this.line += 1
    this.#lineStart = this.index
  }
}

function pieceOf(text: string, forbidden: number): number {
  let bytes = 0
  let start = 0
  let end = PIECE
  for (let at = 0; at <= forbidden; at += 1) {
    const width = utf8Width(text.charCodeAt(at))
    if (bytes + width > end) {
      start = at
      end = bytes + PIECE
    }
    bytes += width
  }
  return start
}

/** Of a pair, the first half counts for both. */
function utf8Width(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return code < 0xdc00 ? 4 : 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3
}
