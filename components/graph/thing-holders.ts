import type { Kind } from '../../lib/kubernetes/kinds'
import type { OverviewLayout } from '../../lib/overview/overview-layout'
import { ROUTES } from '../../lib/overview/thing-content'

const isRoute = (id: string) => ROUTES.includes(id.slice(0, id.indexOf('/')) as Kind)

/**
 * By the id of an object, the card that stands for it (a thing's own for its own id): its thing's, but for the way in, which the
 * card of its host stands for as long as the service is folded.
 */
export function thingHolders({ things }: OverviewLayout): (object: string) => string | undefined {
  const holders = new Map(things.map(({ thing: { id } }) => [id, id]))
  for (const { thing, nodes, rows } of things)
    for (const { id } of nodes)
      if (!isRoute(id) || rows.length > 0 || !holders.has(id)) holders.set(id, thing.id)
  for (const { thing, main } of things) {
    if (thing.family !== 'host' || main === undefined || !isRoute(main)) continue
    const holder = things.find((each) => each.thing.id === holders.get(main))
    if (!holder || holder.rows.length === 0) holders.set(main, thing.id)
  }
  return (object) => holders.get(object)
}
