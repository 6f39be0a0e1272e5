import { CircleAlert, EqualNot, TriangleAlert } from 'lucide-react'
import { counted } from '../ui/counted'
import './problem-badge.css'
import type { ProblemCount } from './graph-props'

/**
 * How many problems there are, by the worst of them: errors, warnings, or else differences of the
 * cluster. Nothing where there are none.
 */
export function ProblemBadge({
  problems,
  hanging = false,
}: Readonly<{ problems: ProblemCount | undefined; hanging?: boolean }>) {
  const worst = problems && worstOf(problems)
  if (!worst) return null
  const { count, words, className, Sign } = worst
  return (
    <span className={`badge ${className} ${hanging ? 'badge-hanging' : ''}`} title={words}>
      <Sign size={11} strokeWidth={2} aria-hidden />
      {count}
    </span>
  )
}

function worstOf({ errors, warnings, differences = 0 }: ProblemCount) {
  if (errors > 0)
    return { count: errors, words: counted(errors, 'error'), className: '', Sign: CircleAlert }
  if (warnings > 0) {
    const words = counted(warnings, 'warning')
    return { count: warnings, words, className: 'badge-warning', Sign: TriangleAlert }
  }
  if (differences === 0) return undefined
  const words = `${counted(differences, 'difference')} in the cluster`
  return { count: differences, words, className: 'badge-drift', Sign: EqualNot }
}
