import { filteredName } from '../resource-name'
import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/**
 * Resources are called without their digits, so that two may end up as one. Facts, section 5.9.1.
 */
export function* resourceNames({ manifest }: AdviceInput): Generator<Advice> {
  const first = new Map<string, string>()
  for (const { name } of manifest.resources) {
    const kept = filteredName(name.value)
    const other = first.get(kept)
    if (other !== undefined && other !== name.value) {
      const message = `${name.value} and ${other} both become resource-${kept}, since digits are dropped: the later one replaces the earlier. Tell them apart by letters.`
      yield* remarkOn('resource-names-collide', name, message)
    } else if (kept !== name.value) {
      yield* remarkOn(
        'resource-name-shortened',
        name,
        `Its objects are called resource-${kept}: everything but small letters, dashes and dots is dropped. Its label stays ${name.value}.`,
      )
    }
    if (other === undefined) first.set(kept, name.value)
  }
}
