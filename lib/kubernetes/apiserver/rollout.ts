import type { RollingUpdateDeployment } from 'kubernetes-types/apps/v1'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { NO_FAULT, NOT_NEGATIVE, noMatch } from './messages'

type NumberOrPercent = string | number

const PERCENT = '[0-9]+%'
const isPercent = new RegExp(`^${PERCENT}$`)
const NO_PERCENT = [
  noMatch(
    "a valid percent string must be a numeric string followed by an ending '%'",
    PERCENT,
    '1%',
    '93%',
  ),
]

/** How many pods may be missing, and how many extra, while a Deployment rolls. */
export function checkRollingUpdate(
  faults: Faults,
  at: FieldPath,
  rollingUpdate: RollingUpdateDeployment,
): void {
  const { maxUnavailable = '25%', maxSurge = '25%' } = rollingUpdate
  const unavailable = at.child('maxUnavailable')
  faults.invalidEach('apiserver-rollout', unavailable, maxUnavailable, countFaults(maxUnavailable))
  faults.invalidEach('apiserver-rollout', at.child('maxSurge'), maxSurge, countFaults(maxSurge))
  if (countOf(maxUnavailable) === 0 && countOf(maxSurge) === 0) {
    faults.invalid(
      'apiserver-rollout',
      unavailable,
      maxUnavailable,
      'may not be 0 when `maxSurge` is 0',
    )
  }
  if (typeof maxUnavailable === 'string' && countOf(maxUnavailable) > 100) {
    faults.invalid(
      'apiserver-rollout',
      unavailable,
      maxUnavailable,
      'must not be greater than 100%',
    )
  }
}

function countFaults(count: NumberOrPercent): readonly string[] {
  if (typeof count === 'string') return isPercent.test(count) ? NO_FAULT : NO_PERCENT
  return count < 0 ? [NOT_NEGATIVE] : NO_FAULT
}

/** A text that is no percentage counts as nothing. */
function countOf(count: NumberOrPercent): number {
  if (typeof count === 'number') return count
  return isPercent.test(count) ? Number.parseInt(count, 10) : 0
}
