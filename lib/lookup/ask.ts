import type { Exploration } from '../explore'
import { answer, type KubectlAnswer, kubectlLines } from '../kubectl/answer-line'
import { inventoryOfCluster } from '../kubectl/cluster'
import { lookup, type Match } from './lookup'

/**
 * What a typed or pasted text was understood as: a line for kubectl, words that name things of the
 * app, or a line with what it printed.
 */
export interface Reply {
  /** What its kubectl lines would return; absent where there are none. */
  readonly answer?: KubectlAnswer
  /** What the rest of it names, the surest first. */
  readonly matches: readonly Match[]
  /** The lines that are no command: what a terminal printed. */
  readonly rest: string
}

const PROMPT = /^\s*[$%#>]\s+(?=k(ubectl)?\s)/
const COMMAND = /^\s*k(ubectl)?\s/

/**
 * Takes a text for what it is. Lines that begin with `kubectl` or `k`, behind a prompt or not, are
 * commands; so is a single line that begins with a verb, an option or a selector, unless it returns
 * nothing and names something. All other lines are looked up. Never throws.
 */
export function ask(text: string, exploration: Exploration): Reply {
  const inventory = inventoryOfCluster(exploration)
  const lines = text
    .trim()
    .replace(/\\\r?\n\s*/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(PROMPT, ''))
  const commands = lines.filter((line) => COMMAND.test(line))
  if (commands.length > 0) {
    const rest = lines.filter((line) => !COMMAND.test(line)).join('\n')
    return {
      answer: answer(commands.join('\n'), inventory),
      matches: rest.trim() === '' ? [] : lookup(rest, exploration),
      rest,
    }
  }
  const [only = ''] = lines
  const matches = lookup(text, exploration)
  if (lines.length > 1 || kubectlLines(only, inventory).length === 0) return { matches, rest: text }
  const short = answer(only, inventory)
  return short.ids.length === 0 && matches.length > 0
    ? { matches, rest: text }
    : { answer: short, matches: [], rest: '' }
}
