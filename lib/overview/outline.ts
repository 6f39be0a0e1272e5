import { COLUMNS } from '../graph/columns'
import type { Graph, GraphNode } from '../graph/graph'
import { orderCards } from '../graph/order-cards'
import type { ManifestItem } from '../mapping/mapped-object'
import type { Thing, ThingFamily, ThingMap } from '../mapping/things/thing-map'

/** A line of the map as a list: a thing, one of its objects, or how it is joined to another. */
export interface OutlineItem {
  readonly id: string
  /** `service web`, `Deployment web`, `uses postgres database`. Its name to a screen reader. */
  readonly label: string
  /** What is beside it: a fact, or why two things are joined. */
  readonly note?: string
  /** The thing that it belongs to. */
  readonly thing: string
  /** Of an object. */
  readonly node?: GraphNode
  /** Of a relation: the thing at its other end. */
  readonly leadsTo?: string
  readonly children: readonly OutlineItem[]
}

/** What one looks for first. */
const ORDER: readonly (readonly ThingFamily[])[] = [
  ['service', 'worker', 'agent'],
  ['timer'],
  ['resource'],
  ['config'],
  ['balancer'],
  ['host'],
]

/**
 * The whole map as a tree: each thing with its objects and with what it has to do with others; the
 * app itself, with what belongs to all of it, last.
 */
export function outline(
  { things, edges }: ThingMap,
  graph: Graph,
  concepts: readonly ManifestItem[],
): OutlineItem[] {
  const nodes = new Map<string, GraphNode[]>()
  for (const node of graph.nodes)
    nodes.set(node.concept, [...(nodes.get(node.concept) ?? []), node])
  const words = new Map(things.map(({ id, sort, name }) => [id, `${sort} ${name}`]))
  const joined = new Map<string, OutlineItem[]>()
  const join = (thing: string, other: string, label: string, note: string) => {
    const item = { id: `${thing} ${label}`, label, note, thing, leadsTo: other, children: [] }
    joined.set(thing, [...(joined.get(thing) ?? []), item])
  }
  for (const { from, to, relation, reason } of edges) {
    join(from, to, `${relation} ${words.get(to) ?? to}`, reason)
    join(to, from, `${words.get(from) ?? from} ${relation} it`, reason)
  }
  const item = (thing: Thing): OutlineItem => ({
    id: thing.id,
    label: `${thing.sort} ${thing.name}`,
    ...(thing.more.length > 0 && { note: thing.more.join(', ') }),
    thing: thing.id,
    children: [
      ...(thing.family === 'host' ? [] : objects(thing.id, nodes.get(thing.id) ?? [])),
      ...(joined.get(thing.id) ?? []),
    ],
  })
  const sorted = ORDER.flatMap((families) =>
    things.filter(({ family }) => families.includes(family)).map(item),
  )
  const app = concepts.filter(({ section }) => section === 'app')
  return [
    ...sorted,
    ...app.map(({ id, what, name }) => ({
      id,
      label: `${what} ${name}`,
      thing: id,
      children: objects(id, nodes.get(id) ?? []),
    })),
  ]
}

/** As traffic flows, and what controllers make last. */
export function inReadingOrder(nodes: readonly GraphNode[]): GraphNode[] {
  const sorted = COLUMNS.flatMap((column) => orderCards(nodes, column, []))
  return [...sorted.filter(({ derived }) => !derived), ...sorted.filter(({ derived }) => derived)]
}

function objects(thing: string, nodes: readonly GraphNode[]): OutlineItem[] {
  return inReadingOrder(nodes).map((node) => ({
    id: node.id,
    label: `${node.kind} ${node.name}`,
    ...(node.fact && { note: node.fact }),
    thing,
    node,
    children: [],
  }))
}

/** How many objects a thing becomes, without those that controllers make later. */
export function objectCount({ children }: OutlineItem): number {
  const own = children.flatMap(({ node }) => node ?? [])
  return own.filter(({ derived }) => !derived).length || own.length
}

/** The tree as text, for a ticket or a chat. */
export function outlineText(items: readonly OutlineItem[]): string {
  const line = (item: OutlineItem, depth: number): string => {
    const made = item.node?.derived ? ' (made later)' : ''
    const note = item.note ? `: ${item.note}` : ''
    const own = `${'  '.repeat(depth)}${item.label}${made}${note}\n`
    return own + item.children.map((child) => line(child, depth + 1)).join('')
  }
  return items.map((item) => line(item, 0)).join('')
}
