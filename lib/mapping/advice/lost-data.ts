import { SYSTEM_PATHS } from '../pod/volumes'
import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/**
 * Plain volumes are empty directories since rack version 3.18.2: what a pod writes there is gone
 * with the pod. Facts, section 5.15.
 */
export function* lostData({ manifest }: AdviceInput): Generator<Advice> {
  for (const { volumes } of manifest.services)
    for (const volume of volumes) {
      const [from = ''] = volume.value.split(':')
      if (SYSTEM_PATHS.has(from)) continue
      const message = `${volume.value} is an empty directory that lives as long as its pod: what is written there is lost at every deploy.`
      yield* remarkOn('volume-lost', volume, message)
    }
}
