import { placeOf } from '../load-checks'
import type { Manifest } from '../manifest'
import type { ReadContext } from '../read-context'
import { checkName } from './name'

export function checkResources({ resources }: Manifest, reading: ReadContext): void {
  for (const { name, type } of resources) {
    checkName('resource', name, reading)
    if (type.value.trim() === '')
      reading.report(
        'resource-type-blank',
        `resource "${name.value}" has blank type`,
        placeOf(name),
      )
  }
}
