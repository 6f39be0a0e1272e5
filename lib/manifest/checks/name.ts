import type { Sourced } from '../../provenance/sourced'
import { placeOf } from '../load-checks'
import type { ReadContext } from '../read-context'

const NAME = /^[a-z][a-z0-9-]*$/

/** What a rack says of names of services, resources and timers, and of triggers. */
export const NAME_RULE = 'must contain only lowercase alphanumeric and dashes'

export function isName(name: string): boolean {
  return NAME.test(name)
}

export function checkName(what: string, name: Sourced<string>, reading: ReadContext): void {
  if (!isName(name.value))
    reading.report(
      'name-invalid',
      `${what} name ${name.value} invalid, ${NAME_RULE}`,
      placeOf(name),
    )
}
