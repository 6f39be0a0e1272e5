import type { MappedObject } from '../mapping/mapped-object'

/**
 * What the cluster holds after an object was applied over another, where that is not the object as
 * it is written. Facts about plans, sections 0 and 3.
 */
export function mergedUpdate(
  before: MappedObject,
  after: MappedObject,
  replicas: number | undefined,
): MappedObject {
  const object = after.object as Loose
  let { spec } = object
  if (!spec) return after
  if (after.kind === 'Deployment' && replicas !== undefined && spec.replicas !== replicas)
    spec = { ...spec, replicas }
  if (after.kind === 'Service' && spec.ports) {
    const ports = mergedPorts(portsOf(before), spec.ports, 'port', 'kept')
    if (ports !== spec.ports) spec = { ...spec, ports }
  }
  spec = withContainerPorts(before, spec)
  if (spec === object.spec) return after
  return { ...after, object: { ...object, spec } as unknown as MappedObject['object'] }
}

function withContainerPorts(before: MappedObject, spec: Spec): Spec {
  const pod = spec.template?.spec
  const [container, ...more] = pod?.containers ?? []
  if (!container?.ports) return spec
  const ports = mergedPorts(containerPorts(before), container.ports, 'containerPort', 'UDP')
  if (ports === container.ports) return spec
  const containers = [{ ...container, ports }, ...more]
  return { ...spec, template: { ...spec.template, spec: { ...pod, containers } } }
}

type Port = Record<string, unknown>
interface Spec {
  readonly replicas?: number
  readonly ports?: readonly Port[]
  readonly template?: {
    readonly spec?: { readonly containers?: readonly { readonly ports?: readonly Port[] }[] }
  }
}
interface Loose {
  readonly spec?: Spec
}

function portsOf({ object }: MappedObject): readonly Port[] {
  return (object as Loose).spec?.ports ?? []
}

function containerPorts({ object }: MappedObject): readonly Port[] {
  return (object as Loose).spec?.template?.spec?.containers?.[0]?.ports ?? []
}

/**
 * kubectl merges lists of ports by their number alone (kubernetes #39188): two of one number become
 * one when the list changes. A pod then keeps UDP; a Service keeps what it had, or TCP.
 */
function mergedPorts(
  before: readonly Port[],
  after: readonly Port[],
  key: string,
  winner: 'kept' | 'UDP',
): readonly Port[] {
  const hasTwins = new Set(after.map((port) => port[key])).size < after.length
  if (!hasTwins || JSON.stringify(before) === JSON.stringify(after)) return after
  return after.flatMap((port, index) => {
    const twins = after.filter((other) => other[key] === port[key])
    if (twins.length === 1) return [port]
    if (after.findIndex((other) => other[key] === port[key]) !== index) return []
    const kept = before.find((other) => other[key] === port[key])
    const protocol = winner === 'UDP' ? 'UDP' : (kept?.protocol ?? 'TCP')
    const survivor = kept ?? twins.find((twin) => (twin.protocol ?? 'TCP') === protocol) ?? port
    return [{ ...survivor, protocol }]
  })
}

/**
 * Whether an update takes the last port of a number away that stood there twice: nothing is left.
 */
export function losesItsPorts(before: MappedObject, after: MappedObject): boolean {
  const [had, has] = [portsOf(before), portsOf(after)]
  return (
    has.length > 0 &&
    had.length > has.length &&
    has.every((port) => had.filter((other) => other.port === port.port).length > 1)
  )
}

/** Whether applying one over the other takes an item out of a list that is merged by a key. */
export function takesItemsOut(before: unknown, after: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(after)) {
    const key = MERGE_KEYS.find((each) => before.some((item) => item?.[each] !== undefined))
    if (key === undefined) return false
    return before.some((item) => {
      const named = (list: readonly (typeof item)[]) =>
        list.filter((other) => other?.[key] === item?.[key])
      const same = named(after)
      return same.length < named(before).length || takesItemsOut(item, same[0])
    })
  }
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return false
  return Object.entries(before).some(([key, value]) =>
    takesItemsOut(value, (after as Record<string, unknown>)[key]),
  )
}

const MERGE_KEYS = ['containerPort', 'port', 'mountPath', 'name', 'ip']
