import { Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import { decodedAs } from './decoding'
import type { Field } from './fields'
import { goType } from './go-format'
import { isNull, written } from './read-context'

/** One line of an `environment:` list: a required name, or a name with its default. */
export interface EnvironmentItem {
  readonly name: string
  /** Absent: the release must give the variable. */
  readonly fallback?: Sourced<string>
  readonly written: Sourced<string>
}

/**
 * A list of `NAME` and `NAME=default`. An inner list is flattened once, as aliases to lists are
 * written; everything that is not a text is dropped without a word. Facts, section 2.3.
 */
export const environment: Field<readonly EnvironmentItem[]> = decodedAs('manifest.Environment', {
  shape: { type: 'list', of: { type: 'text' } },
  read({ node, path, reading }) {
    if (node === undefined || (isNull(node) && !isSpelledNull(node))) return []
    if (node.kind !== 'sequence') {
      reading.report(
        'environment-not-list',
        `unknown type for service environment: ${goType(node)}`,
        { span: node.span, path },
      )
      return []
    }
    const items: EnvironmentItem[] = []
    node.items.forEach((item, index) => {
      const at = `${path}[${index}]`
      if (item.kind === 'sequence') for (const inner of item.items) pushItem(items, inner, at)
      else pushItem(items, item, at)
    })
    return items
  },
})

/**
 * `Null` and `NULL` are null to YAML but do not count as nothing where a whole list is read
 * directly.
 */
function isSpelledNull(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.plain && (node.text === 'Null' || node.text === 'NULL')
}

function pushItem(items: EnvironmentItem[], node: SourceNode, path: string): void {
  if (node.kind !== 'scalar' || node.resolved.type !== 'string') return
  const text = node.resolved.value
  const origins = [written(path, node)]
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const item = { name, written: new Sourced(text, origins) }
  items.push(
    equals < 0 ? item : { ...item, fallback: new Sourced(text.slice(equals + 1), origins) },
  )
}

/**
 * The lines of a release's environment: split at the first `=`, names trimmed, values as they
 * stand; the last of a name wins.
 */
export function releaseVariables(lines: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const equals = line.indexOf('=')
    if (equals < 0) continue
    const name = line.slice(0, equals).trim()
    if (name !== '') variables.set(name, line.slice(equals + 1).replace(/\r$/, ''))
  }
  return variables
}
