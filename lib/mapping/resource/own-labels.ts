import type { Resource } from '../../manifest/resource'
import type { MappingContext } from '../context'
import { bare } from '../written-text'

/** What selects the pods of a resource, and marks all of its objects. */
export function ownLabels(resource: Resource, { rack, app }: MappingContext) {
  return { app, rack, resource: bare(resource.name), system: 'convox' }
}
