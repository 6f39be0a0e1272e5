import { memo } from 'react'
import type { Point } from '../../lib/graph/geometry'
import type { EdgeWord } from '../../lib/graph/route-points'
import { type WirePath, wirePath } from '../../lib/graph/wire-path'
import type { ThingWord } from '../../lib/overview/overview-layout'
import { Wire, type WireLook } from './wire'
import { WireTarget } from './wire-target'
import './wires.css'

/** An edge as long as the layout stays. */
export interface DrawnEdge {
  readonly id: string
  /** What it says: `service web uses postgres database`. */
  readonly name: string
  /** Why, and where. */
  readonly description?: string
  readonly dashed: boolean
  /** Whether it comes or goes, while two texts are compared. */
  readonly link?: 'created' | 'deleted' | undefined
  readonly points: readonly Point[]
  readonly path: WirePath
  /** What is written beside it, and where. */
  readonly word?: { readonly text: string; readonly place: EdgeWord | ThingWord }
}

/** How an edge looks now. */
export interface EdgeLook {
  readonly look: WireLook
  /** Whether its word is written. */
  readonly told: boolean
  /** Whether a ring is drawn round the card at its start, and at its end. */
  readonly ringed: readonly [start: boolean, end: boolean]
}

interface WiresProps {
  readonly width: number
  readonly height: number
  readonly edges: readonly DrawnEdge[]
  /** They lie over the cards. */
  readonly inside?: boolean
  lookOf(edge: DrawnEdge): EdgeLook
  onPoint(id: string | null): void
  onOpen?: (id: string) => void
}

/** What the ring round a pinned card needs. */
const RING = 5

/**
 * Edges in one drawing, so that the lit ones lie over all others and their halos between: a bridge
 * over what they cross. The routes come from the layout, so there is nothing that the library's own
 * edges could add.
 */
export function Wires(props: WiresProps) {
  const { width, height, edges, inside = false, lookOf, onPoint, onOpen } = props
  const wires = edges.map((edge) => {
    const { look, told, ringed } = lookOf(edge)
    const [start, end] = ringed
    const gaps = { start: start ? RING : 0, end: end ? RING : 0 }
    const path = start || end ? wirePath(edge.points, gaps) : edge.path
    return { ...edge, look, told, path }
  })
  const lit = wires.filter(({ look }) => look === 'lit')
  // Of words that fall on one another one is enough.
  const words = new Map(
    lit.flatMap(({ word, told }) =>
      word && told ? [[`${word.place.x} ${word.place.y}`, word] as const] : [],
    ),
  )
  const className = `wires ${inside ? 'wires-inside' : ''}`
  return (
    <>
      <svg className={className} width={width} height={height} aria-hidden="true">
        {wires
          .filter(({ look }) => look !== 'lit')
          .map(({ id, look, dashed, link, path }) => (
            <Wire key={id} look={look} dashed={dashed} link={link} path={path} />
          ))}
        {lit.map(({ id, path }) => (
          <path key={id} className="halo" d={path.line} />
        ))}
        {lit.map(({ id, look, dashed, link, path }) => (
          <Wire key={id} look={look} dashed={dashed} link={link} path={path} />
        ))}
        {[...words].map(([key, { text, place }]) => (
          <text key={key} x={place.x} y={place.y} textAnchor={place.anchor}>
            {text}
          </text>
        ))}
      </svg>
      <Targets {...{ className, width, height, edges, onPoint, onOpen }} />
    </>
  )
}

interface TargetsProps extends Pick<WiresProps, 'width' | 'height' | 'edges' | 'onPoint'> {
  readonly className: string
  readonly onOpen: WiresProps['onOpen'] | undefined
}

/** What of the edges is pointed at and focused: the same whatever is lit. */
const Targets = memo(function Targets({ className, width, height, edges, ...doing }: TargetsProps) {
  return (
    <svg className={className} width={width} height={height} role="presentation">
      {edges.map(({ id, name, description, path }) => (
        <WireTarget
          key={id}
          id={id}
          name={name}
          description={description}
          line={path.line}
          {...doing}
        />
      ))}
    </svg>
  )
})
