import type { Resource } from '../../manifest/resource'
import {
  containerType,
  type ManagedType,
  managedBy,
  managedType,
} from '../../manifest/resource-types'
import { derive, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { filteredName, resourceObjectName } from '../resource-name'
import { bare, decoded } from '../written-text'
import { containerResource } from './container-resource'
import { maskOf } from './mask'

/**
 * Resources that live in the app: containers, and those that a variable of the release replaces
 * for. Facts, section 5.9.
 */
export function appResource(resource: Resource, context: MappingContext): Emission[] {
  if (managedBy(resource.type.value)) return []
  const mask = maskOf(resource, context)
  if (mask) return [maskedResource(resource, mask, context)]
  const type = containerType(resource.type.value)
  return type ? containerResource(resource, type, context) : []
}

function maskedResource(
  resource: Resource,
  url: Sourced<string>,
  { rack, app, namespace }: MappingContext,
): Emission {
  return emit(
    'ConfigMap',
    { rule: 'masked-resource', because: [resource.name, url] },
    {
      metadata: {
        name: resourceObjectName(resource.name),
        namespace,
        labels: { app, rack, resource: bare(resource.name), system: 'convox', type: 'resource' },
      },
      data: { HOST: '', NAME: '', PASS: '', PORT: '', URL: decoded(url), USER: '' },
    },
  )
}

/**
 * Databases and caches that AWS runs leave a ConfigMap with their address, once they are there.
 * Facts, section 5.9.2.
 */
export function managedResource(
  resource: Resource,
  provisioner: ManagedType['provisioner'],
  context: MappingContext,
): Emission[] {
  const type = managedType(resource.type.value)
  if (type?.provisioner !== provisioner) return []
  const { rack, app, namespace } = context
  const label =
    provisioner === 'rds'
      ? derive('resource-name', [resource.name], filteredName)
      : bare(resource.name)
  return [
    emit(
      'ConfigMap',
      { rule: 'managed-resource', because: [resource.name, resource.type] },
      {
        metadata: {
          name: resourceObjectName(resource.name),
          namespace,
          labels: {
            app,
            provisioner,
            rack,
            resource: label,
            system: 'convox',
            type: new Sourced(type.label, resource.type.origins, 'managed-resource'),
          },
        },
        data: managedData(resource, type),
      },
    ),
  ]
}

/** Nobody knows an address before AWS gives it: what is not known is between angle brackets. */
function managedData(resource: Resource, { provisioner, port, scheme }: ManagedType) {
  const named = (value: string) =>
    derive('managed-resource', [resource.name, resource.type], () => value)
  const host = '<endpoint>'
  const database = provisioner === 'rds'
  const url = database
    ? `${scheme}://app:<password>@${host}:${port}/app${scheme === 'postgres' ? '?sslmode=disable' : ''}`
    : cacheUrl(scheme, host, port)
  return {
    HOST: named(host),
    NAME: named(database ? 'app' : ''),
    PASS: named(scheme === 'memcached' ? '' : '<password>'),
    PORT: named(String(port)),
    URL: named(url),
    USER: named(database ? 'app' : ''),
  }
}

function cacheUrl(scheme: string, host: string, port: number): string {
  return scheme === 'rediss'
    ? `rediss://<password>@${host}:${port}/0`
    : `${scheme}://${host}:${port}`
}
