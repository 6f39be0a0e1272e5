import type { MappedObject } from '../mapping/mapped-object'
import { looksSecret } from './looks-secret'

/** The same for every value: not even its length shows. */
export const MASK = '••••••••'

/** Resources keep their password, and a URL that holds it, in a ConfigMap. */
const RESOURCE_SECRETS = new Set(['PASS', 'URL'])
/** Names of Secrets, which a person needs to apply what is copied, and which tell nothing. */
const REFERENCES = new Set(['secretName'])
const CREDENTIALS_IN_URL = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]*@/i

/** Whether a value of an object is one that is not shown until a person asks for it. */
export function isSecretField(name: string, value: string): boolean {
  if (REFERENCES.has(name)) return false
  return RESOURCE_SECRETS.has(name) || CREDENTIALS_IN_URL.test(value) || looksSecret(name, value)
}

/**
 * The objects as they may be shown: values of Secrets, and others that look secret, are masked.
 * Each has the fields that it had, so that its traces are true of it.
 */
export function maskObjects(objects: readonly MappedObject[]): readonly MappedObject[] {
  return objects.map(maskObject)
}

function maskObject(object: MappedObject): MappedObject {
  if (object.kind !== 'Secret') return changed(object, mask(object.object, ''))
  const { data, stringData } = object.object as Mapping
  return changed(object, {
    ...object.object,
    ...(data !== undefined && { data: everyText(data) }),
    ...(stringData !== undefined && { stringData: everyText(stringData) }),
  })
}

type Mapping = { readonly [key: string]: unknown }

/** The kind of an object says which type it has; a mask changes texts in it and nothing else. */
function changed(object: MappedObject, masked: unknown): MappedObject {
  return { ...object, object: masked } as MappedObject
}

/** @param name the key of the value, or of a variable the name */
function mask(value: unknown, name: string): unknown {
  if (typeof value === 'string') return isSecretField(name, value) ? MASK : value
  if (Array.isArray(value)) return value.map((item) => mask(item, name))
  if (!isMapping(value)) return value
  const { name: own } = value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      mask(inside, key === 'value' && typeof own === 'string' ? own : key),
    ]),
  )
}

function everyText(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : MASK
  return isMapping(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, everyText(inside)]))
    : value
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
