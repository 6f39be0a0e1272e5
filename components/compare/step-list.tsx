import type { Step } from '../../lib/plan/plan'
import { useExplorer } from '../state/store'

const PHASES: Readonly<Record<Step['phase'], string>> = {
  check: 'Check',
  apply: 'Apply',
  refuse: 'Refusal',
  force: 'Force',
  prune: 'Prune',
  'replace-pods': 'Replace pods',
  wait: 'Wait',
  'roll-back': 'Roll back',
}
const SHOWN = 12

/** What happens, one thing after another. */
export function StepList({ steps }: Readonly<{ steps: readonly Step[] }>) {
  const select = useExplorer((state) => state.select)
  return (
    <ol aria-label="In the order in which it happens">
      {steps.map(({ phase, sentence, objects }, index) => (
        <li
          key={phase}
          className="grid grid-cols-[20px_88px_1fr] gap-x-2 border-t border-line px-3.5 py-2 text-sm leading-4.25 first:border-0"
        >
          <span className="text-ink-3">{index + 1}</span>
          <span className="text-xs font-semibold text-ink-2">{PHASES[phase]}</span>
          <div className="min-w-0">
            <p className="break-words">{sentence}</p>
            <ul className="mt-1 flex flex-wrap gap-x-2 text-xs text-ink-2">
              {objects.slice(0, SHOWN).map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    className="text-left break-all underline decoration-field underline-offset-3 hover:text-ink max-[700px]:min-h-11"
                    onClick={() => select({ kind: 'node', id })}
                  >
                    {id.replace('/', ' ')}
                  </button>
                </li>
              ))}
              {objects.length > SHOWN && <li>and {objects.length - SHOWN} more</li>}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
}
