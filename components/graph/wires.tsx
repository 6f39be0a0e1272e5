import { memo } from 'react'
import type { EdgeWord } from '../../lib/graph/route-points'
import type { WirePath } from '../../lib/graph/wire-path'
import type { ThingWord } from '../../lib/overview/overview-layout'
import { Wire } from './wire'
import { WireTarget } from './wire-target'
import './wires.css'

export interface DrawnEdge {
  readonly id: string
  /** What it says: `service web uses postgres database`. */
  readonly name: string
  /** Why, and where. */
  readonly description?: string
  readonly look: 'lit' | 'rest' | 'calm'
  readonly dashed: boolean
  /** Whether it comes or goes, while two texts are compared. */
  readonly link?: 'created' | 'deleted' | undefined
  readonly path: WirePath
  /** What is written beside it, and where. */
  readonly word?: { readonly text: string; readonly place: EdgeWord | ThingWord }
}

interface WiresProps {
  readonly width: number
  readonly height: number
  readonly edges: readonly DrawnEdge[]
  /** They lie over the cards. */
  readonly inside?: boolean
  onPoint(id: string | null): void
  onOpen?: (id: string) => void
}

/**
 * Edges in one drawing, so that the lit ones lie over all others and their halos between: a bridge
 * over what they cross. The routes come from the layout, so there is nothing that the library's own
 * edges could add.
 */
export const Wires = memo(function Wires(props: WiresProps) {
  const { width, height, edges, inside = false, onPoint, onOpen } = props
  const lit = edges.filter(({ look }) => look === 'lit')
  // Of words that fall on one another one is enough.
  const words = new Map(
    lit.flatMap(({ word }) => (word ? [[`${word.place.x} ${word.place.y}`, word] as const] : [])),
  )
  const className = `wires ${inside ? 'wires-inside' : ''}`
  return (
    <>
      <svg className={className} width={width} height={height} aria-hidden="true">
        {edges
          .filter(({ look }) => look !== 'lit')
          .map(({ id, ...edge }) => (
            <Wire key={id} {...edge} />
          ))}
        {lit.map(({ id, path }) => (
          <path key={id} className="halo" d={path.line} />
        ))}
        {lit.map(({ id, ...edge }) => (
          <Wire key={id} {...edge} />
        ))}
        {[...words].map(([key, { text, place }]) => (
          <text key={key} x={place.x} y={place.y} textAnchor={place.anchor}>
            {text}
          </text>
        ))}
      </svg>
      <svg className={className} width={width} height={height} role="presentation">
        {edges.map(({ id, name, description, path }) => (
          <WireTarget
            key={id}
            id={id}
            name={name}
            description={description}
            line={path.line}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        ))}
      </svg>
    </>
  )
})
