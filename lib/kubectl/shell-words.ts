/** A word of a shell line: its text, and the lines that stand in it as `$(...)`. */
export interface ShellWord {
  readonly text: string
  readonly substitutions: readonly string[]
}

/**
 * One command of a shell line, up to a `|`, `&&`, `||`, `;` or the line's end, and what joins it to
 * the one before.
 */
export interface ShellCommand {
  readonly words: readonly ShellWord[]
  readonly joined: 'pipe' | 'sequence'
}

/**
 * Splits a line as a POSIX shell would, as far as commands to copy need it: quotes, backslashes,
 * line ends escaped by a backslash, comments, `$(...)`, and what separates commands. Redirections
 * stay words, and `<pod>` is one word: it is a hole for a person to fill. Unclosed quotes end with
 * the line. Never throws.
 */
export function shellCommands(line: string): ShellCommand[] {
  const commands: ShellCommand[] = []
  let words: ShellWord[] = []
  let joined: ShellCommand['joined'] = 'sequence'
  let text = ''
  let substitutions: string[] = []
  let inWord = false
  let at = 0

  while (at < line.length) {
    const character = line[at] ?? ''
    if (character === "'") at = quoted(at)
    else if (character === '"') at = doubleQuoted(at)
    else if (character === '\\') at = escaped(at)
    else if (line.startsWith('$(', at)) at = substitution(at)
    else if (character === '#' && !inWord) break
    else if (/[ \t\r\n]/.test(character)) {
      endWord()
      if (character === '\n') endCommand('sequence')
      at += 1
    } else if (/[|&;]/.test(character)) {
      const operator = /^(\|\||&&|[|&;])/.exec(line.slice(at, at + 2))?.[0] ?? character
      endWord()
      endCommand(operator === '|' ? 'pipe' : 'sequence')
      at += operator.length
    } else at = add(character, at + 1)
  }
  endWord()
  endCommand('sequence')
  return commands

  function add(part: string, next: number): number {
    text += part
    inWord = true
    return next
  }

  function quoted(start: number): number {
    const end = line.indexOf("'", start + 1)
    return end < 0
      ? add(line.slice(start + 1), line.length)
      : add(line.slice(start + 1, end), end + 1)
  }

  function doubleQuoted(start: number): number {
    inWord = true
    let index = start + 1
    while (index < line.length && line[index] !== '"') {
      if (line[index] === '\\' && /[$`"\\\n]/.test(line[index + 1] ?? ''))
        index = add(line[index + 1] ?? '', index + 2)
      else if (line.startsWith('$(', index)) index = substitution(index)
      else index = add(line[index] ?? '', index + 1)
    }
    return index + 1
  }

  function escaped(start: number): number {
    const next = line[start + 1]
    if (next === undefined) return line.length
    return next === '\n' ? start + 2 : add(next, start + 2)
  }

  function substitution(start: number): number {
    let depth = 0
    let index = start + 1
    for (; index < line.length; index += 1) {
      if (line[index] === "'") index = Math.max(index, line.indexOf("'", index + 1))
      else if (line[index] === '(') depth += 1
      else if (line[index] === ')' && --depth === 0) break
    }
    substitutions.push(line.slice(start + 2, index))
    return add('', index + 1)
  }

  function endWord(): void {
    if (inWord) words.push({ text, substitutions })
    text = ''
    substitutions = []
    inWord = false
  }

  function endCommand(next: ShellCommand['joined']): void {
    if (words.length > 0) commands.push({ words, joined })
    words = []
    joined = next
  }
}
