import { takesValue } from './flags'

/**
 * A piece of a command that stays on one line: a word, or an option with its value. `quiet` is what
 * is the same in every command.
 */
export interface Chunk {
  readonly text: string
  readonly quiet: boolean
}

/** Words as a shell divides them: quotes and `$(...)` hold theirs together. */
const WORDS = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\$\((?:[^()]|\([^()]*\))*\)|\\.|[^\s'"\\])+/g

/**
 * A command in pieces between which a line may break. Put together again with single spaces they
 * are the command, but for the layout of its own.
 */
export function commandChunks(command: string): Chunk[] {
  const words = command.match(WORDS) ?? []
  const verb = words[0] === 'kubectl' ? (words[1] ?? '') : ''
  const chunks: Chunk[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const next = words[index + 1]
    const takesNext = next !== undefined && !/^[-|&;>]/.test(next) && takesValue(verb, word)
    if (takesNext) index++
    chunks.push({
      text: takesNext ? `${word} ${next}` : word,
      quiet: word === 'kubectl' || word === '-n' || word === '|',
    })
  }
  return chunks
}
