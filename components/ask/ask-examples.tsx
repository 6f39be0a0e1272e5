import { useMemo } from 'react'
import type { Exploration } from '../../lib/explore'
import { collectingCommand } from '../../lib/live/collecting-command'
import { useLayout } from '../state/layout-store'
import { CopyButton } from '../ui/copy-button'

/** What one can ask, in the names of this very app; each is asked by a click. */
export function AskExamples({ exploration }: Readonly<{ exploration: Exploration }>) {
  const show = useLayout((state) => state.show)
  const command = useMemo(() => collectingCommand(exploration), [exploration])
  return (
    <div className="px-3.5 py-2">
      <p className="text-xs text-ink-2">
        A kubectl line or a selector lights up what it would return. A name, a table, an error or a
        log line finds what it is about, and the lines that made it. Nothing is run.
      </p>
      <ul className="mt-1.5 flex flex-wrap gap-1.5">
        {examples(exploration).map((example) => (
          <li key={example}>
            <button
              type="button"
              className="rounded-sm border border-line-strong px-1.75 py-0.5 text-left font-mono text-xs break-all hover:bg-hover max-[700px]:min-h-11"
              onClick={() => show({ asked: example })}
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
      {command && (
        <section aria-label="What you can paste" className="mt-2.5">
          <h3 className="text-xs font-semibold">What you can paste</h3>
          <p className="mt-0.5 text-xs text-ink-2">
            What this prints is compared with the text, field by field: what was changed by hand,
            what is missing, what a promote sets back. It leaves Secrets and their values out, and
            nothing leaves this browser.
          </p>
          <div className="mt-1 grid grid-cols-[1fr_auto] gap-x-2 rounded-md bg-sunken py-1 pr-1 pl-2">
            <code className="min-w-0 font-mono text-xs break-words whitespace-pre-wrap">
              {command}
            </code>
            <CopyButton text={command} className="max-[700px]:size-11" />
          </div>
        </section>
      )}
    </div>
  )
}

function examples({ settings, concepts, derived }: Exploration): string[] {
  const n = `-n ${settings.rack}-${settings.app}`
  const service = concepts.find(({ section }) => section === 'services')?.name
  const timer = concepts.find(({ section }) => section === 'timers')?.name
  const pod = derived.find(
    ({ kind, pattern }) => kind === 'Pod' && pattern === `${service}-<rs>-<pod>`,
  )
  return [
    `kubectl get all ${n}`,
    ...(service ? [`kubectl get pods ${n} -l service=${service}`] : []),
    ...(pod ? [`${service}-6d4f9b7c9-x2k8q   0/1   CrashLoopBackOff   5 (20s ago)   4m`] : []),
    ...(timer ? [`timer-${timer}-29412345`] : []),
    'type=resource',
  ]
}
