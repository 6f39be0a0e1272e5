/** The letters that YAML 1.1 gives a meaning, by their code units. */
export const TAB = 0x09
export const LF = 0x0a
export const CR = 0x0d
export const SPACE = 0x20
export const BYTE_ORDER_MARK = 0xfeff
const NEXT_LINE = 0x85
const LINE_SEPARATOR = 0x2028
const PARAGRAPH_SEPARATOR = 0x2029

/** What is behind the last letter of a text. */
export const END = 0

export function isSpace(code: number): boolean {
  return code === SPACE
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

/**
 * YAML 1.1 has five line breaks; only the last two stay themselves, the others all read as a line
 * feed.
 */
export function isBreak(code: number): boolean {
  return code === LF || code === CR || code === NEXT_LINE || isSeparator(code)
}

export function isSeparator(code: number): boolean {
  return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
}

export function isBreakOrEnd(code: number): boolean {
  return code === END || isBreak(code)
}

export function isInLine(code: number): boolean {
  return !isBreakOrEnd(code)
}

export function isBlankOrEnd(code: number): boolean {
  return isBlank(code) || isBreakOrEnd(code)
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** The letters of anchors, tag handles and directives. */
export function isWordLetter(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x2d
  )
}
