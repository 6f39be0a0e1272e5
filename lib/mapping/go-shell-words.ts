/** The words of a command, or why it cannot be split. */
export type ShellWords = { readonly words: readonly string[] } | { readonly error: string }

/**
 * Splits a command as a rack does: blanks separate, single quotes keep all, double quotes let a
 * backslash escape only `$`, backtick, `"`, `\` and the end of a line; no expansions, no comments.
 * Facts, section 5.15.
 */
export function shellWords(command: string): ShellWords {
  const words: string[] = []
  let word: string | undefined
  let at = 0
  while (at < command.length) {
    const letter = command[at] as string
    if (letter === ' ' || letter === '\t' || letter === '\n') {
      if (word !== undefined) words.push(word)
      word = undefined
      at += 1
    } else if (letter === "'") {
      const end = command.indexOf("'", at + 1)
      if (end < 0) return { error: 'Unterminated single-quoted string' }
      word = (word ?? '') + command.slice(at + 1, end)
      at = end + 1
    } else if (letter === '"') {
      const quoted = doubleQuoted(command, at + 1)
      if (quoted === undefined) return { error: 'Unterminated double-quoted string' }
      word = (word ?? '') + quoted.text
      at = quoted.end
    } else if (letter === '\\') {
      if (at + 1 >= command.length) return { error: 'Unterminated backslash-escape' }
      const next = command[at + 1] as string
      if (next !== '\n') word = (word ?? '') + next
      at += 2
    } else {
      word = (word ?? '') + letter
      at += 1
    }
  }
  if (word !== undefined) words.push(word)
  return { words }
}

const ESCAPED_IN_DOUBLE_QUOTES = /[$`"\\]/

function doubleQuoted(command: string, from: number): { text: string; end: number } | undefined {
  let text = ''
  for (let at = from; at < command.length; at += 1) {
    const letter = command[at] as string
    if (letter === '"') return { text, end: at + 1 }
    if (letter !== '\\') {
      text += letter
      continue
    }
    const next = command[at + 1]
    if (next === undefined) return undefined
    if (ESCAPED_IN_DOUBLE_QUOTES.test(next)) text += next
    else if (next !== '\n') text += letter + next
    at += 1
  }
  return undefined
}
