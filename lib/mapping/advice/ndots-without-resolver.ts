import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/**
 * ndots makes the rack write a DNS block, which without a resolver has no nameserver. Facts,
 * section 5.15.2.
 */
export function* ndotsWithoutResolver({ manifest, settings }: AdviceInput): Generator<Advice> {
  if (settings.resolver !== '') return
  for (const { dnsConfig } of manifest.services) {
    if (dnsConfig.ndots.value > 0)
      yield* remarkOn(
        'ndots-without-resolver',
        dnsConfig.ndots,
        'This rack has no resolver of its own, so the DNS block that ndots asks for has no nameserver and is refused.',
      )
  }
}
