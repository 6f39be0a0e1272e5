import type { Graph } from '../graph/graph'
import { type Layout, layoutGraph } from '../graph/layout'
import type { Measure } from '../graph/measure'
import { visiblePart } from '../graph/visible-part'
import type { ManifestItem } from '../mapping/mapped-object'
import type { ThingFamily, ThingMap } from '../mapping/things/thing-map'
import { type OverviewLayout, overviewLayout } from './overview-layout'
import { neighbourhood, visibleThings } from './visible-things'

/** `overview`: things, some of them unfolded; `objects`: every object. */
export type Level = 'overview' | 'objects'

/** What is drawn of an app, and how far it is unfolded. */
export interface MapView {
  readonly level: Level
  /** In the overview: the things whose objects are drawn. */
  readonly unfolded: ReadonlySet<string>
  /** Among all objects: the things that are drawn as one card. */
  readonly folded: ReadonlySet<string>
  /** Concepts that are left out. */
  readonly hidden: ReadonlySet<string>
  /** In the overview: the only family that is drawn. */
  readonly family: ThingFamily | null
  /** The thing that is seen with its neighbours alone. */
  readonly focus: string | null
  /** With the objects that controllers make later. */
  readonly derived: boolean
}

/** With more things than this one starts with the overview. */
const MOST_OPEN_THINGS = 8

/** The map of an app of which nobody has changed anything. */
export function startingView(things: number): MapView {
  const none = new Set<string>()
  return {
    level: things > MOST_OPEN_THINGS ? 'overview' : 'objects',
    unfolded: none,
    folded: none,
    hidden: none,
    family: null,
    focus: null,
    derived: false,
  }
}

/** Whether nobody has changed anything of a view. */
export function isStartingView(view: MapView, things: number): boolean {
  const { level, unfolded, folded, hidden, family, focus, derived } = view
  const changes = unfolded.size + folded.size + hidden.size
  const filtered = family !== null || focus !== null || derived
  return level === startingView(things).level && changes === 0 && !filtered
}

interface Mapped {
  readonly graph: Graph
  readonly concepts: readonly ManifestItem[]
  readonly things: ThingMap
}

/** The whole map at one level, with the part of the app that it shows. */
export interface DrawnMap {
  readonly things: ThingMap
  readonly graph: Graph
  /** One of the two: that of the level. */
  readonly overview?: OverviewLayout
  readonly objects?: Layout
}

export function drawMap(
  { graph, concepts, things }: Mapped,
  { level, unfolded, folded, hidden, family, focus, derived }: MapView,
  measure: Measure,
): DrawnMap {
  const map = visibleThings(things, { hidden, family, focus })
  if (level === 'overview') {
    const shown = visiblePart(graph, { hidden, derived })
    return {
      things: map,
      graph: shown,
      overview: overviewLayout(map, shown, { unfolded, measure }),
    }
  }
  const near = focus === null ? undefined : neighbourhood(focus, things.edges)
  const left = near ? concepts.flatMap(({ id }) => (near.has(id) ? [] : id)) : hidden
  const shown = visiblePart(graph, { hidden: new Set(left), derived })
  // What belongs to the whole app is looked for last.
  const order = [
    ...concepts.filter(({ section }) => section !== 'app'),
    ...concepts.filter(({ section }) => section === 'app'),
  ]
  return { things: map, graph: shown, objects: layoutGraph(shown, order, { folded, measure }) }
}
