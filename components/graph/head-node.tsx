import type { Node, NodeProps } from 'reactflow'
import type { PlacedGroup } from '../../lib/graph/layout'
import { headLines } from '../../lib/graph/line-range'
import { useGraphActions } from './graph-actions'
import { HeadWords } from './head-words'

export type HeadNodeType = Node<{ group: PlacedGroup; hue: string }, 'head'>

/**
 * The first line of an open group: what it is, and the way to its lines. It lies over the lines of
 * edges, which pass behind its words.
 */
export function HeadNode({ data: { group, hue } }: NodeProps<HeadNodeType>) {
  const { toggleFold, goToLine } = useGraphActions()
  const { concept, head, width } = group
  const { id, name, span } = concept
  const lines = headLines(concept)
  return (
    <div
      className={`head ${hue} ${head.stacked ? 'head-stacked' : ''}`}
      style={{ width, height: head.height }}
    >
      <button
        type="button"
        className="head-fold"
        aria-label={`Fold ${name}`}
        aria-expanded="true"
        onClick={() => toggleFold(id)}
      >
        <HeadWords {...group} />
      </button>
      {lines !== undefined && span === undefined && <span className="head-lines">{lines}</span>}
      {span && (
        <button type="button" className="head-lines" onClick={() => goToLine(span.line)}>
          <span className="sr-only">Lines </span>
          {lines}
          <span className="sr-only"> of {name}</span>
        </button>
      )}
    </div>
  )
}
