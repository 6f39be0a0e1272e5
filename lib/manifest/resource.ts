import type { Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import { key, record, text, textMap, word } from './fields'
import type { Cursor } from './reading'

export const resourceRecord = record('manifest.Resource', {
  type: key(
    word(
      'postgres',
      'postgis',
      'mysql',
      'mariadb',
      'redis',
      'memcached',
      'rds-postgres',
      'rds-mysql',
      'rds-mariadb',
      'elasticache-redis',
      'elasticache-memcached',
    ),
    'What it is: a container in the app, or a service that AWS manages.',
  ),
  image: key(text, 'Another image than the usual one of its type.'),
  options: key(textMap('map[string]string'), 'Version, storage, cpu and mem of a container; the options of AWS for a managed one.'),
})

/** Facts, section 3.7. */
export interface Resource extends ReturnType<typeof resourceRecord.read> {
  readonly id: string
  readonly name: Sourced<string>
  readonly node: SourceNode | undefined
}

export function readResource(name: Sourced<string>, cursor: Cursor): Resource {
  return { ...resourceRecord.read(cursor), id: cursor.path, node: cursor.node, name }
}

/** An option as it is written; undefined where it is not. */
export function option(resource: Resource, name: string): Sourced<string> | undefined {
  return resource.options.find((each) => each.key.value === name)?.value
}
