import { END, isBlank, isBlankOrEnd, isBreak, isInLine, isSpace } from './characters'
import { Letters } from './letters'
import { PossibleKeys } from './possible-keys'
import { letterRefusal, type Mark } from './refusal'
import { scanBlockText } from './scan-block-text'
import { scanDirective } from './scan-directive'
import { scanPlain } from './scan-plain'
import { scanQuoted } from './scan-quoted'
import { scanName, scanTag } from './scan-tag'
import type { MarkKind, Token } from './token'

const HASH = 0x23
const PERCENT = 0x25
const DASH = 0x2d
/** Bare texts begin with none of these, but for the first three before a letter. */
const NO_TEXT_START: ReadonlySet<string> = new Set('-?:,[]{}#&*!|>\'"%@`\t')

/**
 * Cuts a text into tokens as go-yaml 2.4 does, with its refusals. A key is known only at its colon,
 * so a token waits until it can no longer become one.
 */
export class Scanner {
  readonly #letters: Letters
  readonly #keys: PossibleKeys
  #waiting: Token[] = []
  #head = 0
  #taken = 0
  #keyAllowed = true
  #indent = -1
  readonly #indents: number[] = []

  constructor(text: string) {
    this.#letters = new Letters(text)
    this.#keys = new PossibleKeys(this.#letters)
  }

  peek(): Token {
    for (;;) {
      const token = this.#waiting[this.#head]
      if (token && !this.#keys.mayBegin(this.#taken)) return token
      this.#fetch()
    }
  }

  take(): Token {
    const token = this.peek()
    this.#head += 1
    this.#taken += 1
    if (this.#head === this.#waiting.length) {
      this.#waiting = []
      this.#head = 0
    }
    return token
  }

  #fetch(): void {
    this.#skipBetween()
    this.#unindentTo(this.#letters.column)
    this.#letters.peek(3)
    this.#waiting.push(this.#scan())
  }

  #scan(): Token {
    const letters = this.#letters
    const code = letters.peek()
    if (code === END) return this.#scanEnd()
    if (code === PERCENT && letters.column === 0) {
      this.#leaveBlocks()
      return scanDirective(letters)
    }
    if (letters.atDocumentMark()) {
      this.#leaveBlocks()
      return this.#mark(code === DASH ? 'document-start' : 'document-end', 3)
    }
    const alone = isBlankOrEnd(letters.peek(1))
    const { inFlow } = this.#keys
    const letter = String.fromCharCode(code)
    switch (letter) {
      case '[':
        return this.#openFlow('flow-sequence-start')
      case '{':
        return this.#openFlow('flow-mapping-start')
      case ']':
        return this.#closeFlow('flow-sequence-end')
      case '}':
        return this.#closeFlow('flow-mapping-end')
      case ',':
        this.#keys.forget()
        this.#keyAllowed = true
        return this.#mark('flow-entry')
      case '-':
        return alone ? this.#scanEntry() : this.#scanPlain()
      case '?':
        return alone || inFlow ? this.#scanKey() : this.#scanPlain()
      case ':':
        return alone || inFlow ? this.#scanValue() : this.#scanPlain()
      case '*':
        return this.#startOfKey(() => scanName(letters, 'alias'))
      case '&':
        return this.#startOfKey(() => scanName(letters, 'anchor'))
      case '!':
        return this.#startOfKey(() => scanTag(letters))
      case "'":
      case '"':
        return this.#startOfKey(() => scanQuoted(letters))
      case '|':
      case '>':
        if (!inFlow) return this.#scanBlockText()
    }
    if (NO_TEXT_START.has(letter))
      throw letterRefusal('found character that cannot start any token', letters.mark)
    return this.#scanPlain()
  }

  /** Passes blanks, comments and line breaks. A tab is none where a key could stand. */
  #skipBetween(): void {
    const letters = this.#letters
    for (;;) {
      letters.takeWhile(this.#keys.inFlow || !this.#keyAllowed ? isBlank : isSpace)
      if (letters.peek() === HASH) letters.takeWhile(isInLine)
      if (!isBreak(letters.peek())) return
      letters.takeBreak()
      if (!this.#keys.inFlow) this.#keyAllowed = true
    }
  }

  /**
   * Opens a block where the text is indented further than the one around it, before the token of
   * that number.
   */
  #indentTo(
    column: number,
    kind: 'block-sequence-start' | 'block-mapping-start',
    mark: Mark,
    token = this.#taken + this.#waiting.length - this.#head,
  ): void {
    if (this.#keys.inFlow || this.#indent >= column) return
    this.#indents.push(this.#indent)
    this.#indent = column
    this.#insert({ kind, start: mark, end: mark }, token)
  }

  #insert(token: Token, number: number): void {
    this.#waiting.splice(this.#head + number - this.#taken, 0, token)
  }

  #unindentTo(column: number): void {
    if (this.#keys.inFlow) return
    const { mark } = this.#letters
    while (this.#indent > column) {
      this.#waiting.push({ kind: 'block-end', start: mark, end: mark })
      this.#indent = this.#indents.pop() ?? -1
    }
  }

  #leaveBlocks(): void {
    this.#unindentTo(-1)
    this.#keys.forget()
    this.#keyAllowed = false
  }

  #scanEnd(): Token {
    this.#letters.endLastLine()
    this.#leaveBlocks()
    return this.#mark('stream-end', 0)
  }

  #mark(kind: MarkKind, length = 1): Token {
    const start = this.#letters.mark
    this.#letters.skip(length)
    return { kind, start, end: this.#letters.mark }
  }

  #openFlow(kind: 'flow-sequence-start' | 'flow-mapping-start'): Token {
    this.#rememberKey()
    this.#keys.enterFlow()
    this.#keyAllowed = true
    return this.#mark(kind)
  }

  #closeFlow(kind: 'flow-sequence-end' | 'flow-mapping-end'): Token {
    this.#keys.leaveFlow()
    this.#keyAllowed = false
    return this.#mark(kind)
  }

  #scanEntry(): Token {
    this.#allowBlock('block sequence entries')
    this.#indentTo(this.#letters.column, 'block-sequence-start', this.#letters.mark)
    this.#keys.forget()
    this.#keyAllowed = true
    return this.#mark('block-entry')
  }

  #scanKey(): Token {
    this.#allowBlock('mapping keys')
    this.#indentTo(this.#letters.column, 'block-mapping-start', this.#letters.mark)
    this.#keys.forget()
    this.#keyAllowed = !this.#keys.inFlow
    return this.#mark('key')
  }

  #scanValue(): Token {
    const key = this.#keys.take()
    if (key) {
      const { mark, token } = key
      this.#insert({ kind: 'key', start: mark, end: mark }, token)
      this.#indentTo(mark.column, 'block-mapping-start', mark, token)
      this.#keyAllowed = false
      return this.#mark('value')
    }
    this.#allowBlock('mapping values')
    this.#indentTo(this.#letters.column, 'block-mapping-start', this.#letters.mark)
    this.#keyAllowed = !this.#keys.inFlow
    return this.#mark('value')
  }

  #allowBlock(what: string): void {
    if (!this.#keys.inFlow && !this.#keyAllowed)
      throw letterRefusal(`${what} are not allowed in this context`, this.#letters.mark)
  }

  #rememberKey(): void {
    if (!this.#keyAllowed) return
    const required = !this.#keys.inFlow && this.#indent === this.#letters.column
    this.#keys.remember(this.#taken + this.#waiting.length - this.#head, required)
  }

  /** What can be the start of a key, and is followed by none. */
  #startOfKey(scan: () => Token): Token {
    this.#rememberKey()
    this.#keyAllowed = false
    return scan()
  }

  #scanBlockText(): Token {
    this.#keys.forget()
    this.#keyAllowed = true
    return scanBlockText(this.#letters, this.#indent)
  }

  #scanPlain(): Token {
    this.#rememberKey()
    const { token, lineEnded } = scanPlain(this.#letters, this.#keys.inFlow, this.#indent + 1)
    this.#keyAllowed = lineEnded
    return token
  }
}
