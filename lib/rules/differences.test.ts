import { expect, it } from 'vitest'
import { DIFFERENCES, differencesAt } from './differences'
import { RACK_VERSION } from './rack-version'

const told = (kind: string, section: string) => differencesAt(kind, section).map(({ id }) => id)

it('a CronJob says that the page selects timers by a label that it lacks', () => {
  expect(told('CronJob', 'timers')).toContain('cronjob-type-label')
})

it('the Service of a balancer is told what it selects by, that of a service is not', () => {
  expect(told('Service', 'balancers')).toContain('balancer-selector')
  expect(told('Service', 'services')).not.toContain('balancer-selector')
})

it('every difference was checked against the rack whose rules these are', () => {
  expect(DIFFERENCES.filter(({ checked }) => checked !== RACK_VERSION).map(({ id }) => id)).toEqual(
    [],
  )
})
