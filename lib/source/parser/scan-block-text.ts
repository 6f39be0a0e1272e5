import { END, isBlank, isBreak, isBreakOrEnd, isDigit, SPACE, TAB } from './characters'
import type { Letters } from './letters'
import { letterRefusal, type Mark } from './refusal'
import type { ScalarToken } from './token'

const HASH = 0x23
const PLUS = 0x2b
const MINUS = 0x2d
const ZERO = 0x30
const FOLDED = 0x3e

interface Header {
  readonly folded: boolean
  readonly chomping: number
  /** How far the text is indented below its parent; 0 where its first line says so. */
  readonly increment: number
}

/** The state between two lines of a block. */
interface Block {
  indent: number
  breaks: string[]
  end: Mark
}

/** Reads a text behind `|` or `>`. `indent` is the indentation of what holds it, -1 at the root. */
export function scanBlockText(letters: Letters, indent: number): ScalarToken {
  const start = letters.mark
  const header = takeHeader(letters)
  const block: Block = {
    indent: header.increment > 0 ? Math.max(indent, 0) + header.increment : 0,
    breaks: [],
    end: letters.mark,
  }
  takeBreaks(letters, block, indent)
  const parts: string[] = []
  let lineBreak = ''
  let blankBefore = false
  while (letters.column === block.indent && letters.peek() !== END) {
    const blank = isBlank(letters.peek())
    const folds = header.folded && !blankBefore && !blank && lineBreak === '\n'
    if (!folds) parts.push(lineBreak)
    else if (block.breaks.length === 0) parts.push(' ')
    parts.push(...block.breaks)
    block.breaks = []
    blankBefore = blank
    parts.push(letters.takeWhile((code) => !isBreakOrEnd(code)))
    lineBreak = letters.takeBreak()
    takeBreaks(letters, block, indent)
  }
  if (header.chomping >= 0) parts.push(lineBreak)
  if (header.chomping > 0) parts.push(...block.breaks)
  return { kind: 'scalar', text: parts.join(''), style: 'block', start, end: block.end }
}

function takeHeader(letters: Letters): Header {
  const folded = letters.peek() === FOLDED
  letters.skip()
  let chomping = takeChomping(letters)
  const increment = takeIncrement(letters)
  if (chomping === 0 && increment > 0) chomping = takeChomping(letters)
  letters.takeWhile(isBlank)
  if (letters.peek() === HASH) letters.takeWhile((code) => !isBreakOrEnd(code))
  if (!isBreakOrEnd(letters.peek()))
    throw letterRefusal('did not find expected comment or line break', letters.mark)
  letters.takeBreak()
  return { folded, chomping, increment }
}

function takeChomping(letters: Letters): number {
  const code = letters.peek()
  if (code !== PLUS && code !== MINUS) return 0
  letters.skip()
  return code === PLUS ? 1 : -1
}

function takeIncrement(letters: Letters): number {
  const code = letters.peek()
  if (!isDigit(code)) return 0
  if (code === ZERO) throw letterRefusal('found an indentation indicator equal to 0', letters.mark)
  letters.skip()
  return code - ZERO
}

/**
 * Passes indentation and empty lines; the first line with letters says how far the block is
 * indented.
 */
function takeBreaks(letters: Letters, block: Block, parent: number): void {
  block.end = letters.mark
  let deepest = 0
  for (;;) {
    const within = () => block.indent === 0 || letters.column < block.indent
    while (within() && letters.peek() === SPACE) letters.skip()
    deepest = Math.max(deepest, letters.column)
    if (within() && letters.peek() === TAB)
      throw letterRefusal(
        'found a tab character where an indentation space is expected',
        letters.mark,
      )
    if (!isBreak(letters.peek())) break
    block.breaks.push(letters.takeBreak())
    block.end = letters.mark
  }
  if (block.indent === 0) block.indent = Math.max(deepest, parent + 1, 1)
}
