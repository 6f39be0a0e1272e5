/**
 * How a single value is written so that every reader takes it back as it was: YAML 1.1 (kubectl,
 * through Go's yaml.v2) and YAML 1.2. Where the two could part, or could with some reader, the text
 * is quoted.
 */
export function printScalar(value: string | number | boolean | null): string {
  if (typeof value === 'string') return printString(value)
  if (typeof value === 'number') return printNumber(value)
  return String(value)
}

/** A string on one line: plain where that is safe, else in double quotes. */
export function printString(value: string): string {
  return isPlain(value) ? value : quote(value)
}

/**
 * A string of several lines as it stands, with its header (`|`, `|-`, `|+`), or undefined when only
 * quotes keep it whole. `indent` is before each line that is not blank.
 */
export function printBlock(value: string, indent: string): string | undefined {
  if (!value.includes('\n') || BLOCK_UNSAFE.test(value)) return undefined
  const ended = value.endsWith('\n')
  const chomping = !ended ? '-' : value.endsWith('\n\n') ? '+' : ''
  const body = ended ? value.slice(0, -1) : value
  return `|${chomping}\n${indent}${body.replace(LINE_START, `\n${indent}`)}`
}

/**
 * Starts like a word, a path, a flag or a number, and holds neither `: ` nor ` #` nor anything
 * unprintable.
 */
const PLAIN_SHAPE =
  /^(?:[A-Za-z0-9_/$(\\^]|-{1,2}[A-Za-z_/]|\.[A-Za-z/])(?:[!-"$-9;-~\u00a1-\u1fff\u2070-\u2fff\u3001-\ud7ff\ue000-\ufefe]|:(?=[!-~])|(?<=[!-~])#| (?=.))*$/

/**
 * Words and numbers that some reader takes for a boolean, a null, a number (of any base), a clock
 * time or a date.
 */
const READ_OTHERWISE =
  /^(?:[yn]|yes|no|on|off|true|false|null|\.inf|\.nan|[-.]?[eE][-+]?\d+|[0-9][0-9a-fox_.+\-:tz \t]*)$/i

/** An address or a version of three numbers or more: digits and dots, but no number anywhere. */
const DOTTED = /^\d+(?:\.\d+){2,}$/

function isPlain(value: string): boolean {
  return PLAIN_SHAPE.test(value) && (!READ_OTHERWISE.test(value) || DOTTED.test(value))
}

/**
 * Characters that a double-quoted text must not hold as they are, beyond those that JSON escapes;
 * and those that no eye can tell.
 */
const UNPRINTABLE =
  /[\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\uffff]/g

function quote(value: string): string {
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * A first line that is blank or indented, a line of blanks only, or anything unprintable: a block
 * would lose or change it.
 */
const BLOCK_UNSAFE =
  /^[ \t\n]|\n[ \t]+(?:\n|$)|[^\n\t -~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2070-\u2fff\u3001-\ud7ff\ue000-\ufefe]/

const LINE_START = /\n(?!\n|$)/g

function printNumber(value: number): string {
  if (Number.isFinite(value)) {
    const text = String(value)
    return EXPONENT_WITHOUT_POINT.test(text) ? text.replace('e', '.0e') : text
  }
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf'
}

/** `1e+21`: YAML 1.1 wants a point in a number with an exponent. */
const EXPONENT_WITHOUT_POINT = /^-?\de/
