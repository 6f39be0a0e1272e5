import type { Letters } from './letters'
import { letterRefusal, type Mark } from './refusal'

/** A place where a key without `?` may begin; whether it is one is known at its colon. */
interface PossibleKey {
  readonly mark: Mark
  /** The number of its token, counted from the start of the text. */
  readonly token: number
  /** Nothing but a key can stand here. */
  readonly required: boolean
}

/** A key without `?` ends on its line, and within so many letters. */
const LONGEST_KEY = 1024

/**
 * The places where a key may have begun: one for each open `[` or `{`, and one for the blocks
 * around them.
 */
export class PossibleKeys {
  readonly #levels: (PossibleKey | undefined)[] = [undefined]
  /** The levels by the tokens of their keys. */
  readonly #byToken = new Map<number, number>()

  constructor(readonly letters: Letters) {}

  get inFlow(): boolean {
    return this.#levels.length > 1
  }

  enterFlow(): void {
    this.#levels.push(undefined)
  }

  leaveFlow(): void {
    this.forget()
    if (this.inFlow) this.#levels.pop()
  }

  remember(token: number, required: boolean): void {
    this.forget()
    const level = this.#levels.length - 1
    this.#levels[level] = { mark: this.letters.mark, token, required }
    this.#byToken.set(token, level)
  }

  /** Takes the key away whose colon was found: the innermost one, if it is still possible. */
  take(): PossibleKey | undefined {
    const level = this.#levels.length - 1
    const key = this.#stillPossible(level)
    if (key) this.#drop(level, key)
    return key
  }

  /** Whether the token may still turn out to be a key. */
  mayBegin(token: number): boolean {
    const level = this.#byToken.get(token)
    return level !== undefined && this.#stillPossible(level) !== undefined
  }

  forget(level = this.#levels.length - 1): void {
    const key = this.#levels[level]
    if (key === undefined) return
    if (key.required) throw letterRefusal("could not find expected ':'", this.letters.mark)
    this.#drop(level, key)
  }

  #drop(level: number, key: PossibleKey): void {
    this.#levels[level] = undefined
    this.#byToken.delete(key.token)
  }

  #stillPossible(level: number): PossibleKey | undefined {
    const key = this.#levels[level]
    const { line, index } = this.letters
    if (key && (key.mark.line < line || key.mark.index + LONGEST_KEY < index)) {
      this.forget(level)
      return undefined
    }
    return key
  }
}
