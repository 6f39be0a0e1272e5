import type { CommandTarget } from '../kubectl/cluster'
import { kindsNamed } from '../kubernetes/kind-names'
import type { Clue } from './clues'
import type { Finding, Index } from './lookup-index'

export type Finder = (clue: Clue, index: Index) => readonly Finding[]

/** Each finder knows one sort of name. */
export const FINDERS: readonly Finder[] = [
  named,
  generated,
  unexpectedPod,
  resembling,
  host,
  image,
  releaseOrBuild,
  rackNamespace,
  upstream,
  thing,
  variable,
]

/**
 * The object of that name; of several the one that a person means: what runs, then what leads to
 * it, then the rest.
 */
function named({ word, kind }: Clue, { byName }: Index): Finding[] {
  const bearers = byName.get(word) ?? []
  const kinds = kind === undefined ? undefined : kindsNamed(kind)
  const asked =
    kinds && 'kinds' in kinds
      ? bearers.filter((subject) => (kinds.kinds as readonly string[]).includes(subject.kind))
      : []
  if (asked.length > 0) return asked.map(({ id }) => ({ id, sure: 100 }))
  return bearers.map((subject) => ({
    id: subject.id,
    sure: (word.includes('-') ? 80 : 60) - rank(subject),
  }))
}

const MEANT_FIRST: readonly string[] = [
  'Deployment',
  'DaemonSet',
  'CronJob',
  'Service',
  'Ingress',
  'HTTPProxy',
  'Secret',
  'ConfigMap',
  'PersistentVolumeClaim',
]

/** A name that Kubernetes made up: `web-6d4f9b7c9-x2k8q`. */
function generated({ word }: Clue, { patterns }: Index): Finding[] {
  return patterns.flatMap(({ subject, exact }) =>
    exact.test(word) || subject.name === word
      ? [{ id: subject.id, sure: 90 + fixedPart(subject) }]
      : [],
  )
}

/** A pod of a Deployment that by its convox.yml has none, and may have been scaled by hand. */
function unexpectedPod(clue: Clue, index: Index): Finding[] {
  const versionOf = /^(.+-[bcdf4-9]+)-[a-z0-9]{5}$/.exec(clue.word)?.[1]
  if (versionOf === undefined || generated(clue, index).length > 0) return []
  return index.patterns.flatMap(({ subject, exact }) =>
    subject.kind === 'ReplicaSet' && exact.test(versionOf)
      ? [{ id: subject.id, sure: 50 + fixedPart(subject), as: 'a pod of it' }]
      : [],
  )
}

/**
 * A name that looks like one that Kubernetes made up, shortened or masked:
 * `timer-cleanup-29412345-7xk`.
 */
function resembling(clue: Clue, index: Index): Finding[] {
  if (
    generated(clue, index).length > 0 ||
    (index.byName.get(clue.word) ?? []).length > 0 ||
    !clue.word.includes('-')
  )
    return []
  return index.patterns.flatMap(({ subject, loose }) =>
    loose.test(clue.word) ? [{ id: subject.id, sure: 40 + fixedPart(subject) }] : [],
  )
}

function host({ word }: Clue, { hosts, cluster }: Index): Finding[] {
  const found = hosts.get(word.toLowerCase())
  if (found) return [found]
  const inside = insideCluster(word, cluster.namespace)
  const service = inside === undefined ? undefined : cluster.subjects.get(`Service/${inside}`)
  return service ? [{ id: service.id, sure: 85, as: 'its name inside the cluster' }] : []
}

/** The Service of `web.NAMESPACE`, `web.NAMESPACE.svc` and `web.NAMESPACE.svc.cluster.local`. */
function insideCluster(word: string, namespace: string): string | undefined {
  const [service = ''] = word.split('.', 1)
  const rest = word.slice(service.length)
  if (!/^[a-z0-9-]+$/.test(service) || !rest.startsWith(`.${namespace}`)) return undefined
  return /^(\.svc(\.[a-z.]+)?)?$/.test(rest.slice(namespace.length + 1)) ? service : undefined
}

/** An image, whole or its tag alone; of another build too. */
function image({ word }: Clue, { images, cluster }: Index): Finding[] {
  const tag = word.split('/').at(-1) ?? ''
  const found = images.get(tag) ?? images.get(word)
  if (found) return [found]
  const [, service, build] = /(?:^|:)([a-z][a-z0-9-]*)\.(B[A-Z]{10})$/.exec(tag) ?? []
  const workload =
    cluster.subjects.get(`Deployment/${service}`) ?? cluster.subjects.get(`DaemonSet/${service}`)
  return workload && build
    ? [
        {
          id: workload.id,
          sure: 75,
          as: `its image, of build ${build} instead of ${cluster.settings.build}`,
        },
      ]
    : []
}

function releaseOrBuild({ word }: Clue, { cluster }: Index): Finding[] {
  const upper = word.toUpperCase()
  if (!/^[RB][A-Z0-9]{10}$/.test(upper) || !(word === upper || word === word.toLowerCase()))
    return []
  const { release, build } = cluster.settings
  const [kind, own] = upper.startsWith('R')
    ? (['Release', release] as const)
    : (['Build', build] as const)
  const id = `${kind}/${own.toLowerCase()}`
  if (!cluster.subjects.has(id)) return []
  if (upper === own) return [{ id, sure: 85 }]
  return word === upper
    ? [{ id, sure: 35, as: `the id of another ${kind.toLowerCase()} than ${own}` }]
    : []
}

function rackNamespace({ word }: Clue, { cluster }: Index): Finding[] {
  return word === cluster.rackNamespace ? [{ id: 'rack', sure: 70 }] : []
}

/** What nginx writes in its log: NAMESPACE-SERVICE-PORT. */
function upstream({ word }: Clue, { cluster }: Index): Finding[] {
  if (!word.startsWith(`${cluster.namespace}-`)) return []
  const service = cluster.subjects.get(
    `Service/${word.slice(cluster.namespace.length + 1).replace(/-[a-z0-9]+$/, '')}`,
  )
  return service ? [{ id: service.id, sure: 85, as: "the router's word for it" }] : []
}

/**
 * The name of a thing of convox.yml that no object has as it is: a timer, a resource, a balancer.
 */
function thing({ word, kind }: Clue, { cluster, exploration }: Index): Finding[] {
  return exploration.concepts.flatMap(({ id, name, section, what }) => {
    if (name !== word || section === 'app') return []
    const [first] = [...(cluster.byConcept.get(id) ?? [])].sort(
      (one, other) => rank(one) - rank(other),
    )
    const said = kind !== undefined && (kind === what || `${kind}s` === section)
    return first
      ? [{ id: first.id, sure: said ? 95 : 58, as: `${what} ${name} of convox.yml` }]
      : []
  })
}

function variable({ word }: Clue, { variables }: Index): readonly Finding[] {
  return variables.get(word) ?? []
}

function rank(subject: CommandTarget): number {
  return MEANT_FIRST.indexOf(subject.kind) + 1 || MEANT_FIRST.length + 1
}

/** Among several patterns that fit, the one that says most of the name. */
function fixedPart({ name }: CommandTarget): number {
  return Math.min(name.replace(/<[^>]*>/g, '').length, 60) / 10
}
