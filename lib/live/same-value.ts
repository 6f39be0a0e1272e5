import { parseQuantity } from '../kubernetes/quantity'

const QUANTITY =
  /\/(limits|requests|capacity|minAllowed|maxAllowed)\/[^/]+(\/[^/]+)?$|\/(sizeLimit|averageValue|value|divisor)$/

/** Fields whose value is no quantity although the pattern could be one. */
const TEXT = /\/env\/\*\/value$|\/(data|annotations|labels)\//

/**
 * Whether two scalars mean the same at a field: `0.5` and `500m` for an amount, a placeholder and
 * whatever stands for it.
 */
export function sameScalar(expected: unknown, live: unknown, pattern: string): boolean {
  if (expected === live) return true
  if (String(expected) === String(live)) return true
  if (typeof expected === 'string' && fillsPlaceholders(expected, String(live))) return true
  if (TEXT.test(pattern) || !QUANTITY.test(pattern)) return false
  const one = parseQuantity(String(expected))
  const other = parseQuantity(String(live))
  return typeof one === 'bigint' && one === other
}

/**
 * `postgres://<user>:<password>@<endpoint>/app`: what nobody can know from a text is between angle
 * brackets.
 */
function fillsPlaceholders(expected: string, live: string): boolean {
  const parts = expected.split(/<[a-z][a-z A-Z-]*>/)
  if (parts.length < 2) return false
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!live.startsWith(first) || !live.endsWith(last)) return false
  let from = first.length
  for (const part of parts.slice(1, -1)) {
    const found = live.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return from <= live.length - last.length
}
