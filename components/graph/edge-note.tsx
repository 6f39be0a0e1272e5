import type { ThingMap } from '../../lib/mapping/things/thing-map'
import { thingEdgeName } from '../../lib/overview/edge-names'

interface EdgeNoteProps {
  readonly map: ThingMap
  /** The id of the edge that is pointed at. */
  readonly edge: string | undefined
}

/** What an edge says, why, and which line made it; a screen reader is told by the edge itself. */
export function EdgeNote({ map, edge: id }: EdgeNoteProps) {
  const edge = map.edges.find((each) => each.id === id)
  if (!edge) return null
  const things = new Map(map.things.map((thing) => [thing.id, { thing }]))
  return (
    <div className="edge-note" aria-hidden="true">
      <b>{thingEdgeName(edge, things)}</b> · {edge.reason}
      {edge.span && ` · line ${edge.span.line}`}
    </div>
  )
}
