import { isTimestamp, resolvePlain } from './resolve-scalar'
import type { PlacedFault } from './source-fault'
import { isMergeKey, type ScalarNode, type SourceNode } from './source-node'

const YAML_TAG = 'tag:yaml.org,2002:'
/** The tags whose values must be of their kind, and the kind of a plain value that has it. */
const DEMANDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['bool', ['bool']],
  ['int', ['int', 'uint']],
  ['float', ['float', 'int']],
  ['null', ['null']],
  ['timestamp', ['timestamp']],
])
const SHOWN = { uint: 'int', string: 'str' } as const

/**
 * What a well-formed text has that go-yaml cannot turn into values: a merge of what is no mapping,
 * a tag that its value does not have. The first in the order of the text; go-yaml names no line.
 */
export function decodeFault(text: string, root: SourceNode): PlacedFault | undefined {
  if (!text.includes('<<') && !text.includes('!')) return undefined
  return faultOf(root, new Set())
}

function faultOf(node: SourceNode, seen: Set<SourceNode>): PlacedFault | undefined {
  if (node.kind === 'scalar') return tagFault(node)
  if (seen.has(node)) return undefined
  seen.add(node)
  if (node.kind === 'sequence') return firstOf(node.items, (item) => faultOf(item, seen))
  return firstOf(node.entries, ({ key, value }) =>
    isMergeKey(key)
      ? (mergeFault(key, value) ?? faultOf(value, seen))
      : (faultOf(key, seen) ?? faultOf(value, seen)),
  )
}

function firstOf<T>(
  all: readonly T[],
  find: (each: T) => PlacedFault | undefined,
): PlacedFault | undefined {
  for (const each of all) {
    const fault = find(each)
    if (fault) return fault
  }
  return undefined
}

/** A list of mappings may be merged where it is written, but not through an alias. */
function mergeFault(key: SourceNode, value: SourceNode): PlacedFault | undefined {
  const aliased = value.span.start < key.span.start
  const mappings = value.kind === 'sequence' && value.items.every((item) => item.kind === 'mapping')
  if (value.kind === 'mapping' || (mappings && !aliased)) return undefined
  const problem = 'map merge requires map or sequence of maps as the value'
  return { ...fault(problem, aliased ? key : value), ofMerge: true }
}

function tagFault(node: ScalarNode): PlacedFault | undefined {
  const name = node.tag?.startsWith(YAML_TAG) ? node.tag.slice(YAML_TAG.length) : ''
  const demanded = DEMANDED.get(name)
  if (demanded === undefined) return undefined
  const type = kindOf(node.text, name)
  if (demanded.includes(type)) return undefined
  const shown = type === 'uint' || type === 'string' ? SHOWN[type] : type
  return fault(`cannot decode !!${shown} \`${node.text}\` as a !!${name}`, node)
}

function kindOf(text: string, tag: string): string {
  const { type, ...read } = resolvePlain(text)
  if (type === 'int' && 'wasFloat' in read) return 'float'
  return tag === 'timestamp' && type === 'string' && isTimestamp(text) ? 'timestamp' : type
}

function fault(message: string, { span }: SourceNode): PlacedFault {
  return { message: `yaml: ${message}`, span }
}
