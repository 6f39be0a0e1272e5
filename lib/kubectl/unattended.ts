import type { Command } from './command'
import { readFlags } from './flags'
import { type ShellWord, shellCommands } from './shell-words'

/** kubectl's verbs that hold the terminal, or write to this machine. */
const ATTENDED_VERBS = new Set(['port-forward', 'proxy', 'attach', 'edit', 'config', 'cp'])
const ATTENDED_FLAGS = ['follow', 'watch', 'watch-only', 'stdin', 'tty']

/**
 * Whether a command can be run among others: it changes nothing, asks nothing, writes no file and
 * ends soon.
 */
export function isUnattended({
  command,
  filled,
  mutates,
}: Pick<Command, 'command' | 'filled' | 'mutates'>): boolean {
  return !mutates && shellCommands(filled ?? command).every(({ words }) => endsSoon(words))
}

function endsSoon(words: readonly ShellWord[]): boolean {
  const texts = words.map(({ text }) => text)
  if (texts.some((text) => /^\d?>/.test(text))) return false
  const start = texts.indexOf('kubectl')
  if (start < 0) return texts[0] !== 'export'
  const [verb = '', ...rest] = texts.slice(start + 1)
  if (ATTENDED_VERBS.has(verb) || (verb === 'rollout' && rest[0] === 'status')) return false
  const { flags } = readFlags(verb, rest)
  return !ATTENDED_FLAGS.some((flag) => flags.has(flag))
}
