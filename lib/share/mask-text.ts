import { secretParts } from './looks-secret'
import { MASK } from './mask-objects'

/** A text that is not a value, such as a message or a host, with the secrets inside it masked. */
export function maskText(text: string): string {
  const kept: string[] = []
  let end = 0
  for (const part of secretParts(text).sort((one, other) => one.start - other.start)) {
    if (part.end <= end) continue
    if (part.start >= end) kept.push(text.slice(end, part.start), MASK)
    end = part.end
  }
  return kept.join('') + text.slice(end)
}
