/** Where go-yaml begins to look for a space at which it may break a line. */
const BEST_WIDTH = 80
const DEEPER = 2
const INDICATORS = /^[,[\]{}#&*!|>'"%@`]|^[-?:](?: |$)|: |:$| #|^ | $/
/** Characters that only double quotes can hold. */
const SPECIAL = /[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[ ]\n|\n $/u

/**
 * How many lines a text takes when go-yaml writes it as a value: a text with line breaks is a block
 * below its header, a long one is broken at spaces once it is wider than 80 columns. Facts, section
 * 0.2.
 * @param column where the value begins, from 0
 * @param indent of the mapping or list that holds it
 */
export function emittedLines(text: string, column: number, indent: number): number {
  if (text.includes('\n') && !SPECIAL.test(text))
    return 1 + text.replace(/\n$/, '').split('\n').length
  const quoted = INDICATORS.test(text) || SPECIAL.test(text)
  const letters = [...text]
  let lines = 1
  let at = column + (quoted ? 1 : 0)
  let afterSpace = false
  letters.forEach((letter, index) => {
    const isSpace = letter === ' '
    const inner = !quoted || (index > 0 && index < letters.length - 1)
    if (isSpace && !afterSpace && inner && at > BEST_WIDTH && letters[index + 1] !== ' ') {
      lines += 1
      at = indent + DEEPER
    } else at += quoted && letter === "'" ? 2 : 1
    afterSpace = isSpace
  })
  return lines
}
