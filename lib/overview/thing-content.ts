import type { Graph, GraphNode } from '../graph/graph'
import type { Kind } from '../kubernetes/kinds'
import type { Thing, ThingFamily, ThingMap } from '../mapping/things/thing-map'

/** What a card says of a thing, before anything is known about sizes. */
export interface ThingContent {
  readonly thing: Thing
  /** What one looks for first: replicas, port, schedule, storage. */
  readonly facts: readonly string[]
  /** Its objects that are drawn, in the order of the graph. */
  readonly nodes: readonly GraphNode[]
  /** The object that stands for it: what is pinned with it, and whose commands come first. */
  readonly main?: string
}

const WORKLOADS: readonly Kind[] = ['Deployment', 'DaemonSet', 'CronJob']
const MAIN: readonly Kind[] = [...WORKLOADS, 'Service', 'ConfigMap', 'Secret']
export const ROUTES: readonly Kind[] = ['Ingress', 'HTTPProxy']

/** By the family of a thing: of which kinds it shows the fact, and what to say where none has one. */
const FACTS: Partial<Record<ThingFamily, readonly (readonly Kind[] | string)[]>> = {
  service: [['Deployment'], ['Service']],
  worker: [['Deployment'], 'no port'],
  agent: [['DaemonSet'], ['Service']],
  timer: [['CronJob']],
  balancer: [['Service']],
  resource: [['PersistentVolumeClaim', 'Service']],
}

/** @param graph the part that is drawn */
export function thingContents(map: ThingMap, graph: Graph): ThingContent[] {
  return thingObjects(map, graph).map(({ thing, nodes }) => {
    if (thing.family === 'host') {
      const main = thing.concepts.length === 1 ? nodes[0]?.id : undefined
      return { thing, facts: [], nodes: [], ...(main && { main }) }
    }
    const applied = nodes.filter(({ derived }) => !derived)
    const main = firstOf(applied, MAIN) ?? applied[0]
    return { thing, facts: facts(thing, applied), nodes, ...(main && { main: main.id }) }
  })
}

/** Each thing with the objects that it becomes; a host with those that carry it. */
export function thingObjects(
  { things }: ThingMap,
  graph: Graph,
): { readonly thing: Thing; readonly nodes: readonly GraphNode[] }[] {
  const byConcept = new Map<string, GraphNode[]>()
  for (const node of graph.nodes) {
    const known = byConcept.get(node.concept)
    if (known) known.push(node)
    else byConcept.set(node.concept, [node])
  }
  return things.map((thing) => {
    const own = thing.concepts.map((id) => byConcept.get(id) ?? [])
    return { thing, nodes: thing.family === 'host' ? own.flatMap(carriers) : own.flat() }
  })
}

/** Of the objects of a service those through which its hosts lead to it. */
function carriers(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const routes = nodes.filter(({ kind }) => ROUTES.includes(kind))
  return routes.length > 0 ? routes : nodes.filter(({ kind }) => kind === 'Service')
}

function facts({ family }: Thing, nodes: readonly GraphNode[]): string[] {
  return (FACTS[family] ?? []).flatMap((row) =>
    typeof row === 'string' ? row : (firstOf(nodes, row)?.fact ?? []),
  )
}

function firstOf(nodes: readonly GraphNode[], kinds: readonly Kind[]): GraphNode | undefined {
  for (const kind of kinds) {
    const found = nodes.find((node) => node.kind === kind)
    if (found) return found
  }
  return undefined
}

/** Of a thing's objects the one that runs, at which its edges leave it when it is unfolded. */
export function workloadOf(nodes: readonly GraphNode[]): GraphNode | undefined {
  return firstOf(nodes, WORKLOADS)
}

/** The one through which traffic arrives. */
export function doorOf(nodes: readonly GraphNode[], fromHost: boolean): GraphNode | undefined {
  return (
    (fromHost ? firstOf(nodes, ROUTES) : undefined) ??
    firstOf(nodes, ['Service']) ??
    workloadOf(nodes)
  )
}

/** The one that its users read. */
export function connectionOf(nodes: readonly GraphNode[]): GraphNode | undefined {
  return firstOf(nodes, ['ConfigMap', 'Secret'])
}
