import type { NamedText } from '../manifest/fields'
import { Sourced } from '../provenance/sourced'

/** `key=value` texts; those without `=` bring the promote down and are reported elsewhere. */
export function equalsPairs(texts: readonly Sourced<string>[]): NamedText[] {
  return texts.flatMap((text) => {
    const equals = text.value.indexOf('=')
    if (equals < 0) return []
    return [
      {
        key: new Sourced(text.value.slice(0, equals), text.origins),
        value: new Sourced(text.value.slice(equals + 1), text.origins),
      },
    ]
  })
}
