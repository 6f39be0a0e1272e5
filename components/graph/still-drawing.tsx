import type { Exploration } from '../../lib/explore'
import { layoutGraph } from '../../lib/graph/layout'
import { lineRange } from '../../lib/graph/line-range'
import { estimateWidth } from '../../lib/graph/measure'
import { visiblePart } from '../../lib/graph/visible-part'
import { wirePath } from '../../lib/graph/wire-path'
import { conceptHues } from '../icons/concept-hues'
import { CardFace } from './card-face'
import './graph-bar.css'
import './graph-canvas.css'
import { isHiddenAtRest } from '../../lib/graph/is-hidden-at-rest'
import { HeadWords } from './head-words'
import './still-drawing.css'
import { StillOutline } from './still-outline'
import { Wire } from './wire'
import './wires.css'

const NO_GAPS = { start: 0, end: 0 }

/**
 * The drawing of an app as plain markup, in the page before any script runs: where the drawing will
 * be, and as small as its pane wants it. Nothing in it can be pressed.
 */
export function StillDrawing({ exploration }: Readonly<{ exploration: Exploration }>) {
  const { graph, concepts } = exploration
  const hue = conceptHues(concepts)
  const shown = visiblePart(graph, { hidden: new Set(), derived: false })
  const things = concepts.filter(({ section }) => section !== 'app')
  const options = { folded: new Set<string>(), measure: estimateWidth }
  const { groups, cards, edges, width, height } = layoutGraph(shown, things, options)
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]))
  return (
    <div className="own-work-hides still-drawing">
      <StillOutline exploration={exploration} />
      <div className="graph-bars">
        <div className="graph-bar" />
        <div className="graph-bar graph-bar-chips" />
      </div>
      <svg
        role="img"
        aria-label="The sample as a graph"
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: width }}
        preserveAspectRatio="xMinYMin meet"
      >
        <foreignObject width={width} height={height}>
          {groups.map((group) => (
            <div key={group.concept.id} className={hue(group.concept.id)} style={placeOf(group)}>
              <div className="frame" style={{ height: group.height }} />
            </div>
          ))}
        </foreignObject>
        <g className="wires">
          {edges
            .filter(({ edge }) => !isHiddenAtRest(edge, nodes))
            .map(({ edge, points }) => (
              <Wire
                key={edge.id}
                look="rest"
                dashed={edge.derived}
                path={wirePath(points, NO_GAPS)}
              />
            ))}
        </g>
        <foreignObject width={width} height={height}>
          {groups.map((group) => (
            <div key={group.concept.id} className={hue(group.concept.id)} style={placeOf(group)}>
              <div className="head" style={{ height: group.head.height }}>
                <span className="head-fold">
                  <HeadWords {...group} />
                </span>
                {group.concept.span && (
                  <span className="head-lines">{lineRange(group.concept.span)}</span>
                )}
              </div>
            </div>
          ))}
          {cards.map((card) => (
            <div
              key={card.node.id}
              className={`card ${hue(card.node.concept)}`}
              style={{ ...placeOf(card), height: card.height }}
            >
              <CardFace {...card} />
            </div>
          ))}
        </foreignObject>
      </svg>
    </div>
  )
}

function placeOf({
  x,
  y,
  width,
}: {
  readonly x: number
  readonly y: number
  readonly width: number
}) {
  return { position: 'absolute', left: x, top: y, width } as const
}
