import type { Node, NodeProps } from 'reactflow'
import type { PlacedCard } from '../../lib/graph/layout'
import type { Outcome } from '../../lib/plan/plan'
import { OutcomeMark, outcomeLook } from '../icons/outcome-mark'
import { CardFace } from './card-face'
import './outcomes.css'
import type { CardState } from './card-state'
import { describeProblems } from './describe-problems'
import { useGraphActions } from './graph-actions'
import type { ProblemCount } from './graph-props'
import { ProblemBadge } from './problem-badge'

export type CardNodeType = Node<
  {
    card: PlacedCard
    hue: string
    state: CardState
    problems: ProblemCount | undefined
    /** What becomes of it, while two texts are compared. */
    outcome: Outcome | undefined
  },
  'card'
>

/** One object: its kind, the fact that one looks for first, its whole name. */
export function CardNode({ data }: NodeProps<CardNodeType>) {
  const { card, hue, state, problems, outcome } = data
  const { select, hover, onCardKey } = useGraphActions()
  const { node, width, height } = card
  return (
    <div
      className={`card ${hue} card-${state} ${node.derived ? 'card-made' : ''} ${outcome ? `card-outcome ${outcomeLook(outcome).className}` : ''}`}
      style={{ width, height }}
    >
      {outcome && (
        <span className="card-spine" aria-hidden="true">
          <OutcomeMark outcome={outcome} />
        </span>
      )}
      <CardFace {...card} />
      <ProblemBadge problems={problems} hanging />
      {/* It lies over the words, for its name is whole where theirs are short, and what is said of it must hold what is seen in it. */}
      <button
        type="button"
        className="card-button"
        data-id={node.id}
        aria-label={`${node.kind} ${node.name}`}
        aria-description={described(outcome, problems)}
        aria-pressed={state === 'selected'}
        onClick={() => select(node.id)}
        onMouseEnter={() => hover(node.id)}
        onMouseLeave={() => hover(null)}
        onKeyDown={(event) => onCardKey(event, node.id)}
      />
    </div>
  )
}

function described(outcome: Outcome | undefined, problems: ProblemCount | undefined) {
  const parts = [outcome && outcomeLook(outcome).word, describeProblems(problems)].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : undefined
}
