import type { Described, Shape } from '../manifest/fields'
import { keysBelow, knownValues } from '../manifest/shape-at'
import { placeAt } from './path-at-line'

/** Something that could be written at a place. */
export interface Completion {
  readonly label: string
  readonly insert: string
  readonly description: string
  readonly kind: 'key' | 'value' | 'name'
}

/** What may be written at a position, from the same tables that the manifest is read with. */
export function completionsAt(text: string, line: number, column: number): readonly Completion[] {
  const { parents, key, inValue } = placeAt(text, line, column)
  if (inValue && key !== undefined) {
    return [...knownValues([...parents, key]), ...namesFor(key, text)].map((value) => ({
      label: value,
      insert: value,
      description: '',
      kind: 'value' as const,
    }))
  }
  const keys = Object.entries(keysBelow(parents)).map(([name, described]) =>
    keyCompletion(name, described),
  )
  return parents.at(-1) === 'resources' && parents.length === 3 ? names(text, 'resources') : keys
}

function keyCompletion(name: string, { shape, description }: Described): Completion {
  return {
    label: name,
    insert: `${name}:${opensBlock(shape) ? '' : ' '}`,
    description,
    kind: 'key',
  }
}

function opensBlock(shape: Shape): boolean {
  return shape.type === 'record' || shape.type === 'map' || shape.type === 'list'
}

/** `service:` of a timer or a balancer takes the name of a service. */
function namesFor(key: string, text: string): readonly string[] {
  return key === 'service' ? names(text, 'services').map(({ label }) => label) : []
}

function names(text: string, section: 'services' | 'resources'): readonly Completion[] {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`${section}:`))
  if (start < 0) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^\S/.test(line) && !line.startsWith('#'))
  const block = end < 0 ? rest : rest.slice(0, end)
  const indent = block.find((line) => /^ +[^\s#]/.test(line))?.search(/\S/) ?? 2
  return block.flatMap((line) => {
    const name = /^( +)([^\s:#]+):/.exec(line)
    return name && (name[1] as string).length === indent
      ? [
          {
            label: name[2] as string,
            insert: name[2] as string,
            description: '',
            kind: 'name' as const,
          },
        ]
      : []
  })
}
