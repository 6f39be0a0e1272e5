import { serviceNamed } from '../../manifest/manifest'
import { isSystemPath } from '../pod/volumes'
import { remarkOn } from './remark-on'
import type { Remark, Subject } from './subject'

/** A timer of a service with plain volumes: its pods want a claim that nothing makes. Facts, section 5.21. */
export function* timerVolumes({ manifest }: Subject): Generator<Remark> {
  for (const { name, service } of manifest.timers) {
    const volume = serviceNamed(manifest, service.value)?.volumes.find(({ value }) => !isSystemPath(value))
    if (volume === undefined) continue
    const message = `The pods of timer ${name.value} stay Pending: for the plain volume ${volume.value} of ${service.value} they want a PersistentVolumeClaim that nothing makes. Use volumeOptions there.`
    yield* remarkOn('timer-volume-pending', service, message)
  }
}
