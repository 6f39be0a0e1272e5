import { fieldText } from '../kubernetes/field'
import { KINDS, type Kind } from '../kubernetes/kinds'
import type { DerivedObject, MappedObject } from '../mapping/mapped-object'
import { type Keeping, NOTHING_KEPT } from '../text/kept'
import { autoscalerRange, FACTS, MORE } from './facts'
import type { Graph, GraphEdge, GraphNode, Relation } from './graph'
import { namedTargets } from './named-targets'
import { RELATIONS, type RelationRow } from './relations'
import { selectedWorkloads } from './selected-workloads'

/**
 * One node for each object, in the order of the objects and then of those that controllers make;
 * one edge at most between two of them, from what acts or uses to what is acted on or used. A name
 * that no object has makes no edge, and the Namespace, which holds everything, has none.
 */
export function buildGraph(
  objects: readonly MappedObject[],
  derived: readonly DerivedObject[],
  kept: Keeping = NOTHING_KEPT,
): Graph {
  const edges = new Map<string, GraphEdge>()
  const join = (from: string, to: string, relation: Relation, later: boolean) => {
    const id = `${from}->${to}`
    if (!edges.has(id)) edges.set(id, { id, from, to, relation, derived: later })
  }

  const targets = namedTargets(objects, kept)
  const selected = selectedWorkloads(objects)
  const ranges = new Map<string, string>()
  for (const { id, kind, object } of objects) {
    for (const row of ROWS[kind] ?? []) {
      for (const target of targets(row, object)) {
        join(id, target, row.relation, false)
        const range = row.relation === 'scales' ? autoscalerRange(object) : undefined
        if (range !== undefined) ranges.set(target, range)
      }
    }
    if (kind === 'Service')
      for (const target of selected(object)) join(id, target, 'selects', false)
  }

  const nodes = objects.map((object) => {
    const range = ranges.get(object.id)
    return kept.of(appliedNode, object, [range], () => appliedNode(object, range))
  })
  const made = derivedNodes(derived, nodes)
  const known = new Map([...nodes, ...made].map((node) => [node.id, node]))
  for (const { id, kind, owner } of derived) {
    const from = known.get(owner)
    if (from === undefined || from.kind === 'Namespace') continue
    const { relation, pointsAtOwner } = KINDS[kind].later
    if (pointsAtOwner) join(id, owner, relation, true)
    else join(owner, id, relation, true)
  }
  return { nodes: [...nodes, ...made], edges: [...edges.values()] }
}

/** The rows of the table that start at a kind. */
const ROWS: Partial<Record<Kind, RelationRow[]>> = {}
for (const row of RELATIONS) {
  for (const kind of row.from) ROWS[kind] = [...(ROWS[kind] ?? []), row]
}

function appliedNode(
  { id, kind, name, concept, object }: MappedObject,
  scale: string | undefined,
): GraphNode {
  const balancer = kind === 'Service' && fieldText(object, 'spec', 'type') === 'LoadBalancer'
  const label = balancer ? 'LoadBalancer' : KINDS[kind].short
  const column = balancer ? 'entry' : KINDS[kind].column
  return {
    id,
    kind,
    name,
    label,
    concept,
    column,
    fact: FACTS[kind]?.(object, scale),
    more: MORE[kind]?.(object),
    derived: false,
  }
}

function derivedNodes(
  derived: readonly DerivedObject[],
  applied: readonly GraphNode[],
): GraphNode[] {
  const owners = new Map(applied.map((node) => [node.id, node]))
  const pods = new Map(
    applied
      .filter(({ kind }) => kind === 'Deployment' || kind === 'DaemonSet')
      .map(({ id, fact }) => [id, fact]),
  )
  return derived.map(({ id, kind, pattern, concept, owner, fact }) => {
    const count = pods.get(owner)
    if (kind === 'ReplicaSet') pods.set(id, count)
    // A slice is under its Service, and so under a load balancer at the entry.
    const column = (kind === 'EndpointSlice' && owners.get(owner)?.column) || KINDS[kind].column
    return {
      id,
      kind,
      name: pattern,
      label: KINDS[kind].short,
      concept,
      column,
      fact: fact ?? (kind === 'Pod' ? count : undefined),
      derived: true,
    }
  })
}
