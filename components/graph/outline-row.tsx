import { CornerDownRight } from 'lucide-react'
import type { Thing } from '../../lib/mapping/things/thing-map'
import type { Outcome } from '../../lib/plan/plan'
import { FamilyIcon } from '../icons/family-icon'
import { FoldMark } from '../icons/fold-mark'
import { KindIcon } from '../icons/kind-icon'
import { OutcomeMark, outcomeLook } from '../icons/outcome-mark'
import { counted } from '../ui/counted'
import type { CardState } from './card-state'
import './outcomes.css'
import { describeProblems } from './describe-problems'
import type { ProblemCount } from './graph-props'
import { ProblemBadge } from './problem-badge'
import type { OutlineLine } from './use-tree-keys'

interface OutlineRowProps {
  readonly line: OutlineLine
  readonly count: number
  /** What it stands for, or leads to; none for the app. */
  readonly thing: Thing | undefined
  readonly hue: string
  readonly state: CardState
  readonly problems: ProblemCount | undefined
  /** What becomes of it, while two texts are compared. */
  readonly outcome: Outcome | undefined
  readonly isCurrent: boolean
  onOpen(): void
}

/** A line of the outline. */
export function OutlineRow({ line, count, thing, hue, state, outcome, ...row }: OutlineRowProps) {
  const { item, level, position, size, open } = line
  const { node, leadsTo, note, label } = item
  const [first = '', ...rest] = label.split(' ')
  const kind = level === 1 ? (thing?.sort ?? first) : node ? node.label : ''
  const name = level === 1 ? (thing?.name ?? rest.join(' ')) : node ? node.name : label
  const told = [
    count > 0 ? counted(count, 'object') : '',
    note ?? '',
    outcome ? outcomeLook(outcome).word : '',
    describeProblems(row.problems),
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself listens to the keys
    <div
      role="treeitem"
      data-line={item.id}
      aria-label={label}
      aria-description={told.filter(Boolean).join(', ') || undefined}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={open}
      aria-selected={state === 'selected'}
      tabIndex={row.isCurrent ? 0 : -1}
      className={`outline-line outline-line-${level} ${hue} outline-${state} ${node?.derived ? 'outline-made' : ''} ${leadsTo ? 'outline-relation' : ''}`}
      onClick={row.onOpen}
    >
      {level === 1 && <FoldMark open={open === true} />}
      {level === 1 && thing && <FamilyIcon family={thing.family} size={15} />}
      {node && <KindIcon kind={node.kind} balancer={node.label === 'LoadBalancer'} size={15} />}
      {leadsTo && <CornerDownRight size={14} strokeWidth={1.5} aria-hidden />}
      {level === 2 && kind !== '' && <span className="outline-kind">{kind}</span>}
      <span className="outline-name">{name}</span>
      {level === 1 && <span className="outline-what">{kind}</span>}
      <ProblemBadge problems={row.problems} />
      {outcome && outcome !== 'unchanged' && (
        <span className={`outcome-word ${outcomeLook(outcome).className}`}>
          <OutcomeMark outcome={outcome} />
          {outcomeLook(outcome).word}
        </span>
      )}
      <span className="outline-fact">{level === 1 ? count || '' : note}</span>
    </div>
  )
}
