import { CircleAlert, TriangleAlert } from 'lucide-react'
import { counted } from '../ui/counted'
import './problem-badge.css'
import type { ProblemCount } from './graph-props'

/**
 * How many problems there are, by the worst of them: errors, or else warnings. Nothing where there
 * are none.
 */
export function ProblemBadge({
  problems,
  hanging = false,
}: Readonly<{ problems: ProblemCount | undefined; hanging?: boolean }>) {
  if (!problems || problems.errors + problems.warnings === 0) return null
  const { errors, warnings } = problems
  const Sign = errors > 0 ? CircleAlert : TriangleAlert
  const words = errors > 0 ? counted(errors, 'error') : counted(warnings, 'warning')
  return (
    <span
      className={`badge ${errors > 0 ? '' : 'badge-warning'} ${hanging ? 'badge-hanging' : ''}`}
      title={words}
    >
      <Sign size={11} strokeWidth={2} aria-hidden />
      {errors || warnings}
    </span>
  )
}
