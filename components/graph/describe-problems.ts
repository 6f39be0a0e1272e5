import { counted } from '../ui/counted'
import { joined } from '../ui/joined'
import type { ProblemCount } from './graph-props'

/** `1 error and 2 warnings`; undefined where there is none. */
export function describeProblems(problems: ProblemCount | undefined): string | undefined {
  if (!problems) return undefined
  const { errors, warnings, differences = 0 } = problems
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(differences > 0 ? [`${counted(differences, 'difference')} in the cluster`] : []),
  ]
  return parts.length > 0 ? joined(parts) : undefined
}
