import type { Outcome } from './plan'

/** What most needs to be seen of a thing, from the top; `changed` is all that is mixed. */
const FIRST: readonly Outcome[] = ['refused', 'recreated']

/**
 * What becomes of a thing of convox.yml, from what becomes of its objects: `created`, `deleted`,
 * `kept` or `unchanged` only where it is so of all of them. Undefined without objects.
 */
export function thingOutcome(outcomes: readonly Outcome[]): Outcome | undefined {
  const severe = FIRST.find((outcome) => outcomes.includes(outcome))
  if (severe) return severe
  const [first] = outcomes
  return outcomes.every((outcome) => outcome === first) ? first : 'changed'
}
