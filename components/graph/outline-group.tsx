import type { GraphNode } from '../../lib/graph/graph'
import type { ManifestItem } from '../../lib/mapping/mapped-object'
import { ConceptMark } from '../icons/concept-mark'
import { FoldMark } from '../icons/fold-mark'
import { KindIcon } from '../icons/kind-icon'
import { cardState } from './card-state'
import { describeProblems } from './describe-problems'
import type { GraphProps } from './graph-props'
import { ProblemBadge } from './problem-badge'

interface OutlineGroupProps extends GraphProps {
  readonly concept: ManifestItem
  readonly nodes: readonly GraphNode[]
  readonly hue: string
  readonly isOpen: boolean
  onTurn(): void
}

/** A thing of convox.yml and, while it is open, a row for each of its objects. */
export function OutlineGroup({ concept, nodes, hue, isOpen, onTurn, ...props }: OutlineGroupProps) {
  const applied = nodes.filter(({ derived }) => !derived).length
  return (
    <section className={`outline-group ${hue}`} aria-label={`${concept.what} ${concept.name}`}>
      <button type="button" className="outline-head" aria-expanded={isOpen} onClick={onTurn}>
        <FoldMark open={isOpen} />
        <ConceptMark section={concept.section} />
        <b>{concept.name}</b>
        <span className="outline-what">{concept.what}</span>
        <span className="outline-count">{applied || nodes.length}</span>
      </button>
      {isOpen && nodes.map((node) => <OutlineRow key={node.id} node={node} {...props} />)}
    </section>
  )
}

function OutlineRow({ node, ...props }: GraphProps & { readonly node: GraphNode }) {
  const state = cardState(node.id, props)
  const problems = props.problems.get(node.id)
  return (
    <div className={`outline-row outline-row-${state} ${node.derived ? 'outline-row-made' : ''}`}>
      <KindIcon kind={node.kind} balancer={node.label === 'LoadBalancer'} size={16} />
      <span className="outline-kind" aria-hidden="true">
        {node.label}
      </span>
      <span className="outline-name" aria-hidden="true">
        {node.name}
      </span>
      <ProblemBadge problems={problems} />
      {node.fact !== undefined && <span className="outline-fact">{node.fact}</span>}
      <button
        type="button"
        className="outline-button"
        aria-label={`${node.kind} ${node.name}`}
        aria-description={describeProblems(problems)}
        aria-pressed={state === 'selected'}
        onClick={() => props.onSelect(node.id)}
      />
    </div>
  )
}
