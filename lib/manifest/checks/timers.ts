import { placeOf } from '../load-checks'
import type { Manifest } from '../manifest'
import type { ReadContext } from '../read-context'
import { checkName } from './name'

export function checkTimers(manifest: Manifest, reading: ReadContext): void {
  for (const { name, service, schedule } of manifest.timers) {
    checkName('timer', name, reading)
    if (!manifest.serviceNamed(service.value))
      reading.report(
        'timer-service-unknown',
        `timer ${name.value} references a service that does not exist: ${service.value}`,
        placeOf(service.value === '' ? name : service),
      )
    if (schedule.value.includes('?'))
      reading.report(
        'timer-question-mark',
        `timer ${name.value} invalid, schedule cannot contain ?`,
        placeOf(schedule),
      )
  }
}
