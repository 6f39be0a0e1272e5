import { TITLES } from '../../lib/plan/consequence-kinds'
import type { Consequence } from '../../lib/plan/plan'
import { NOTHING, selectedObject } from '../../lib/selection/selection'
import { useExplorer } from '../state/store'
import { Prose } from '../ui/prose'
import { SEVERITY_LOOKS } from './severity-look'
import { SideLines } from './side-lines'

/** Of a large app one reads the worst; the rest is counted. */
const SHOWN = 100

/** What follows, the most harmful first: each in a sentence, with what to do about it. */
export function ConsequenceList({
  consequences,
}: Readonly<{ consequences: readonly Consequence[] }>) {
  if (consequences.length === 0)
    return <p className="p-3.5 text-sm text-ink-2">Nothing that anybody notices follows.</p>
  return (
    <ol aria-label="Consequences">
      {consequences.slice(0, SHOWN).map((consequence, index) => (
        <ConsequenceRow
          key={`${consequence.code} ${consequence.object ?? ''} ${consequence.sentence}`}
          consequence={consequence}
          repeats={consequences[index - 1]?.severity === consequence.severity}
          advised={consequences[index + 1]?.advice !== consequence.advice}
        />
      ))}
      {consequences.length > SHOWN && (
        <li className="border-t border-line p-3.5 text-sm text-ink-2">
          And {consequences.length - SHOWN} more, no worse than these.
        </li>
      )}
    </ol>
  )
}

interface ConsequenceRowProps {
  readonly consequence: Consequence
  /** Whether the one above has the same severity, which is then not named again. */
  readonly repeats: boolean
  /** Whether to show its advice: of several alike only the last one does. */
  readonly advised: boolean
}

function ConsequenceRow({ consequence, repeats, advised }: ConsequenceRowProps) {
  const { severity, object, sentence, advice, before, after } = consequence
  const isSelected = useExplorer(
    ({ selection }) => object !== undefined && selectedObject(selection) === object,
  )
  const { select, point } = useExplorer.getState()
  const { Icon, colour } = SEVERITY_LOOKS[severity]
  return (
    <li
      className={`px-3 pl-3.5 text-sm leading-4.25 ${repeats ? 'pb-2' : 'border-t border-line py-2 first:border-0'} ${isSelected ? 'bg-sunken shadow-[inset_3px_0_var(--color-ring)]' : ''}`}
      onMouseEnter={() => object !== undefined && point({ kind: 'node', id: object })}
      onMouseLeave={() => point(NOTHING)}
    >
      <div className="@container">
        <div className="grid grid-cols-[112px_1fr] gap-x-2 @max-[400px]:grid-cols-1">
          <span
            className={`flex items-start gap-1.5 text-xs font-semibold ${colour} ${repeats ? 'sr-only' : ''}`}
          >
            <Icon size={14} strokeWidth={1.75} className="mt-px shrink-0" aria-hidden />
            {TITLES[severity]}
          </span>
          <div className="col-start-2 min-w-0 @max-[400px]:col-start-1">
            <div className="flex items-start gap-2">
              <span className="min-w-0 flex-1 break-words text-pretty">
                {object === undefined ? (
                  <Prose>{sentence}</Prose>
                ) : (
                  <button
                    type="button"
                    aria-pressed={isSelected}
                    className="text-left hover:underline hover:decoration-field hover:underline-offset-3"
                    onClick={() => select({ kind: 'node', id: object })}
                  >
                    <Prose>{sentence}</Prose>
                  </button>
                )}
              </span>
              <SideLines before={before} after={after} />
            </div>
            {advice && advised && (
              <p className="mt-0.5 text-xs break-words text-pretty text-ink-2">
                <Prose>{advice}</Prose>
              </p>
            )}
          </div>
        </div>
      </div>
    </li>
  )
}
