import { CircleAlert, CircleCheck, Undo2, Zap } from 'lucide-react'
import type { Promote } from '../../lib/plan/plan'

interface Cell {
  readonly Icon: typeof Zap
  readonly word: string
  readonly on: boolean
  readonly note: string
  readonly colour: string
}

/** How the promote ends: whether it applies, needs force, and is rolled back. */
export function PromoteStatus({ promote }: Readonly<{ promote: Promote }>) {
  const stopped = promote === 'stopped'
  const cells: readonly Cell[] = [
    stopped
      ? {
          Icon: CircleAlert,
          word: 'Stopped',
          on: true,
          note: 'nothing changes',
          colour: 'text-error',
        }
      : {
          Icon: promote === 'refused' ? CircleAlert : CircleCheck,
          word: promote === 'refused' ? 'Refused' : 'Applies',
          on: promote !== 'forced',
          note: promote === 'refused' ? 'by the API server' : 'without force',
          colour: promote === 'refused' ? 'text-error' : 'text-ok',
        },
    {
      Icon: Zap,
      word: 'Forced',
      on: promote === 'forced',
      note: promote === 'forced' ? 'and does not prune' : 'no',
      colour: 'text-warning',
    },
    {
      Icon: Undo2,
      word: 'Rolled back',
      on: promote === 'refused',
      note: promote === 'refused' ? 'yes' : 'no',
      colour: 'text-error',
    },
  ]
  return (
    <ul
      aria-label="Promote"
      className="grid shrink-0 grid-cols-[1fr_auto_auto] border-b border-line text-sm"
    >
      {cells.map(({ Icon, word, on, note, colour }) => (
        <li
          key={word}
          className={`grid grid-cols-[16px_1fr] gap-x-1 border-l border-line py-1.75 pr-2 pl-1.5 leading-4.25 first:border-0 first:pl-3.5 ${on ? 'text-ink shadow-[inset_0_-2px_var(--color-ink)]' : 'text-ink-3'}`}
        >
          <Icon size={14} strokeWidth={1.75} className={`mt-0.5 ${on ? colour : ''}`} aria-hidden />
          <b className="font-semibold whitespace-nowrap">{word}</b>
          <small className="col-start-2 text-xs">{note}</small>
        </li>
      ))}
    </ul>
  )
}
