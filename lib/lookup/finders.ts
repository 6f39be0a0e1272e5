import type { Exploration } from '../explore'
import type { Cluster, CommandTarget } from '../kubectl/cluster'
import { knownCluster } from '../kubectl/known-cluster'
import { hostsOf } from '../kubectl/rows/routing'
import { fieldList, fieldText, fieldTexts } from '../kubernetes/field'
import { kindsNamed } from '../kubernetes/kind-names'
import { podTemplate } from '../kubernetes/pod-template'
import { nameMatcher, patternParts } from '../mapping/derived/name-pattern'
import { escapePattern } from '../text/escape-pattern'
import type { Clue } from './clues'

/** What a clue names, and how sure that is: the higher the surer. */
export interface Finding {
  readonly id: string
  readonly sure: number
  /** What the word is, in a few words, where it is not the name of the object. */
  readonly as?: string
}

/** An exploration, read once for all the clues of a text. */
export interface Index {
  readonly exploration: Exploration
  readonly cluster: Cluster
  readonly byName: ReadonlyMap<string, readonly CommandTarget[]>
  readonly patterns: readonly {
    readonly subject: CommandTarget
    readonly exact: RegExp
    readonly loose: RegExp
  }[]
  readonly hosts: ReadonlyMap<string, Finding>
  readonly images: ReadonlyMap<string, Finding>
  readonly variables: ReadonlyMap<string, readonly Finding[]>
}

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

const indexes = new WeakMap<Exploration, Index>()

/** Gathered once however often one asks: a look-up is made at each key that is typed. */
export function indexOf(exploration: Exploration): Index {
  const index = indexes.get(exploration) ?? gathered(exploration)
  indexes.set(exploration, index)
  return index
}

function gathered(exploration: Exploration): Index {
  const cluster = knownCluster(exploration)
  const subjects = [...cluster.subjects.values()]
  return {
    exploration,
    cluster,
    byName: namesOf(subjects),
    patterns: exploration.derived.flatMap((made) => {
      const subject = cluster.subjects.get(made.id)
      if (subject === undefined || !made.pattern.includes('<')) return []
      return [
        {
          subject,
          exact: new RegExp(nameMatcher(made.pattern)),
          loose: looseMatcher(made.pattern),
        },
      ]
    }),
    hosts: hostsIn(subjects),
    images: imagesIn(subjects),
    variables: variablesIn(subjects),
  }
}

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
  return bearers.map(({ id, kind: own }) => ({
    id,
    sure: (word.includes('-') ? 80 : 60) - (MEANT_FIRST.indexOf(own) + 1 || MEANT_FIRST.length + 1),
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
 * The name of a thing of convox.yml that no object bears as it is: a timer, a resource, a balancer.
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

function looseMatcher(pattern: string): RegExp {
  const parts = patternParts(pattern).map(({ text, hole }) =>
    hole === undefined ? escapePattern(text) : '[a-z0-9]{2,10}',
  )
  return new RegExp(`^${parts.join('')}$`)
}

function namesOf(subjects: readonly CommandTarget[]): Map<string, CommandTarget[]> {
  const names = new Map<string, CommandTarget[]>()
  for (const subject of subjects)
    names.set(subject.name, [...(names.get(subject.name) ?? []), subject])
  return names
}

function hostsIn(subjects: readonly CommandTarget[]): Map<string, Finding> {
  const hosts = new Map<string, Finding>()
  for (const subject of subjects) {
    if (subject.object === undefined) continue
    if (subject.kind === 'Ingress' || subject.kind === 'HTTPProxy')
      for (const name of hostsOf(subject))
        hosts.set(name, { id: subject.id, sure: 85, as: 'a host of it' })
    const alias = fieldText(subject.object, 'metadata', 'annotations', 'convox.com/alias')
    if (subject.kind === 'Service' && alias)
      hosts.set(alias, { id: subject.id, sure: 85, as: 'its name inside the rack' })
  }
  return hosts
}

function imagesIn(subjects: readonly CommandTarget[]): Map<string, Finding> {
  const images = new Map<string, Finding>()
  for (const subject of subjects) {
    const name =
      subject.object && fieldText(podTemplate(subject.object), 'spec', 'containers', 0, 'image')
    if (name === undefined || subject.kind === 'CronJob') continue
    const finding = { id: subject.id, sure: 85, as: 'its image' }
    const tag = name.split('/').at(-1) ?? name
    for (const key of [name, tag, tag.includes('.') ? tag.slice(tag.indexOf(':') + 1) : tag])
      if (!images.has(key)) images.set(key, finding)
  }
  return images
}

/**
 * The names of variables, and who holds them: the Secret, or the workload that takes one from a
 * resource.
 */
function variablesIn(subjects: readonly CommandTarget[]): Map<string, Finding[]> {
  const variables = new Map<string, Finding[]>()
  const add = (name: string, finding: Finding) =>
    variables.set(name, [...(variables.get(name) ?? []), finding])
  for (const subject of subjects) {
    if (subject.object === undefined) continue
    if (subject.kind === 'Secret' && subject.labels.type === 'env')
      for (const name of Object.keys(fieldTexts(subject.object, 'data')))
        add(name, { id: subject.id, sure: 30, as: 'a variable in it' })
    for (const entry of fieldList(podTemplate(subject.object), 'spec', 'containers', 0, 'env')) {
      const map = fieldText(entry, 'valueFrom', 'configMapKeyRef', 'name')
      const name = fieldText(entry, 'name')
      const id = `ConfigMap/${map}`
      if (map && name && !variables.get(name)?.some((finding) => finding.id === id))
        add(name, { id, sure: 32, as: 'a variable taken from it' })
    }
  }
  return variables
}
