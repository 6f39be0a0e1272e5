import type { NodeAffinity, NodeSelectorTerm, Toleration } from 'kubernetes-types/core/v1'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { labelKeyFaults, labelValueFaults } from './label-format'

const HEAVIEST = 100

/** Which nodes a pod must or would rather run on. */
export function checkNodeAffinity(faults: Faults, at: FieldPath, affinity: NodeAffinity): void {
  const required = at
    .child('requiredDuringSchedulingIgnoredDuringExecution')
    .child('nodeSelectorTerms')
  affinity.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms.forEach(
    (term, index) => {
      checkTerm(faults, required.index(index), term, true)
    },
  )
  const preferred = at.child('preferredDuringSchedulingIgnoredDuringExecution')
  affinity.preferredDuringSchedulingIgnoredDuringExecution?.forEach(
    ({ weight = 0, preference = {} as NodeSelectorTerm }, index) => {
      const place = preferred.index(index)
      if (weight <= 0 || weight > HEAVIEST)
        faults.invalid(
          'apiserver-placement',
          place.child('weight'),
          weight,
          `must be in the range 1-${HEAVIEST}`,
        )
      checkTerm(faults, place.child('preference'), preference, false)
    },
  )
}

/** A mere preference may name a value that no label can have. */
function checkTerm(
  faults: Faults,
  at: FieldPath,
  { matchExpressions = [] }: NodeSelectorTerm,
  required: boolean,
): void {
  matchExpressions.forEach(({ key = '', values = [] }, index) => {
    const place = at.child('matchExpressions').index(index)
    if (values.length === 0)
      faults.required(
        'apiserver-placement',
        place.child('values'),
        "must be specified when `operator` is 'In' or 'NotIn'",
      )
    faults.invalidEach('apiserver-placement', place.child('key'), key, labelKeyFaults(key))
    if (!required) return
    values.forEach((value, position) => {
      faults.invalidEach(
        'apiserver-placement',
        place.child('values').index(position),
        value,
        labelValueFaults(value),
      )
    })
  })
}

/** A toleration's value is reported at its operator. */
export function checkTolerations(
  faults: Faults,
  at: FieldPath,
  tolerations: readonly Toleration[] = [],
): void {
  tolerations.forEach(({ key = '', operator = 'Equal', value = '' }, index) => {
    const place = at.index(index)
    if (key !== '')
      faults.invalidEach('apiserver-placement', place.child('key'), key, labelKeyFaults(key))
    const wrong = operator === 'Equal' ? labelValueFaults(value) : []
    if (wrong.length > 0)
      faults.invalid(
        'apiserver-placement',
        place.child('operator', 'value'),
        value,
        wrong.join(';'),
      )
  })
}
