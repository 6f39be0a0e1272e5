import { fieldTexts } from '../kubernetes/field'
import { KINDS, type Kind } from '../kubernetes/kinds'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { podReferences } from '../kubernetes/pod-references'
import { rackComponents } from '../mapping/derived/rack-components'
import type { DerivedObject, ManifestItem, MappedObject } from '../mapping/mapped-object'
import type { Settings } from '../rack/settings'
import type { Inventory, Item } from './inventory'
import { inventoryOf } from './inventory'
import { shellQuote } from './shell-quote'

/** What commands can be asked about: an object, one that is made later, the app or the rack. */
export interface CommandTarget {
  readonly id: string
  readonly kind: Kind | 'app' | 'rack'
  /** Its name, or the pattern of its names. */
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly concept: string
  /** What the rack applies; absent for what is made later. */
  readonly object?: KubernetesObject
  /** The id of what makes it, for what is made later. */
  readonly owner?: string
  readonly cluster: Cluster
}

/** An app and its rack as the commands see them. */
export interface Cluster {
  readonly settings: Settings
  /** The app's namespace. */
  readonly namespace: string
  /** `-n my-rack-my-app` */
  readonly n: string
  /** The rack's namespace. */
  readonly rackNamespace: string
  readonly concepts: ReadonlyMap<string, ManifestItem>
  /** Every object, applied or made later, by id. */
  readonly subjects: ReadonlyMap<string, CommandTarget>
  readonly byConcept: ReadonlyMap<string, readonly CommandTarget[]>
  readonly byKind: ReadonlyMap<Kind, readonly CommandTarget[]>
  readonly idsByKind: ReadonlyMap<Kind, readonly string[]>
  /** By the id of what makes them. */
  readonly byOwner: ReadonlyMap<string, readonly CommandTarget[]>
  /** The workloads whose pods read, mount or run as an object, by its id. */
  readonly readers: ReadonlyMap<string, readonly CommandTarget[]>
  /**
   * The pods that a Service's selector finds, by the Service's id; and the Services that lead to a
   * pod, by the pod's.
   */
  readonly traffic: ReadonlyMap<string, readonly CommandTarget[]>
  /** Names of the services that a balancer leads to: it carries their label. */
  readonly balanced: ReadonlySet<string>
  readonly app: CommandTarget
  readonly rack: CommandTarget
}

/** What there is to know of an app before the first command is written. */
export interface ClusterInput {
  readonly settings: Settings
  readonly concepts: readonly ManifestItem[]
  readonly objects: readonly MappedObject[]
  readonly derived: readonly DerivedObject[]
}

export function clusterOf({ settings, concepts, objects, derived }: ClusterInput): Cluster {
  const namespace = `${settings.rack}-${settings.app}`
  const subjects = new Map<string, CommandTarget>()
  const byConcept = new Map<string, CommandTarget[]>()
  const byKind = new Map<Kind, CommandTarget[]>()
  const idsByKind = new Map<Kind, string[]>()
  const byOwner = new Map<string, CommandTarget[]>()
  const readers = new Map<string, CommandTarget[]>()
  const balanced = new Set<string>()
  const traffic = new Map<string, CommandTarget[]>()
  const whole = (kind: 'app' | 'rack', name: string): CommandTarget => ({
    id: kind,
    kind,
    name,
    labels: {},
    concept: kind,
    cluster,
  })
  const cluster: Cluster = {
    settings,
    namespace,
    n: `-n ${shellQuote(namespace)}`,
    rackNamespace: `${settings.rack}-system`,
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    subjects,
    byConcept,
    byKind,
    idsByKind,
    byOwner,
    readers,
    traffic,
    balanced,
    get app() {
      return whole('app', settings.app)
    },
    get rack() {
      return whole('rack', settings.rack)
    },
  }
  const add = (subject: CommandTarget & { readonly kind: Kind }) => {
    subjects.set(subject.id, subject)
    append(byKind, subject.kind, subject)
    if (subject.kind === 'Service' && subject.labels.type === 'balancer')
      balanced.add(String(subject.labels.service))
    append(idsByKind, subject.kind, subject.id)
    append(byConcept, subject.concept, subject)
    if (subject.owner !== undefined) append(byOwner, subject.owner, subject)
    if (subject.object)
      for (const reference of podReferences(subject.object)) append(readers, reference, subject)
  }
  for (const { id, kind, name, concept, object } of objects)
    add({ id, kind, name, concept, object, labels: object.metadata.labels ?? {}, cluster })
  for (const { id, kind, pattern, concept, labels, owner } of derived)
    add({ id, kind, name: pattern, concept, labels, owner, cluster })
  connect(byKind, traffic)
  return cluster
}

/**
 * Which pods each Service leads to. Pods are looked up by each of their labels, so that many
 * services cost no more than one each.
 */
function connect(
  byKind: ReadonlyMap<Kind, readonly CommandTarget[]>,
  traffic: Map<string, CommandTarget[]>,
): void {
  const byLabel = new Map<string, CommandTarget[]>()
  for (const pod of byKind.get('Pod') ?? [])
    for (const [key, value] of Object.entries(pod.labels)) append(byLabel, `${key}=${value}`, pod)
  for (const service of byKind.get('Service') ?? []) {
    const selector = Object.entries(fieldTexts(service.object, 'spec', 'selector'))
    const candidates = selector
      .map(([key, value]) => byLabel.get(`${key}=${value}`) ?? [])
      .sort((one, other) => one.length - other.length)
    for (const pod of candidates[0] ?? []) {
      if (!selector.every(([key, value]) => String(pod.labels[key]) === value)) continue
      append(traffic, service.id, pod)
      append(traffic, pod.id, service)
    }
  }
}

/**
 * Everything that a command of these can find: the app's objects, and the parts of the rack under
 * ids such as `rack/Deployment/api`.
 */
export function inventoryOfCluster({ settings, objects, derived }: ClusterInput): Inventory {
  const rack = rackComponents(settings).map(
    (component): Item => ({ ...component, id: rackId(component), concept: 'rack' }),
  )
  return inventoryOf(`${settings.rack}-${settings.app}`, objects, derived, rack)
}

export function rackId({ kind, name }: { readonly kind: Kind; readonly name: string }): string {
  return `rack/${kind}/${name}`
}

/** `deployment web`, quoted. A name that is a pattern becomes a hole: `pod <pod>`. */
export function spaced(subject: CommandTarget): string {
  return words(subject).join(' ')
}

/** `deployment/web`, quoted. */
export function slashed(subject: CommandTarget): string {
  return words(subject).join('/')
}

function words({ kind, name }: CommandTarget): [string, string] {
  const resource = kind === 'app' || kind === 'rack' ? kind : KINDS[kind].resource
  return [resource, isPattern(name) ? `<${resource.split('.')[0]}>` : shellQuote(name)]
}

/** Whether a name is a pattern: `web-<rs>-<pod>`. */
export function isPattern(name: string): boolean {
  return name.includes('<')
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
