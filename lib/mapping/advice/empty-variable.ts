import { variablePlaces } from '../../source/interpolate'
import { LineTable } from '../../text/line-table'
import type { Advice, AdviceInput } from './advice-input'

const SHELL_DEFAULT = /^(\w+):?[-+?=]/

/**
 * A `${NAME}` for which the release has no value: nothing takes its place. In comments that is no
 * loss. Facts, section 2.1.
 */
export function* emptyVariables({ text, manifest }: AdviceInput): Generator<Advice> {
  if (!text.includes('${')) return
  const lines = new LineTable(text)
  let lineEnd = -1
  let comment = 0
  for (const { start, end } of variablePlaces(text)) {
    if (start > lineEnd) {
      const lineStart = text.lastIndexOf('\n', start) + 1
      lineEnd = endOfLine(text, start)
      comment = commentIn(text.slice(lineStart, lineEnd), lineStart)
    }
    const name = text.slice(start + 2, end - 1)
    if (manifest.variables.has(name) || start > comment) continue
    yield {
      code: 'variable-empty',
      message: wordsFor(name),
      span: lines.span(start, end),
    }
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function commentIn(line: string, lineStart: number): number {
  const at = line.search(/(?:^|\s)#/)
  return at < 0 ? Number.POSITIVE_INFINITY : lineStart + at
}

function wordsFor(name: string): string {
  if (name.includes('\n'))
    return 'This brace is not closed, so everything up to the next } is taken for the name of a variable, and is gone.'
  const [, shell] = SHELL_DEFAULT.exec(name) ?? []
  if (shell)
    return `\${${name}} is empty: a rack knows no defaults inside the braces. Set ${shell} in the release and write \${${shell}}.`
  return `\${${name}} is empty: the release’s environment has no ${name}. Only that counts here, neither defaults of convox.yml nor what a rack injects.`
}
