import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/**
 * A config with a name of its own that is mounted: pods look for cfg-ID all the same. Facts,
 * section 5.15.
 */
export function* renamedConfigs({ manifest }: AdviceInput): Generator<Advice> {
  for (const { id, name } of manifest.configs) {
    const standard = `cfg-${id.value}`
    if (name.value === '' || name.value === standard) continue
    const user = manifest.services.find(({ configMounts }) =>
      configMounts.some((mount) => mount.id.value === id.value),
    )
    if (user)
      yield* remarkOn(
        'config-renamed',
        name,
        `The pods of ${user.name.value} mount the Secret ${standard}, not ${name.value}, and wait for it for ever. Leave the name out.`,
      )
  }
}
