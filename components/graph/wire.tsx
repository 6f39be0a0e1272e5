import type { WirePath } from '../../lib/graph/wire-path'

interface WireProps {
  readonly look: 'lit' | 'rest' | 'calm'
  readonly dashed: boolean
  readonly link?: 'created' | 'deleted' | undefined
  readonly path: WirePath
}

/** The line of an edge with its arrowhead, as it is seen. */
export function Wire({ look, dashed, link, path }: WireProps) {
  return (
    <g className={`wire wire-${look} ${dashed ? 'wire-dashed' : ''} ${link ? `wire-${link}` : ''}`}>
      <path className="line" d={path.line} />
      <path className="tip" d={path.tip} />
    </g>
  )
}
