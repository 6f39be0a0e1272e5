import { CircleCheck } from 'lucide-react'
import type { Diagnostic } from '../../../lib/diagnostics/diagnostic'
import type { Severity } from '../../../lib/diagnostics/problem'
import { alike } from './alike'
import { ProblemItem } from './problem-item'

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** A longer list is not read: what is repaired here makes room for the next. */
const SHOWN = 100

/** Everything that is wrong, or will surprise: the worst first, then from the top of the text. */
export function Problems({ diagnostics }: Readonly<{ diagnostics: readonly Diagnostic[] }>) {
  const sorted = alike(diagnostics).sort(
    ({ diagnostic: one }, { diagnostic: other }) =>
      ORDER[one.severity] - ORDER[other.severity] || one.span.start - other.span.start,
  )
  return (
    <section aria-label="Problems">
      {sorted.length === 0 && (
        <p className="flex items-center gap-1.5 p-3.5 text-sm text-ok">
          <CircleCheck size={15} strokeWidth={1.5} aria-hidden />
          No problems found.
        </p>
      )}
      {sorted.slice(0, SHOWN).map((problem) => (
        <ProblemItem
          key={`${problem.diagnostic.code} ${problem.diagnostic.span.start} ${problem.diagnostic.message}`}
          problem={problem}
        />
      ))}
      {sorted.length > SHOWN && (
        <p className="p-3.5 text-sm text-ink-2">
          And {sorted.length - SHOWN} more, further down the text.
        </p>
      )}
    </section>
  )
}
