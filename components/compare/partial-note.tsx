import { CircleAlert } from 'lucide-react'
import { type SideName, useCompare } from '../state/compare-store'
import { useLayout } from '../state/layout-store'
import type { Comparison } from '../state/use-comparison'
import type { View } from '../state/use-exploration'

/** Says which side cannot be read and why: the plan is then one of what can be read. */
export function PartialNote({ comparison }: Readonly<{ comparison: Comparison }>) {
  const { before, after, plan } = comparison
  if (!plan.partial) return null
  return (
    <div role="alert" className="border-b border-line bg-error-soft px-3.5 py-2 text-sm">
      <p className="font-semibold text-error">
        This plan is partial: it holds what can be read of both sides.
      </p>
      <Faults side="before" view={before} />
      <Faults side="after" view={after} />
    </div>
  )
}

function Faults({ side, view }: Readonly<{ side: SideName; view: View }>) {
  if (!view.exploration.broken) return null
  const faults = view.diagnostics.filter(({ severity }) => severity === 'error')
  return faults.map(({ code, message, span }) => (
    <p key={`${code} ${span.start}`} className="mt-1 flex items-start gap-1.5">
      <CircleAlert
        size={14}
        strokeWidth={1.75}
        className="mt-0.5 shrink-0 text-error"
        aria-hidden
      />
      <span className="min-w-0 break-words">
        The text {side} cannot be read:{' '}
        <button
          type="button"
          className="underline underline-offset-2"
          onClick={() => {
            useLayout.getState().show({ tab: 'text' })
            useCompare.getState().showLine(side, span.line)
          }}
        >
          line {span.line}
        </button>
        , <code className="font-mono text-xs">{message}</code>
      </span>
    </p>
  ))
}
