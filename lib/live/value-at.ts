import { identityOf, type Step } from './field-pattern'
import { isMap } from './live-object'

/**
 * The value at a place of an object; undefined where there is none. Items are found by what
 * identifies them.
 */
export function valueAt(root: unknown, steps: readonly Step[]): unknown {
  let value = root
  let list = ''
  for (const step of steps) {
    if (typeof step === 'string') {
      value = isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
      list = step
    } else if (Array.isArray(value)) {
      const wanted = step.identity && JSON.stringify(step.identity)
      value =
        wanted === undefined
          ? value[step.index]
          : value.find((item) => JSON.stringify(identityOf(list, item)) === wanted)
    } else return undefined
  }
  return value
}
