import type { Node, NodeProps } from 'reactflow'
import type { PlacedThing } from '../../lib/overview/place-things'
import type { Outcome } from '../../lib/plan/plan'
import { FamilyIcon } from '../icons/family-icon'
import { FoldMark } from '../icons/fold-mark'
import { OutcomeMark, outcomeLook } from '../icons/outcome-mark'
import { StackMark } from '../icons/stack-mark'
import { counted } from '../ui/counted'
import './card.css'
import './thing.css'
import './outcomes.css'
import { CardLines } from './card-lines'
import type { CardState } from './card-state'
import { describeProblems } from './describe-problems'
import { useGraphActions } from './graph-actions'
import type { ProblemCount } from './graph-props'
import { ProblemBadge } from './problem-badge'
import { ThingRows } from './thing-rows'

export type ThingNodeType = Node<
  {
    /** Without its objects, but for those of its rows. */
    thing: PlacedThing
    /** How many objects it becomes. */
    count: number
    hue: string
    state: CardState
    problems: ProblemCount | undefined
    /** What becomes of it, while two texts are compared. */
    outcome: Outcome | undefined
    /** What becomes of the object of each row. */
    rowOutcomes: readonly (Outcome | undefined)[] | undefined
    /** The row that is pinned, of an unfolded thing. */
    pinnedRow: string | undefined
  },
  'thing'
>

/** A thing of convox.yml as one card; unfolded, with a row for each of its objects. */
export function ThingNode({ data }: NodeProps<ThingNodeType>) {
  const { thing: card, count, hue, state, problems, outcome, rowOutcomes, pinnedRow } = data
  const { select, hover, onCardKey, toggleFold } = useGraphActions()
  const { thing, facts, nameLines, moreLines, rows, width, height } = card
  const { id, family, sort, name } = thing
  const open = rows.length > 0
  const kinds = facts.length > 0 ? `, ${facts.join(', ')}` : ''
  const look = outcome && outcomeLook(outcome)
  const described = [look?.word, describeProblems(problems)].filter(Boolean).join(', ')

  return (
    <div
      className={`card thing ${hue} card-${state} ${family === 'host' ? 'thing-host' : ''} ${look ? `card-outcome ${look.className}` : ''}`}
      style={{ width, height }}
    >
      {outcome && (
        <span className="card-spine" aria-hidden="true">
          <OutcomeMark outcome={outcome} size={12} />
        </span>
      )}
      <span className="thing-kind" aria-hidden="true">
        <FamilyIcon family={family} />
        {sort}
        <span className="thing-facts">
          {facts.map((fact) => (
            <i key={fact}>{fact}</i>
          ))}
        </span>
      </span>
      <CardLines className="card-name" lines={nameLines} />
      {moreLines.length > 0 && <CardLines className="thing-more" lines={moreLines} />}
      <button
        type="button"
        className="card-button"
        // The rows of an unfolded card have buttons of their own.
        style={open ? { bottom: 'auto', height: rows[0]?.y } : undefined}
        data-id={id}
        aria-label={`${sort} ${name}`}
        aria-description={`${counted(count, 'object')}${kinds}${described ? `, ${described}` : ''}`}
        aria-pressed={state === 'selected'}
        onClick={() => select(id)}
        onMouseEnter={() => hover(id)}
        onMouseLeave={() => hover(null)}
        onFocus={() => hover(id)}
        onBlur={() => hover(null)}
        onKeyDown={(event) => onCardKey(event, id)}
      />
      {count > 0 && (
        <button
          type="button"
          className="thing-fold"
          aria-label={`${open ? 'Fold' : 'Unfold'} ${name}`}
          aria-expanded={open}
          title={`${counted(count, 'object')}: ${open ? 'fold' : 'unfold'}`}
          onClick={() => toggleFold(id)}
        >
          {problems ? <ProblemBadge problems={problems} /> : <StackMark />}
          {count}
          <FoldMark open={open} size={11} />
        </button>
      )}
      {open && <ThingRows rows={rows} pinned={pinnedRow} outcomes={rowOutcomes} />}
    </div>
  )
}
