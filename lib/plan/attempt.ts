import { refusals } from '../kubernetes/apiserver/refusals'
import { KINDS } from '../kubernetes/kinds'
import type { MappedObject } from '../mapping/mapped-object'
import { changedFields } from './compare'
import { mergedUpdate, takesItemsOut } from './merge-update'
import type { ClusterFacts, PlannedObject, Promote } from './plan'
import { refusalInTurn, type UpdateRefusal } from './update-rules'
import { mountedClaims, replicasAfter, runningPods } from './workloads'

export type Objects = ReadonlyMap<string, MappedObject>

export interface Attempt {
  readonly promote: Exclude<Promote, 'stopped'>
  readonly message: string
  readonly objects: readonly PlannedObject[]
}

interface Applied {
  readonly before: MappedObject | undefined
  readonly after: MappedObject
  /** Why the API server does not take it. */
  readonly refusal: UpdateRefusal | undefined
  /** Whether a new object with this text would be refused as well. */
  readonly refusedAsNew: boolean
}

/**
 * What a rack's apply does to the objects that are there: all documents, then the prune; where one
 * is refused, perhaps a second try with --force. Facts about plans, section 1.
 * @param refusedAsNew the ids of what the API server does not take as new objects
 */
export function attempt(
  before: Objects,
  after: Objects,
  cluster: ClusterFacts,
  refusedAsNew: ReadonlySet<string>,
): Attempt {
  const applied = [...after.values()].map((object) =>
    apply(before.get(object.id), object, { before, after, cluster, refusedAsNew }),
  )
  const refused = applied.filter(({ refusal }) => refusal !== undefined)
  const forces = refused.length > 0 && isForced(refused)
  const left = [...before.values()].filter(({ id }) => !after.has(id))
  const recreated = new Set(forces ? refused.filter(isDeleted).map(({ after: { id } }) => id) : [])
  const planned = applied.map((each) => planOf(each, { forces, recreated, before, after, cluster }))
  const objects = [
    ...planned.map(({ object }) => object),
    ...left.map((object) => leftOver(object, refused.length === 0)),
  ]
  const failed = forces ? planned.some(({ fails }) => fails) : refused.length > 0
  return {
    promote: refused.length === 0 ? 'applies' : failed ? 'refused' : 'forced',
    message: refused.map(({ refusal }) => refusal?.message).join('\n'),
    objects,
  }
}

interface Inputs {
  readonly before: Objects
  readonly after: Objects
  readonly cluster: ClusterFacts
  readonly refusedAsNew: ReadonlySet<string>
}

function apply(
  before: MappedObject | undefined,
  written: MappedObject,
  { before: live, after: next, cluster, refusedAsNew }: Inputs,
): Applied {
  const isRefused = refusedAsNew.has(written.id)
  if (before === undefined) {
    const message = isRefused ? serverRefusal(written) : undefined
    return {
      before,
      after: written,
      refusal:
        message === undefined
          ? refusalInTurn(undefined, written, cluster)
          : { message, immutable: false },
      refusedAsNew: message !== undefined,
    }
  }
  const replicas =
    written.kind === 'Deployment'
      ? replicasAfter(written, runningPods(before, live, cluster), next)
      : undefined
  const after = mergedUpdate(before, written, replicas)
  const invalid = isRefused || after !== written ? serverRefusal(after) : undefined
  return {
    before,
    after,
    refusal:
      invalid === undefined
        ? refusalInTurn(before, written, cluster)
        : { message: invalid, immutable: false },
    refusedAsNew: invalid !== undefined,
  }
}

function serverRefusal(object: MappedObject): string | undefined {
  const found = refusals(object.object).map(({ message }) => message)
  if (found.length === 0) return undefined
  const faults = found.length === 1 ? found[0] : `[${found.join(', ')}]`
  return `The ${object.kind} "${object.name}" is invalid: ${faults}`
}

/**
 * A rack tries again with --force where the output holds "is immutable", or a patch that takes an
 * item out of a list; the patch is printed only when at least two documents were refused, and the
 * documents of a service are applied twice.
 */
function isForced(refused: readonly Applied[]): boolean {
  if (refused.some(({ refusal }) => refusal?.immutable)) return true
  const documents = refused.reduce((sum, { after }) => sum + timesApplied(after), 0)
  return (
    documents >= 2 &&
    refused.some(({ before, after }) => before && takesItemsOut(before.object, after.object))
  )
}

/** Whether the retry deletes it and makes it again. */
function isDeleted({ before, refusal }: Applied): boolean {
  return before !== undefined && refusal !== undefined && !refusal.forbidden
}

function timesApplied({ concept, kind }: MappedObject): number {
  const routed = kind === 'Ingress' || kind === 'HTTPProxy' || kind === 'Certificate'
  return concept.startsWith('services.') && !routed ? 2 : 1
}

interface Surroundings {
  readonly forces: boolean
  /** The ids of what the retry deletes and makes again. */
  readonly recreated: ReadonlySet<string>
  readonly before: Objects
  readonly after: Objects
  readonly cluster: ClusterFacts
}

/**
 * Kinds that a finalizer holds back while something uses them, so that a forced deletion only
 * begins.
 */
const HELD_BY_FINALIZER: ReadonlySet<string> = new Set([
  'PersistentVolumeClaim',
  'PersistentVolume',
])

function planOf(
  { before, after, refusal, refusedAsNew }: Applied,
  context: Surroundings,
): { readonly object: PlannedObject; readonly fails: boolean } {
  const { id } = after
  if (refusal === undefined) {
    if (before === undefined)
      return { object: { id, outcome: 'created', fields: [] }, fails: false }
    const fields = changedFields(before, after)
    const outcome = fields.length > 0 ? 'changed' : 'unchanged'
    return {
      object: { id, outcome, ...pods(before, fields.some(inTemplate), context), fields },
      fails: false,
    }
  }
  const { message } = refusal
  const refused = (more: Partial<PlannedObject>): PlannedObject => ({
    id,
    outcome: 'refused',
    message,
    fields: [],
    ...more,
  })
  if (before === undefined && context.forces && !refusedAsNew)
    return { object: { id, outcome: 'created', message, fields: [] }, fails: false }
  if (!context.forces || before === undefined || refusal.forbidden)
    return {
      object: refused(before ? pods(before, false, context) : {}),
      fails: true,
    }
  if (HELD_BY_FINALIZER.has(after.kind))
    return { object: heldBack(before, refused, context), fails: true }
  const fields = changedFields(before, after)
  return {
    object: { id, outcome: 'recreated', message, ...pods(before, true, context), fields },
    fails: refusedAsNew,
  }
}

/**
 * A claim is deleted at last when the last pod that mounts it goes; without pods it goes at once.
 */
function heldBack(
  before: MappedObject,
  refused: (more: Partial<PlannedObject>) => PlannedObject,
  { before: live, recreated, cluster }: Surroundings,
): PlannedObject {
  const users = [...live.values()].filter((object) => mountedClaims(object).includes(before.name))
  const running = users.filter(
    (user) => user.kind !== 'CronJob' && runningPods(user, live, cluster) > 0,
  )
  if (before.kind === 'PersistentVolume') return refused({ terminating: true })
  if (running.length === 0) return refused({ outcome: 'recreated' })
  if (running.every(({ id }) => recreated.has(id))) return refused({ outcome: 'deleted' })
  return refused({ terminating: true })
}

function pods(
  before: MappedObject,
  replaced: boolean,
  { before: live, cluster }: Pick<Surroundings, 'before' | 'cluster'>,
): { podsReplaced?: boolean } {
  if (before.kind !== 'Deployment' && before.kind !== 'DaemonSet') return {}
  return { podsReplaced: replaced && runningPods(before, live, cluster) > 0 }
}

function inTemplate({ path }: { readonly path: string }): boolean {
  return path.startsWith('spec.template')
}

/** What left the text: pruned where nothing was refused, but for what a rack never prunes. */
function leftOver(object: MappedObject, prunes: boolean): PlannedObject {
  const { id, kind } = object
  const kept = !prunes || !KINDS[kind].namespaced || isDirect(object)
  const workload = kind === 'Deployment' || kind === 'DaemonSet'
  return {
    id,
    outcome: kept ? 'kept' : 'deleted',
    ...(workload && { podsReplaced: !kept }),
    fields: [],
  }
}

/** Secrets that a rack writes beside the release lack its labels. */
function isDirect({ object }: MappedObject): boolean {
  return object.metadata.labels?.provider === undefined
}
