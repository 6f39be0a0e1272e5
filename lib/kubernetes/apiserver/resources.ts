import type { ResourceRequirements } from 'kubernetes-types/core/v1'
import { canonicalQuantity } from '../quantity'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { NOT_NEGATIVE } from './messages'
import { amountOf } from './quantities'

const ONE = 1_000_000_000n

/**
 * A container's requests and limits. Devices (nvidia.com/gpu) come whole, and their request is
 * their limit.
 */
export function checkResources(
  faults: Faults,
  at: FieldPath,
  { limits = {}, requests = {} }: ResourceRequirements,
): void {
  for (const name in limits)
    checkAmount(faults, at.child('limits').key(name), name, limits[name] ?? '')
  for (const name in requests) {
    const request = canonicalQuantity(String(requests[name] ?? ''))
    checkAmount(faults, at.child('requests').key(name), name, request)
    const limit = limits[name] && canonicalQuantity(String(limits[name]))
    if (limit === undefined) {
      if (isDevice(name))
        faults.required(
          'apiserver-resources',
          at.child('limits'),
          'Limit must be set for non overcommit resources',
        )
      continue
    }
    const above = amountOf(request) - amountOf(limit)
    const place = at.child('requests').inside(name)
    if (above !== 0n && isDevice(name))
      faults.invalid(
        'apiserver-resources',
        place,
        request,
        `must be equal to ${name} limit of ${limit}`,
      )
    else if (above > 0n)
      faults.invalid(
        'apiserver-resources',
        place,
        request,
        `must be less than or equal to ${name} limit of ${limit}`,
      )
  }
}

function checkAmount(faults: Faults, at: FieldPath, name: string, quantity: string): void {
  const amount = amountOf(quantity)
  const shown = canonicalQuantity(String(quantity))
  if (amount < 0n) faults.invalid('apiserver-resources', at, shown, NOT_NEGATIVE)
  if (isDevice(name) && amount % ONE !== 0n)
    faults.invalid('apiserver-resources', at, shown, 'must be an integer')
}

function isDevice(name: string): boolean {
  return name.includes('/')
}
