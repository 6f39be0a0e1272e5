import type { ManifestItem } from '../../lib/mapping/mapped-object'

const HUES = 10

/**
 * The class that sets `--concept` for the thing at `index` among those of convox.yml: `c1` to
 * `c10`, then from the start again.
 */
export function conceptHue(index: number): string {
  return `c${(index % HUES) + 1}`
}

/**
 * By the id of a thing, the class of its hue. The app has none, since everything is its; so has an
 * id that is not there.
 */
export function conceptHues(concepts: readonly ManifestItem[]): (id: string) => string {
  const things = concepts.filter(({ section }) => section !== 'app')
  const hues = new Map(things.map(({ id }, index) => [id, conceptHue(index)]))
  return (id) => hues.get(id) ?? ''
}
