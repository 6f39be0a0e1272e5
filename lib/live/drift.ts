import type { Exploration } from '../explore'
import { field } from '../kubernetes/field'
import { KINDS } from '../kubernetes/kinds'
import type { MappedObject } from '../mapping/mapped-object'
import { compareFields, type FieldDifference } from './compare-fields'
import type { Drift, DriftReport } from './difference'
import { explainField, kubectlTarget, promote, type Surroundings } from './explain-difference'
import { isGenerated, isOfTheCluster } from './generated-objects'
import { isMap, type LiveMap, type LiveObject, mapAt } from './live-object'
import { type LivePaste, readLive } from './read-live'
import { releaseOf, withRelease } from './release-of'

/**
 * What a cluster holds against what the text makes. `pasted` is what `kubectl get KINDS -n NS -o
 * yaml` or `-o json` printed: one object, a List, several documents. An app that nobody touched
 * gives no drift. Never throws: what cannot be read is a note.
 */
export function drift(exploration: Exploration, pasted: string): DriftReport {
  const { settings } = exploration
  const namespace = `${settings.rack}-${settings.app}`
  const paste = readLive(pasted)
  const notes: string[] = []
  if (paste.fault !== undefined) notes.push(`The paste cannot be read whole: ${paste.fault}`)

  const own = paste.objects.filter(
    ({ namespace: live, kind, name }) =>
      (live ?? namespace) === namespace && (kind !== 'Namespace' || name === namespace),
  )
  const foreign = paste.objects.length - own.length
  if (foreign > 0)
    notes.push(
      `${foreign} ${foreign === 1 ? 'object is' : 'objects are'} of another namespace than ${namespace}.`,
    )
  const running = releaseOf(own, settings)
  if (running.release !== settings.release)
    notes.push(`The cluster runs release ${running.release}, not ${settings.release}.`)

  const around: Surroundings = {
    namespace,
    rack: settings.rack,
    app: settings.app,
    release: running.release,
  }
  const live = new Map(own.map((object) => [object.id, object]))
  const scaled = autoscaled([
    ...exploration.objects.map(({ object }) => object),
    ...own.map(({ object }) => object),
  ])
  const found: Drift[] = []
  let ignored = foreign
  for (const { id, kind, object } of exploration.objects) {
    const present = live.get(id)
    if (present === undefined) continue
    const expected = comparable(kind, withRelease(object, settings, running))
    const comparison = compareFields(kind, expected, comparable(kind, present.object))
    ignored += comparison.ignored
    if (present.metadata.deletionTimestamp !== undefined) found.push(deleting(present, around))
    for (const difference of comparison.differences) {
      if (isExplained(present, difference, scaled, running.build !== settings.build)) ignored++
      else found.push(explainField(present, difference, around))
    }
  }
  found.push(...missing(exploration.objects, live, paste, around))
  const known = new Set(exploration.objects.map(({ id }) => id))
  for (const object of own) {
    if (known.has(object.id)) continue
    if (isOfTheCluster(object) || isGenerated(object, exploration)) ignored++
    else found.push(unknown(object, around))
  }
  return { drift: found, ignored, notes }
}

/** Without what no text writes, and with the values of Secrets in one form. */
function comparable(kind: string, object: LiveMap): LiveMap {
  const { apiVersion: _version, kind: _kind, status: _status, ...rest } = object
  if (kind !== 'Secret' || !isMap(rest.data)) return rest
  const data = Object.entries(rest.data).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replace(/\s+/g, '') : value,
  ])
  return { ...rest, data: Object.fromEntries(data) }
}

/**
 * The Deployments whose number of replicas belongs to an autoscaler, and its kind: KEDA goes down
 * to 0, an HPA never.
 */
function autoscaled(objects: readonly LiveMap[]): ReadonlyMap<string, unknown> {
  return new Map(
    objects
      .filter(({ kind }) => kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject')
      .map((object) => [
        `Deployment/${String(field(object, 'spec', 'scaleTargetRef', 'name'))}`,
        object.kind,
      ]),
  )
}

/** The description and the commit of a build: nothing of the text. */
const OF_THE_BUILD = new Set(['BUILD_DESCRIPTION', 'BUILD_GIT_SHA'])
/** What tools print in the place of a value of a Secret. */
const HIDDEN_VALUE = /^(<.*>|REDACTED|\[REDACTED\])$/i
/** A mask, of this page or another tool, in the place of any value that looks secret. */
const MASKED_VALUE = /^(\*{2,}|•+)$/

/**
 * Differences that are nobody's doing: of an autoscaler, of another build, of a paste without the
 * values of Secrets.
 */
function isExplained(
  live: LiveObject,
  { steps, kind, live: value }: FieldDifference,
  scaled: ReadonlyMap<string, unknown>,
  otherBuild: boolean,
): boolean {
  const [first, second] = steps
  if (first === 'spec' && second === 'replicas' && scaled.has(live.id))
    return value !== 0 || scaled.get(live.id) === 'ScaledObject'
  if (typeof value === 'string' && MASKED_VALUE.test(value)) return true
  if (live.kind !== 'Secret' || first !== 'data') return false
  if (kind === 'removed' && (steps.length === 1 || !isMap(live.object.data))) return true
  if (typeof value === 'string' && HIDDEN_VALUE.test(value)) return true
  return otherBuild && typeof second === 'string' && OF_THE_BUILD.has(second)
}

function deleting(live: LiveObject, around: Surroundings): Drift {
  const { deletionTimestamp, finalizers } = live.metadata
  const held =
    Array.isArray(finalizers) && finalizers.length > 0 ? finalizers.join(', ') : undefined
  return {
    object: live.id,
    path: '/metadata/deletionTimestamp',
    kind: 'deleting',
    live: deletionTimestamp,
    cause: `Deleted at ${String(deletionTimestamp)}; ${held === undefined ? 'it goes as soon as what it owns is gone' : `finalizers hold it: ${held}`}. A deletion cannot be taken back.`,
    revertedByPromote: false,
    command: `kubectl describe ${kubectlTarget(live, around)}`,
  }
}

/** Everybody who asks for ServiceAccounts asks for all there is. */
const WIDE_KINDS = 5

/** The kinds that every cluster has: a List of all there is holds them where they exist. */
const BUILT_IN = /^(v1|apps\/v1|batch\/v1|networking\.k8s\.io\/v1|autoscaling\/v2|policy\/v1)$/

/**
 * Objects of the text that the paste does not hold, of the kinds that it was asked for. A paste
 * without any Secret was collected without them.
 */
function missing(
  objects: readonly MappedObject[],
  live: ReadonlyMap<string, LiveObject>,
  { list, fault }: LivePaste,
  around: Surroundings,
): Drift[] {
  if (!list || fault !== undefined) return []
  const counts = new Map<string, number>()
  for (const { kind } of live.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const listed = new Set([...live.values()].map(({ object }) => object.apiVersion))
  const wide = counts.has('ServiceAccount') && counts.size >= WIDE_KINDS
  const asked = (kind: MappedObject['kind']) => {
    const count = counts.get(kind) ?? 0
    const facts = KINDS[kind]
    if (!facts.namespaced || (kind === 'Secret' && count === 0)) return false
    return wide
      ? count > 0 || listed.has(facts.apiVersion) || BUILT_IN.test(facts.apiVersion)
      : count > 1 || (count === 1 && counts.size === 1)
  }
  return objects
    .filter(({ id, kind }) => !live.has(id) && asked(kind))
    .map(({ id, kind, name }) => ({
      object: id,
      path: '',
      kind: 'missing',
      cause: `Not in the cluster: deleted by hand, or never applied. A promote creates it${kind === 'PersistentVolumeClaim' ? ', new and empty' : ''}.`,
      revertedByPromote: true,
      command: `kubectl get ${kubectlTarget({ kind, name, namespace: around.namespace }, around)} || ${promote(around)}`,
    }))
}

function unknown(live: LiveObject, around: Surroundings): Drift {
  const labels = mapAt(live.metadata, 'labels')
  const annotations = mapAt(live.metadata, 'annotations')
  const ofAtom =
    labels.atom !== undefined &&
    annotations['kubectl.kubernetes.io/last-applied-configuration'] !== undefined
  const cause = ofAtom
    ? 'An earlier promote made it, from a text that had it. The next promote prunes it.'
    : labels.system === 'convox'
      ? 'The rack made it outside the promote, or from another text. A promote keeps it.'
      : 'Nothing of the text makes it: created by hand or by another program. A promote keeps it.'
  return {
    object: live.id,
    path: '',
    kind: 'unknown',
    cause,
    revertedByPromote: ofAtom,
    command: `kubectl describe ${kubectlTarget(live, around)}`,
  }
}
