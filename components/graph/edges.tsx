import { ViewportPortal } from 'reactflow'
import type { GraphEdge } from '../../lib/graph/graph'
import type { Layout } from '../../lib/graph/layout'
import { wirePath } from '../../lib/graph/wire-path'
import type { CardState } from './card-state'
import './wires.css'

interface EdgesProps {
  readonly layout: Layout
  stateOf(id: string): CardState
  /** The cards whose edges are lit, with their words: the one pinned, and the one pointed at. */
  readonly centres: ReadonlySet<string>
  /** Whether it is drawn only while it is lit. */
  isQuiet(edge: GraphEdge): boolean
}

/** What the ring round a pinned card needs. */
const RING = 5

/**
 * All edges in one drawing, so that the lit ones lie over all others and their halos between: a
 * bridge over what they cross. The routes come from the layout, so there is nothing that the
 * library's own edges could add.
 */
export function Edges({ layout, stateOf, centres, isQuiet }: EdgesProps) {
  const wires = layout.edges.flatMap((placed) => {
    const { from, to, derived } = placed.edge
    const [source, target] = [stateOf(from), stateOf(to)]
    const centred = centres.has(from) || centres.has(to)
    const lit = centred || (centres.size === 0 && source === 'lit' && target === 'lit')
    if (!lit && isQuiet(placed.edge)) return []
    const gaps = { start: source === 'selected' ? RING : 0, end: target === 'selected' ? RING : 0 }
    const look = lit ? 'lit' : source === 'calm' || target === 'calm' ? 'calm' : 'rest'
    return [{ ...placed, look, centred, made: derived, path: wirePath(placed.points, gaps) }]
  })
  const lit = wires.filter(({ look }) => look === 'lit')

  return (
    <ViewportPortal>
      <svg className="wires" width={layout.width} height={layout.height} aria-hidden="true">
        {wires
          .filter(({ look }) => look !== 'lit')
          .map((wire) => (
            <Wire key={wire.edge.id} {...wire} />
          ))}
        {lit.map(({ edge, path }) => (
          <path key={edge.id} className="halo" d={path.line} />
        ))}
        {lit.map((wire) => (
          <Wire key={wire.edge.id} {...wire} />
        ))}
        {lit.map(
          ({ edge, word, centred }) =>
            centred && (
              <text key={edge.id} x={word.x} y={word.y} textAnchor={word.anchor}>
                {edge.relation}
              </text>
            ),
        )}
      </svg>
    </ViewportPortal>
  )
}

function Wire({
  look,
  made,
  path,
}: Readonly<{ look: string; made: boolean; path: { line: string; tip: string } }>) {
  return (
    <g className={`wire wire-${look} ${made ? 'wire-made' : ''}`}>
      <path className="line" d={path.line} />
      <path className="tip" d={path.tip} />
    </g>
  )
}
