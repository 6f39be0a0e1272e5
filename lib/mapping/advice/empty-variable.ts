import { everyScalar } from './every-mapping'
import type { Remark, Subject } from './subject'

/** A `${NAME}` for which the release has no value: nothing takes its place. Facts, section 2.1. */
export function* emptyVariables({ root, manifest }: Subject): Generator<Remark> {
  for (const { path, node } of everyScalar(root)) {
    for (const name of node.variables ?? []) {
      if (manifest.variables.has(name)) continue
      const shell = /^(\w+):?[-+?=]/.exec(name)?.[1]
      const message = shell
        ? `\${${name}} is empty: a rack knows no defaults inside the braces and looks for a variable of that whole name. Set ${shell} in the release and write \${${shell}}.`
        : `\${${name}} is empty: the release’s environment has no ${name}. Only its variables count here, not defaults and not what a rack injects.`
      yield { code: 'variable-empty', message, span: node.span, path }
    }
  }
}
