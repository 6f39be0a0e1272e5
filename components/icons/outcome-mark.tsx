import type { Outcome } from '../../lib/plan/plan'
import { Icon } from './icon'

/** What an outcome is called, its colour, and how it is drawn: the shape comes first. */
interface OutcomeLook {
  readonly word: string
  /** A class that sets `--outcome` and `--outcome-soft`. */
  readonly className: string
  readonly path: string
}

const OUTCOMES: Readonly<Record<Outcome, OutcomeLook>> = {
  created: { word: 'added', className: 'outcome-created', path: 'M8 3v10M3 8h10' },
  deleted: { word: 'removed', className: 'outcome-deleted', path: 'M3 8h10' },
  changed: {
    word: 'changed',
    className: 'outcome-changed',
    path: 'M2.5 9.5c1.5-4 3.5-4 5.5-1.5s4 2.5 5.5-1.5',
  },
  recreated: {
    word: 'recreated',
    className: 'outcome-recreated',
    path: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  },
  refused: {
    word: 'refused',
    className: 'outcome-refused',
    path: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5ZM5 8h6',
  },
  kept: { word: 'kept', className: 'outcome-kept', path: 'M4 6h8M4 10h8' },
  unchanged: { word: 'unchanged', className: 'outcome-unchanged', path: 'M4 6h8M4 10h8' },
}

export function outcomeLook(outcome: Outcome): OutcomeLook {
  return OUTCOMES[outcome]
}

/** The mark of an outcome, in its colour. A word is beside it. */
export function OutcomeMark({ outcome, size = 14 }: Readonly<{ outcome: Outcome; size?: number }>) {
  const { className, path } = OUTCOMES[outcome]
  return (
    <Icon size={size} className={`${className} text-(--outcome)`}>
      <path d={path} />
    </Icon>
  )
}
