import { placeOf } from '../load-checks'
import type { Manifest } from '../manifest'
import type { ReadContext } from '../read-context'

/** Every config needs an id; said once, however many lack it. */
export function checkConfigs({ configs }: Manifest, reading: ReadContext): void {
  const nameless = configs.find((config) => config.id.value === '')
  if (nameless)
    reading.report(
      'config-id',
      'configs[*].id is required',
      placeOf(nameless.value ?? nameless.name),
    )
}
