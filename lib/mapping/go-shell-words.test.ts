import { describe, expect, it } from 'vitest'
import { shellWords } from './go-shell-words'

describe('a command', () => {
  it.each([
    ['bundle exec puma', ['bundle', 'exec', 'puma']],
    ["sh -c 'echo $HOME && sleep 5'", ['sh', '-c', 'echo $HOME && sleep 5']],
    ['sh -c "say \\"hi\\" for \\$5 \\n"', ['sh', '-c', 'say "hi" for $5 \\n']],
    ['one\\ word two\\\\three', ['one word', 'two\\three']],
    [`a'b c'd"e f"g '' ""`, ['ab cde fg', '', '']],
    ['run # no comment', ['run', '#', 'no', 'comment']],
    ['first \\\nsecond\tthird', ['first', 'second', 'third']],
    ['   ', []],
  ])('%j becomes its words', (command, words) => expect(shellWords(command)).toEqual({ words }))

  it.each([
    ["it's", 'Unterminated single-quoted string'],
    ['say "hi', 'Unterminated double-quoted string'],
    ['end\\', 'Unterminated backslash-escape'],
  ])('%j is refused', (command, error) => expect(shellWords(command)).toEqual({ error }))
})
