import type { EnvVar, ResourceRequirements } from '../../kubernetes/kind-types'
import { option, type Resource } from '../../manifest/resource'
import { type ContainerType, PASSWORD } from '../../manifest/resource-types'
import type { Draft } from '../../provenance/draft'
import { derive, fromRack, Sourced } from '../../provenance/sourced'
import { digest, type MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { filteredName, resourceObjectName } from '../resource-name'
import { ATOM_CONDITIONS } from '../service/workload'
import { bare, quoted } from '../written-text'
import { claim } from './claim'
import { ownLabels } from './own-labels'

/**
 * A database or cache as a container: ConfigMap, claim, Deployment, Service. Facts, section 5.9.1.
 */
export function containerResource(
  resource: Resource,
  type: ContainerType,
  context: MappingContext,
): Emission[] {
  const name = resourceObjectName(resource.name)
  return [
    connection(resource, name, type, context),
    ...(type.data ? [claim(resource, name, context)] : []),
    deployment(resource, name, type, context),
    service(resource, name, type, context),
  ]
}

/** The password of every container resource of a rack. */
function password({ settings }: MappingContext): Sourced<string> {
  return derive('resource-password', [fromRack('rack', settings.rack)], (rack) => digest(rack, 30))
}

function host(resource: Resource, { settings, gates, rack, app }: MappingContext): Sourced<string> {
  const suffix = gates.get('resource-internal-domain-suffix') || 'svc.cluster.local'
  return derive(
    'resource-host',
    [resource.name, rack, app],
    (name) => `resource-${filteredName(name)}.${settings.rack}-${settings.app}.${suffix}`,
  )
}

function connection(
  resource: Resource,
  name: Sourced<string>,
  type: ContainerType,
  context: MappingContext,
): Emission {
  const address = host(resource, context)
  const word = password(context)
  const url = derive('resource-url', [address, word, resource.type], (at, pass) => {
    const login = type.login ? `${type.login.user}:${pass}@` : ''
    return `${type.scheme}://${login}${at}:${type.port}${type.login ? `/${type.login.database}${type.login.query}` : ''}`
  })
  const ofType = (value: string) => new Sourced(value, resource.type.origins, 'resource-type')
  return emit(
    'ConfigMap',
    { rule: 'resource-connection', because: [resource.name, resource.type] },
    {
      metadata: {
        name,
        namespace: context.namespace,
        labels: { ...ownLabels(resource, context), type: 'resource' },
      },
      data: {
        HOST: address,
        NAME: ofType(type.login?.database ?? ''),
        PASS: type.login ? word : ofType(''),
        PORT: ofType(String(type.port)),
        URL: url,
        USER: ofType(type.login?.user ?? ''),
      },
    },
  )
}

function deployment(
  resource: Resource,
  name: Sourced<string>,
  type: ContainerType,
  context: MappingContext,
): Emission {
  const labels = ownLabels(resource, context)
  const { data } = type
  const ofType = <T>(value: T) => new Sourced(value, resource.type.origins, 'resource-type')
  return emit(
    'Deployment',
    { rule: 'resource-deployment', because: [resource.name, resource.type] },
    {
      metadata: {
        name,
        namespace: context.namespace,
        annotations: { 'atom.conditions': ATOM_CONDITIONS },
        labels: {
          ...labels,
          kind: bare(resource.type),
          name: type.nameLabel ? bare(resource.name) : undefined,
          type: 'resource',
        },
      },
      spec: {
        replicas: 1,
        selector: { matchLabels: labels },
        strategy: data ? { type: ofType('Recreate') } : undefined,
        template: {
          metadata: { labels: { ...labels, type: 'resource' } },
          spec: {
            containers: [
              {
                env: variables(resource, type, context),
                image: image(resource, type, context),
                imagePullPolicy: 'IfNotPresent',
                name: ofType(resource.type.value),
                ports: [{ containerPort: ofType(type.port) }],
                resources: sizes(resource),
                volumeMounts: data
                  ? [
                      {
                        mountPath: ofType(data.mountPath),
                        name: 'data',
                        subPath: data.subPath === undefined ? undefined : ofType(data.subPath),
                      },
                    ]
                  : undefined,
              },
            ],
            imagePullSecrets: context.dockerHub
              ? [{ name: 'docker-hub-authentication' }]
              : undefined,
            volumes: data
              ? [{ name: 'data', persistentVolumeClaim: { claimName: name } }]
              : undefined,
          },
        },
      },
    },
  )
}

function variables(
  resource: Resource,
  type: ContainerType,
  context: MappingContext,
): Draft<EnvVar>[] {
  return Object.entries(type.variables).map(
    ([name, value]): Draft<EnvVar> => ({
      name: new Sourced(name, resource.type.origins, 'resource-type'),
      value:
        value === PASSWORD
          ? password(context)
          : new Sourced(value, resource.type.origins, 'resource-type'),
    }),
  )
}

function image(
  resource: Resource,
  type: ContainerType,
  { settings }: MappingContext,
): Sourced<string> {
  if (resource.image.value !== '') return bare(resource.image)
  const written = option(resource, 'version')
  const version = written?.value
    ? written
    : new Sourced(
        type.version,
        written?.origins ?? [{ kind: 'default', path: `${resource.id}.options.version` }],
      )
  const prefix = fromRack(
    'ecrDockerHubCachePrefix',
    settings.ecrDockerHubCachePrefix.replace(/\/+$/, ''),
  )
  if (prefix.value !== '')
    return bare(
      derive(
        'resource-image',
        [prefix, resource.type, version],
        (host, _, tag) => `${host}/${type.cachedImage}:${tag}`,
      ),
    )
  return bare(
    derive('resource-image', [resource.type, version], (_, tag) => `${type.image}:${tag}`),
  )
}

/** Requests and limits are alike, and only where they are written. */
function sizes(resource: Resource): Draft<ResourceRequirements> | undefined {
  const cpu = option(resource, 'cpu')
  const memory = option(resource, 'mem')
  const each: Draft<Record<string, string>> = {
    ...(cpu?.value && { cpu: quoted(derive('resource-size', [cpu], (size) => `${size}m`)) }),
    ...(memory?.value && {
      memory: quoted(derive('resource-size', [memory], (size) => `${size}Mi`)),
    }),
  }
  return Object.keys(each).length > 0 ? { limits: each, requests: each } : undefined
}

function service(
  resource: Resource,
  name: Sourced<string>,
  type: ContainerType,
  context: MappingContext,
): Emission {
  const labels = ownLabels(resource, context)
  return emit(
    'Service',
    { rule: 'resource-service', because: [resource.name, resource.type] },
    {
      metadata: {
        name,
        namespace: context.namespace,
        annotations: { 'convox.com/alias': host(resource, context) },
        labels: { ...labels, type: 'resource' },
      },
      spec: {
        ports: [{ port: new Sourced(type.port, resource.type.origins, 'resource-type') }],
        selector: labels,
        type: 'NodePort',
      },
    },
  )
}
