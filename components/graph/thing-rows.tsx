import type { ThingRow } from '../../lib/overview/thing-card'
import type { Outcome } from '../../lib/plan/plan'
import { KindIcon } from '../icons/kind-icon'
import { OutcomeMark, outcomeLook } from '../icons/outcome-mark'
import { CardLines } from './card-lines'
import { useGraphActions } from './graph-actions'

interface ThingRowsProps {
  readonly rows: readonly ThingRow[]
  readonly pinned: string | undefined
  /** What becomes of each, in the order of the rows, while two texts are compared. */
  readonly outcomes: readonly (Outcome | undefined)[] | undefined
}

/** The objects of an unfolded thing, one below the other beside their rail of arrows. */
export function ThingRows({ rows, pinned, outcomes }: ThingRowsProps) {
  const { select, hover } = useGraphActions()
  return rows.map(({ node, fact, word, nameLines, y, height }, index) => {
    const outcome = outcomes?.[index]
    const long = nameLines.length > 1 || height > 24
    return (
      <div
        key={node.id}
        className={`thing-row ${long ? 'thing-row-long' : ''} ${node.derived ? 'thing-row-made' : ''} ${node.id === pinned ? 'thing-row-pinned' : ''}`}
        style={{ top: y - 1, height }}
      >
        <span className="thing-row-kind" aria-hidden="true">
          <KindIcon kind={node.kind} balancer={node.label === 'LoadBalancer'} size={13} />
          {node.label}
          {!long && <b>{node.name}</b>}
          <span className="thing-row-fact">
            {word && <span>{word}</span>}
            {fact}
            {outcome && <OutcomeMark outcome={outcome} size={12} />}
          </span>
        </span>
        {long && <CardLines className="thing-row-name" lines={nameLines} />}
        <button
          type="button"
          className="card-button"
          data-id={node.id}
          aria-label={`${node.kind} ${node.name}`}
          aria-description={outcome && outcomeLook(outcome).word}
          aria-pressed={node.id === pinned}
          onClick={() => select(node.id)}
          onMouseEnter={() => hover(node.id)}
          onMouseLeave={() => hover(null)}
        />
      </div>
    )
  })
}
