import { utf8ToBytes } from '@noble/hashes/utils.js'
import { MANAGED_INSTALLS, managedParameter } from '../manifest/managed-parameters'
import type { Resource } from '../manifest/resource'
import { originsOf, Sourced } from '../provenance/sourced'

/** What a rack says of a managed resource that it is to install, and the value that it means. */
export interface ManagedRefusal {
  readonly message: string
  readonly at: Sourced<unknown>
}

type Options = ReadonlyMap<string, Sourced<string>>
type Install = keyof typeof MANAGED_INSTALLS

const TRUE_OR_FALSE = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/
const INTEGER = /^[+-]?\d+$/
const LARGEST_INT32 = 2 ** 31 - 1
const TOKEN_RULE =
  'invalid auth token (password): Must be only printable ASCII characters, Must be at least 16 characters and no more than 128 characters in length, the only permitted printable special characters are !, &, #, $, ^, <, >'

/**
 * Why AWS is never asked for a managed resource: a rack looks at its options before the first
 * install. One that exists is updated instead, and keeps what is left out. Facts, section 3.7.
 */
export function managedRefusals(
  resource: Resource,
  provisioner: 'rds' | 'elasticache',
): ManagedRefusal[] {
  const engine = resource.type.value.slice(provisioner.length + 1)
  const options = parameters(resource, provisioner, engine)
  const at = resource.type.value === '' ? resource.name : resource.type
  if (provisioner === 'elasticache' && engine !== 'redis' && engine !== 'memcached')
    return [{ message: `${engine} not supported`, at }]
  if (options.has('Import')) return importRefusals(options, provisioner)
  const install = installOf(options, provisioner, engine)
  const blocked = before(install, options)
  if (blocked) return [blocked]
  const { prefix, parameters: known } = MANAGED_INSTALLS[install]
  const names = new Set<string>(known.map(({ name }) => name))
  const refused = [...options].filter(([name]) => !names.has(name))
  if (refused.length > 0)
    return refused.map(([name, value]) => ({
      message: `${prefix}param '${name}' is not allowed or supported`,
      at: value,
    }))
  const missing = known.filter(
    (parameter) => 'required' in parameter && !options.get(parameter.name)?.value,
  )
  if (missing.length > 0)
    return missing.map(({ name }) => ({
      message: `${prefix}${name} parameter value is required`,
      at: options.get(name) ?? at,
    }))
  for (const { name, ...parameter } of known) {
    const value = options.get(name)
    const type = 'type' in parameter ? parameter.type : undefined
    const fault = value?.value && type && faultOf(type, name, value.value)
    if (value && fault) return [{ message: `${prefix}${fault}`, at: value }]
  }
  return []
}

function parameters(
  { options }: Resource,
  provisioner: 'rds' | 'elasticache',
  engine: string,
): Options {
  const known = new Map<string, Sourced<string>>()
  for (const { key, value } of options) {
    const name = managedParameter(key.value, provisioner, engine)
    if (name !== undefined)
      known.set(name, new Sourced(value.value, originsOf([value, key]), value.rule))
  }
  return known
}

function importRefusals(options: Options, provisioner: string): ManagedRefusal[] {
  const imported = options.get('Import')
  if (provisioner !== 'rds' || !imported || options.get('MasterUserPassword')?.value) return []
  return [{ message: 'imported db password is required for import', at: imported }]
}

function installOf(options: Options, provisioner: string, engine: string): Install {
  if (provisioner === 'elasticache') return engine === 'redis' ? 'redis' : 'memcached'
  if (options.get('SourceDBInstanceIdentifier')?.value) return 'replica'
  return options.get('DBSnapshotIdentifier')?.value ? 'snapshot' : 'database'
}

/** What a rack asks for before it looks at the parameters one by one. */
function before(install: Install, options: Options): ManagedRefusal | undefined {
  const source = options.get('SourceDBInstanceIdentifier')
  if (install === 'replica' && source && !options.get('MasterUserPassword')?.value)
    return {
      message:
        "source db password is required for read replica, use parameter 'masterUserPassword' to provide it",
      at: source,
    }
  const encryption = options.get('TransitEncryptionEnabled')
  if (
    install === 'redis' &&
    encryption?.value.toLowerCase() === 'true' &&
    !options.has('AuthToken')
  )
    return {
      message: `${MANAGED_INSTALLS.redis.prefix}when transit encryption is enabled, authToken/password param is required`,
      at: encryption,
    }
  return undefined
}

function faultOf(type: 'integer' | 'boolean' | 'token', name: string, value: string) {
  const failed = (reader: string, why: string) =>
    `failed to parse value for param ${name}: strconv.${reader}: parsing ${JSON.stringify(value)}: ${why}`
  switch (type) {
    case 'boolean':
      return TRUE_OR_FALSE.test(value) ? undefined : failed('ParseBool', 'invalid syntax')
    case 'integer':
      if (!INTEGER.test(value)) return failed('ParseInt', 'invalid syntax')
      return Number(value) > LARGEST_INT32 || Number(value) < -LARGEST_INT32 - 1
        ? failed('ParseInt', 'value out of range')
        : undefined
    case 'token': {
      const { length } = utf8ToBytes(value)
      return length < 16 || length > 128 ? TOKEN_RULE : undefined
    }
  }
}
