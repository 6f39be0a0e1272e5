import type { Node, NodeProps } from 'reactflow'
import type { PlacedCard } from '../../lib/graph/layout'
import { KindIcon } from '../icons/kind-icon'
import './card.css'
import { CardLines } from './card-lines'
import type { CardState } from './card-state'
import { describeProblems } from './describe-problems'
import { useGraphActions } from './graph-actions'
import type { ProblemCount } from './graph-props'
import { ProblemBadge } from './problem-badge'

export type CardNodeType = Node<
  { card: PlacedCard; hue: string; state: CardState; problems: ProblemCount | undefined },
  'card'
>

/** One object: its kind, the fact that one looks for first, its whole name. */
export function CardNode({ data: { card, hue, state, problems } }: NodeProps<CardNodeType>) {
  const { select, hover, onCardKey } = useGraphActions()
  const { node, nameLines, moreLines, width, height } = card
  return (
    <div
      className={`card ${hue} card-${state} ${node.derived ? 'card-made' : ''}`}
      style={{ width, height }}
    >
      <span className="card-kind" aria-hidden="true">
        <KindIcon kind={node.kind} balancer={node.label === 'LoadBalancer'} />
        {node.label}
        {node.fact !== undefined && <span className="card-fact">{node.fact}</span>}
      </span>
      <CardLines className="card-name" lines={nameLines} />
      {moreLines.length > 0 && <CardLines className="card-more" lines={moreLines} />}
      <ProblemBadge problems={problems} hanging />
      {/* It lies over the words, for its name is whole where theirs are short, and what is said of it must hold what is seen in it. */}
      <button
        type="button"
        className="card-button"
        data-id={node.id}
        aria-label={`${node.kind} ${node.name}`}
        aria-description={describeProblems(problems)}
        aria-pressed={state === 'selected'}
        onClick={() => select(node.id)}
        onMouseEnter={() => hover(node.id)}
        onMouseLeave={() => hover(null)}
        onKeyDown={(event) => onCardKey(event, node.id)}
      />
    </div>
  )
}
