import { Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import { key, type NamedText, record, text, textMap, word } from './fields'
import type { Cursor } from './read-context'
import { containerType, RESOURCE_TYPES } from './resource-types'

export const resourceRecord = record('manifest.Resource', {
  type: key(
    word(...RESOURCE_TYPES),
    'What it is: a container in the app, or a service that AWS manages.',
  ),
  image: key(text, 'Another image than the usual one of its type.'),
  options: key(
    textMap('map[string]string'),
    'Version, storage, cpu and mem of a container; the options of AWS for a managed one.',
  ),
})

/** Facts, section 3.7. */
export interface Resource extends ReturnType<typeof resourceRecord.read> {
  readonly id: string
  readonly name: Sourced<string>
  readonly node: SourceNode | undefined
}

export function readResource(
  name: Sourced<string>,
  cursor: Cursor,
  limitRequired: boolean,
): Resource {
  const given = resourceRecord.read(cursor)
  const options =
    limitRequired && containerType(given.type.value)
      ? withSizes(given.options, cursor)
      : given.options
  return { ...given, options, id: cursor.path, node: cursor.node, name }
}

/**
 * What a container resource gets on a rack whose gate `app-limit-required` is on. Facts, section
 * 4.2.
 */
const REQUIRED_SIZES = { cpu: '250', mem: '512' } as const

function withSizes(options: readonly NamedText[], cursor: Cursor): readonly NamedText[] {
  const missing = Object.entries(REQUIRED_SIZES).filter(
    ([name]) => !options.some((each) => each.key.value === name && each.value.value !== ''),
  )
  const added = missing.map(([name, size]): NamedText => {
    const origins = [
      { kind: 'default', path: `${cursor.path}.options.${name}` } as const,
      { kind: 'rack', name: 'featureGates' } as const,
    ]
    return { key: new Sourced(name, origins), value: new Sourced(size, origins) }
  })
  return [...options.filter((each) => !missing.some(([name]) => name === each.key.value)), ...added]
}

/** An option as it is written; undefined where it is not. */
export function option(resource: Resource, name: string): Sourced<string> | undefined {
  return resource.options.find((each) => each.key.value === name)?.value
}
