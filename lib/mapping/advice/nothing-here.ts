import type { Service } from '../../manifest/service'
import type { SourceNode } from '../../source/source-node'
import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'

/** A situation in which keys that a rack knows change no object. */
interface Situation {
  readonly holds: (service: Service, subject: AdviceInput) => boolean
  readonly keys: readonly string[]
  /** Why they do nothing, and what would make them count. */
  readonly why: string
}

const hasPort = ({ mainPort }: Service) => mainPort.number.value !== 0

/**
 * Facts, sections 3.4, 5 and 6; the test holds each by difference: an explored text with the key
 * and without.
 */
const OF_A_SERVICE: readonly Situation[] = [
  {
    holds: (service) => !hasPort(service),
    keys: ['domain', 'sticky', 'tls', 'certificate.duration', 'health', 'liveness'],
    why: 'the service has no main port. Write port to give it one.',
  },
  {
    holds: (service) => hasPort(service) && service.internal.value && !service.internalRouter.value,
    keys: ['domain', 'sticky', 'tls', 'certificate.duration', 'ingressAnnotations', 'whitelist'],
    why: 'an internal service has no Ingress. Remove internal to route traffic from outside, or write internalRouter.',
  },
  {
    holds: (service) =>
      hasPort(service) &&
      service.mainPort.scheme.value.toLowerCase() === 'grpc' &&
      !service.grpcHealthEnabled.value,
    keys: ['health', 'liveness'],
    why: 'a gRPC port has no probes without grpcHealthEnabled: true.',
  },
  {
    holds: (_, { settings }) => settings.provider !== 'aws',
    keys: ['accessControl.awsPodIdentity'],
    why: 'the rack is not on AWS.',
  },
]

const CONTAINER =
  'the resource runs in a container. A managed type (rds-*, elasticache-*) reads it.'

/** Options of resources in containers, by type. */
const OF_A_RESOURCE: Readonly<Record<string, readonly string[]>> = {
  postgres: ['class', 'durable', 'encrypted', 'iops'],
  mysql: ['class', 'durable', 'encrypted', 'iops'],
  mariadb: ['class', 'durable', 'encrypted', 'iops'],
  redis: ['class', 'durable', 'encrypted', 'storage'],
  memcached: ['class', 'durable', 'encrypted', 'storage'],
}

/** Keys that count elsewhere and change no object here. */
export function* nothingHere(subject: AdviceInput): Generator<Advice> {
  const { services, resources } = subject.manifest
  for (const service of services)
    for (const { holds, keys, why } of OF_A_SERVICE)
      if (holds(service, subject)) yield* remarks(service.node, service.id, keys, why)
  for (const { node, id, type } of resources) {
    const options = Object.hasOwn(OF_A_RESOURCE, type.value) ? OF_A_RESOURCE[type.value] : []
    yield* remarks(
      node,
      id,
      (options ?? []).map((option) => `options.${option}`),
      CONTAINER,
    )
  }
}

function* remarks(
  node: SourceNode | undefined,
  id: string,
  keys: readonly string[],
  why: string,
): Generator<Advice> {
  for (const key of keys) {
    const entry = entryAt(node, ...key.split('.'))
    if (entry === undefined) continue
    const message = `${key} does nothing here: ${why}`
    yield { code: 'without-effect', message, span: entry.key.span, path: `${id}.${key}` }
  }
}
