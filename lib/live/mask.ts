import { isSecretField } from '../share/mask-objects'
import type { Step } from './field-pattern'
import { isMap } from './live-object'

/** What is shown in place of a value that must not be seen. */
export const MASKED = '***'

/**
 * A value of an object as it may be shown: values of Secrets and of variables and annotations that
 * look secret are masked.
 */
export function masked(value: unknown, kind: string, steps: readonly Step[]): unknown {
  if (value === undefined) return undefined
  const last = steps.findLast((step) => typeof step === 'string')
  if (kind === 'Secret' && (steps[0] === 'data' || steps[0] === 'stringData'))
    return isMap(value) ? mapped(value, () => MASKED) : MASKED
  return hidden(value, last === undefined ? '' : String(last), steps)
}

function hidden(value: unknown, name: string, steps: readonly Step[]): unknown {
  if (typeof value === 'string') return isSecretField(nameOf(name, steps), value) ? MASKED : value
  if (Array.isArray(value)) return value.map((item) => hidden(item, name, []))
  if (!isMap(value)) return value
  const variable = typeof value.name === 'string' ? value.name : undefined
  return mapped(value, (inside, key) =>
    hidden(inside, key === 'value' && variable !== undefined ? variable : key, []),
  )
}

/** The name of a value: of a variable, where it is the value of one. */
function nameOf(name: string, steps: readonly Step[]): string {
  const item = steps.findLast((step) => typeof step !== 'string')
  const identity = typeof item === 'object' ? item.identity?.name : undefined
  return name === 'value' && typeof identity === 'string' ? identity : name
}

function mapped(
  from: Readonly<Record<string, unknown>>,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value, key)]))
}
