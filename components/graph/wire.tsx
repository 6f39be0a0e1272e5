import { memo } from 'react'
import type { WirePath } from '../../lib/graph/wire-path'

export type WireLook = 'lit' | 'rest' | 'calm'

interface WireProps {
  readonly look: WireLook
  readonly dashed: boolean
  readonly link?: 'created' | 'deleted' | undefined
  readonly path: WirePath
}

/** The line of an edge with its arrowhead, as it is seen. */
export const Wire = memo(function Wire({ look, dashed, link, path }: WireProps) {
  return (
    <g className={`wire wire-${look} ${dashed ? 'wire-dashed' : ''} ${link ? `wire-${link}` : ''}`}>
      <path className="line" d={path.line} />
      <path className="tip" d={path.tip} />
    </g>
  )
})
