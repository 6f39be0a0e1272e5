import { LineTable } from '../../text/line-table'
import type { Advice, AdviceInput } from './advice-input'

const VARIABLE = /\$\{([^}]*?)\}/g
const SHELL_DEFAULT = /^(\w+):?[-+?=]/

/** A `${NAME}` for which the release has no value: nothing takes its place. In comments that is no loss. Facts, section 2.1. */
export function* emptyVariables({ text, manifest }: AdviceInput): Generator<Advice> {
  if (!text.includes('${')) return
  const lines = new LineTable(text)
  for (const match of text.matchAll(VARIABLE)) {
    const name = match[1] ?? ''
    const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
    if (manifest.variables.has(name) || /(?:^|\s)#/.test(before)) continue
    yield {
      code: 'variable-empty',
      message: wordsFor(name),
      span: lines.span(match.index, match.index + match[0].length),
    }
  }
}

function wordsFor(name: string): string {
  if (name.includes('\n'))
    return 'This brace is not closed, so everything up to the next } is taken for the name of a variable, and is gone.'
  const [, shell] = SHELL_DEFAULT.exec(name) ?? []
  if (shell)
    return `\${${name}} is empty: a rack knows no defaults inside the braces. Set ${shell} in the release and write \${${shell}}.`
  return `\${${name}} is empty: the release’s environment has no ${name}. Only that counts here, neither defaults of convox.yml nor what a rack injects.`
}
