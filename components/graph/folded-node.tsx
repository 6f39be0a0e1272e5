import type { Node, NodeProps } from 'reactflow'
import type { PlacedGroup } from '../../lib/graph/layout'
import { ConceptMark } from '../icons/concept-mark'
import { FoldMark } from '../icons/fold-mark'
import type { CardState } from './card-state'
import './groups.css'
import { useGraphActions } from './graph-actions'
import type { ProblemCount } from './graph-props'
import { ProblemBadge } from './problem-badge'

export type FoldedNodeType = Node<
  { group: PlacedGroup; hue: string; state: CardState; problems: ProblemCount | undefined },
  'folded'
>

/** A whole group as one card. */
export function FoldedNode({ data: { group, hue, state, problems } }: NodeProps<FoldedNodeType>) {
  const { toggleFold } = useGraphActions()
  const { concept, members, width, height } = group
  const name = `${concept.what} ${concept.name}`
  return (
    <section
      aria-label={name}
      className={`folded ${hue} folded-${state}`}
      style={{ width, height }}
    >
      <FoldMark open={false} />
      <ConceptMark section={concept.section} />
      <span className="folded-words">
        <b>{concept.name}</b>
        <span className="head-what">{concept.what}</span>
      </span>
      <ProblemBadge problems={problems} />
      <span className="folded-count">
        {members.length}
        <span className="sr-only"> objects, folded</span>
      </span>
      <button
        type="button"
        className="card-button"
        aria-label={`Unfold ${concept.name}`}
        aria-expanded="false"
        onClick={() => toggleFold(concept.id)}
      />
    </section>
  )
}
