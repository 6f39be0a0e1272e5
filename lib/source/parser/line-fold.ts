/**
 * What blanks and line breaks inside a text become: one break is a blank, more lose one, separators
 * stay.
 */
export class LineFold {
  blanks = ''
  #first = ''
  readonly #more: string[] = []

  constructor(
    /** Whether a line ended before: blanks are indentation from then on. */
    public broken = false,
  ) {}

  addBreak(lineBreak: string): void {
    if (this.broken) this.#more.push(lineBreak)
    else {
      this.#first = lineBreak
      this.broken = true
    }
  }

  get text(): string {
    if (!this.broken) return this.blanks
    if (this.#first !== '\n') return this.#first + this.#more.join('')
    return this.#more.length === 0 ? ' ' : this.#more.join('')
  }
}
