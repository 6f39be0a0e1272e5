import { Check, CircleAlert, Lock, TriangleAlert } from 'lucide-react'
import { RACK_VERSION } from '../../lib/rules/rack-version'
import { goToProblems } from '../state/go-to'
import type { View } from '../state/use-exploration'
import { counted } from '../ui/counted'

/** One line of facts under everything. */
export function StatusBar({ view }: Readonly<{ view: View | null }>) {
  const errors = view?.diagnostics.filter(({ severity }) => severity === 'error').length ?? 0
  const warnings = view?.diagnostics.filter(({ severity }) => severity === 'warning').length ?? 0
  const hints = view?.diagnostics.filter(({ severity }) => severity === 'info').length ?? 0

  return (
    <footer className="flex h-(--status-height) shrink-0 items-center overflow-hidden border-t border-line bg-surface px-3 text-xs text-ink-2 [&>*]:inline-flex [&>*]:h-3.5 [&>*]:items-center [&>*]:gap-1.5 [&>*]:border-l [&>*]:border-line [&>*]:px-3 [&>*]:whitespace-nowrap [&>:first-child]:border-0 [&>:first-child]:pl-0 max-[700px]:justify-between max-[700px]:px-3.5 max-[700px]:text-sm">
      {view && (
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
      )}
      {view && (
        <span className="max-[700px]:!hidden">
          {view.lastGood && 'last good: '}
          {counted(view.exploration.objects.length, 'object')} from{' '}
          {counted(view.text.trimEnd().split('\n').length, 'line')}
        </span>
      )}
      {view && view.exploration.derived.length > 0 && (
        <span className="max-[1100px]:!hidden">
          {view.exploration.derived.length} more made later
        </span>
      )}
      <span className="ml-auto !border-0 max-[700px]:ml-0 max-[700px]:!pl-0">
        <Lock size={12} strokeWidth={1.5} aria-hidden />
        Nothing leaves this browser
      </span>
      <span className="!pr-0 max-[700px]:!border-0">rules of rack {RACK_VERSION}</span>
    </footer>
  )
}
