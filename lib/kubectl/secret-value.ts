import { type CommandTarget, spaced } from './cluster'
import { shellQuote } from './shell-quote'

/** Prints one value of a Secret, decoded, or of a ConfigMap. */
export function valueCommand(on: CommandTarget, key: string): string {
  const get = `kubectl get ${spaced(on)} ${on.cluster.n} -o jsonpath=${shellQuote(jsonPath(key))}`
  return on.kind === 'Secret' ? `${get} | base64 --decode` : get
}

/** Prints every value of a Secret, decoded, or of a ConfigMap, as KEY=value lines. */
export function everyValueCommand(on: CommandTarget): string {
  const value = on.kind === 'Secret' ? '$value | base64decode' : '$value'
  return `kubectl get ${spaced(on)} ${on.cluster.n} -o go-template='{{range $key, $value := .data}}{{$key}}={{${value}}}{{"\\n"}}{{end}}'`
}

/** Dots in a key are escaped by a backslash. */
function jsonPath(key: string): string {
  return `{.data.${key.replaceAll('.', '\\.')}}`
}
