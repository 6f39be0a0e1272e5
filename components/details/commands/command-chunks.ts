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

/** Options that stand alone: what follows them is not theirs. */
const FLAGS = new Set([
  '-f',
  '-it',
  '-i',
  '-t',
  '-w',
  '-A',
  '--',
  '-p',
  '-o-',
  '--watch',
  '--previous',
  '--prefix',
  '--follow',
])

/**
 * A command in pieces between which a line may break. Put together again with single spaces they
 * are the command, but for the layout of its own.
 */
export function commandChunks(command: string): Chunk[] {
  const words = command.match(WORDS) ?? []
  const chunks: Chunk[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const next = words[index + 1]
    const takesNext =
      word.startsWith('-') &&
      !word.includes('=') &&
      !FLAGS.has(word) &&
      next !== undefined &&
      !/^[-|&;>]/.test(next)
    if (takesNext) index++
    chunks.push({
      text: takesNext ? `${word} ${next}` : word,
      quiet: word === 'kubectl' || word === '-n' || word === '|',
    })
  }
  return chunks
}
