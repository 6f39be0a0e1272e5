import { parseQuantity } from '../kubernetes/quantity'
import type { MappedObject } from '../mapping/mapped-object'
import { losesItsPorts } from './merge-update'
import type { ClusterFacts } from './plan'

/** Why the API server refuses an update that it would take as a new object. */
export interface UpdateRefusal {
  readonly message: string
  /** Whether the words "is immutable" are in it, which make a rack try again with --force. */
  readonly immutable: boolean
  /** Forbidden by a plug-in of the server: --force deletes only what it calls invalid. */
  readonly forbidden?: true
}

type Rule = (
  before: MappedObject,
  after: MappedObject,
  cluster: ClusterFacts,
) => UpdateRefusal | undefined

/** By kind. Facts about plans, sections 2 and 3. */
const RULES: Readonly<Record<string, Rule>> = {
  Deployment: selector,
  DaemonSet: selector,
  PersistentVolumeClaim: claim,
  PersistentVolume: volume,
  Service: ports,
}

function updateRefusal(
  before: MappedObject,
  after: MappedObject,
  cluster: ClusterFacts,
): UpdateRefusal | undefined {
  return RULES[after.kind]?.(before, after, cluster)
}

/**
 * What the API server says where objects of one name follow one another: each is applied to what the
 * last one that it took has left. Facts about plans, 3.1.
 */
export function refusalInTurn(
  before: MappedObject | undefined,
  written: MappedObject,
  cluster: ClusterFacts,
): UpdateRefusal | undefined {
  let live = before
  let refusal: UpdateRefusal | undefined
  for (const document of [...(written.follows ?? []), written]) {
    const refused = live && updateRefusal(live, document, cluster)
    if (refused === undefined) live = document
    refusal ??= refused
  }
  return refusal
}

function selector(before: MappedObject, after: MappedObject): UpdateRefusal | undefined {
  const [had, has] = [specOf(before).selector, specOf(after).selector]
  if (JSON.stringify(had) === JSON.stringify(has)) return undefined
  return immutable(
    after,
    `spec.selector: Invalid value: ${JSON.stringify(has)}: field is immutable`,
  )
}

function claim(
  before: MappedObject,
  after: MappedObject,
  { volumesGrow = true, unbound = [] }: ClusterFacts,
): UpdateRefusal | undefined {
  const [had, has] = [specOf(before), specOf(after)]
  const fixed = ({ resources: _, volumeMode: __, ...rest }: Spec) => JSON.stringify(rest)
  const grows = size(has) > size(had)
  const waits = unbound.includes(before.name) && size(has) !== size(had)
  if (fixed(had) !== fixed(has) || waits)
    return immutable(
      after,
      'spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
    )
  if (grows && !volumesGrow)
    return {
      message: `persistentvolumeclaims "${after.name}" is forbidden: only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize`,
      immutable: false,
      forbidden: true,
    }
  if (size(has) >= size(had)) return undefined
  return {
    message: `The PersistentVolumeClaim "${after.name}" is invalid: spec.resources.requests.storage: Forbidden: field can not be less than status.capacity`,
    immutable: false,
  }
}

function volume(before: MappedObject, after: MappedObject): UpdateRefusal | undefined {
  if (JSON.stringify(specOf(before).csi) === JSON.stringify(specOf(after).csi)) return undefined
  return immutable(
    after,
    'spec.persistentvolumesource: Forbidden: spec.persistentvolumesource is immutable after creation',
  )
}

function ports(before: MappedObject, after: MappedObject): UpdateRefusal | undefined {
  return losesItsPorts(before, after)
    ? {
        message: `Service "${after.name}" is invalid: spec.ports: Required value`,
        immutable: false,
      }
    : undefined
}

function immutable({ kind, name }: MappedObject, fault: string): UpdateRefusal {
  return { message: `The ${kind} "${name}" is invalid: ${fault}`, immutable: true }
}

interface Spec {
  readonly selector?: unknown
  readonly csi?: unknown
  readonly volumeMode?: unknown
  readonly resources?: { readonly requests?: { readonly storage?: string } }
}

function specOf({ object }: MappedObject): Spec {
  return (object as { spec?: Spec }).spec ?? {}
}

function size({ resources }: Spec): bigint {
  const quantity = parseQuantity(String(resources?.requests?.storage ?? '0'))
  return typeof quantity === 'string' ? 0n : quantity
}
