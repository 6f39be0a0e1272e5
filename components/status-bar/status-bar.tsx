import { Check, CircleAlert, Lock, TriangleAlert } from 'lucide-react'
import { RACK_VERSION } from '../../lib/rules/rack-version'
import { goToProblems } from '../state/go-to'
import type { Comparison } from '../state/use-comparison'
import type { View } from '../state/use-exploration'
import { counted } from '../ui/counted'

interface StatusBarProps {
  readonly view: View | null
  /** In its place, while two texts are compared. */
  readonly comparison: Comparison | null
}

/** One line of facts under everything. */
export function StatusBar({ view, comparison }: StatusBarProps) {
  return (
    <footer className="flex h-(--status-height) shrink-0 items-center overflow-hidden border-t border-line bg-surface px-3 text-xs text-ink-2 [&>*]:inline-flex [&>*]:h-3.5 [&>*]:items-center [&>*]:gap-1.5 [&>*]:border-l [&>*]:border-line [&>*]:px-3 [&>*]:whitespace-nowrap [&>:first-child]:border-0 [&>:first-child]:pl-0 max-[700px]:justify-between max-[700px]:px-3.5 max-[700px]:text-sm">
      {comparison ? <Compared comparison={comparison} /> : view && <Explored view={view} />}
      <span className="ml-auto !border-0 max-[700px]:ml-0 max-[700px]:!pl-0">
        <Lock size={12} strokeWidth={1.5} aria-hidden />
        Nothing leaves this browser
      </span>
      <span className="!pr-0 max-[700px]:!border-0">rules of rack {RACK_VERSION}</span>
    </footer>
  )
}

function Explored({ view }: Readonly<{ view: View }>) {
  const errors = view.diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = view.diagnostics.filter(({ severity }) => severity === 'warning').length
  const hints = view.diagnostics.filter(({ severity }) => severity === 'info').length

  return (
    <>
      <button type="button" onClick={goToProblems} className="max-[700px]:!hidden">
        {errors === 0 && warnings === 0 ? (
          <span className="flex items-center gap-1 text-ok">
            <Check size={13} strokeWidth={1.75} aria-hidden />0 errors, 0 warnings
          </span>
        ) : (
          <>
            {errors > 0 && (
              <span className="flex items-center gap-1 text-error">
                <CircleAlert size={12} strokeWidth={1.75} aria-hidden />
                {counted(errors, 'error')}
              </span>
            )}
            {warnings > 0 && (
              <span className="flex items-center gap-1 text-warning">
                <TriangleAlert size={12} strokeWidth={1.75} aria-hidden />
                {counted(warnings, 'warning')}
              </span>
            )}
          </>
        )}
        {hints > 0 && <span>{counted(hints, 'hint')}</span>}
      </button>
      <span className="max-[700px]:!hidden">
        {view.lastGood && 'last good: '}
        {counted(view.exploration.objects.length, 'object')} from{' '}
        {counted(view.text.trimEnd().split('\n').length, 'line')}
      </span>
      {view.exploration.derived.length > 0 && (
        <span className="max-[1100px]:!hidden">
          {view.exploration.derived.length} more made later
        </span>
      )}
    </>
  )
}

function Compared({ comparison }: Readonly<{ comparison: Comparison }>) {
  const { before, after, plan } = comparison
  const errors = [before, after].map(
    (side) => side.diagnostics.filter(({ severity }) => severity === 'error').length,
  )
  const none = errors.every((count) => count === 0)
  return (
    <>
      <span className={`max-[700px]:!hidden ${none ? 'text-ok' : 'text-error'}`}>
        {none ? (
          <>
            <Check size={13} strokeWidth={1.75} aria-hidden />0 errors on both sides
          </>
        ) : (
          <>
            <CircleAlert size={12} strokeWidth={1.75} aria-hidden />
            {counted(errors[0] ?? 0, 'error')} before, {errors[1]} after
          </>
        )}
      </span>
      <span className="max-[700px]:!hidden">
        {counted(before.exploration.objects.length, 'object')} before,{' '}
        {after.exploration.objects.length} after
      </span>
      {plan.assumed.length > 0 && (
        <span className="!block min-w-0 !h-auto truncate max-[1000px]:!hidden">
          assumed: {plan.assumed.join('; ')}
        </span>
      )}
    </>
  )
}
