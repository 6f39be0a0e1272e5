import { option, type Resource } from '../../manifest/resource'
import { derive, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { bare } from '../written-text'
import { ownLabels } from './own-labels'

const DEFAULT_STORAGE = '10'

/** Where a database keeps its data. Facts, section 5.9.1. */
export function claim(
  resource: Resource,
  name: Sourced<string>,
  context: MappingContext,
): Emission {
  const given = option(resource, 'storage')
  const storage = given?.value
    ? given
    : new Sourced(
        DEFAULT_STORAGE,
        given?.origins ?? [{ kind: 'default', path: `${resource.id}.options.storage` }],
      )
  return emit(
    'PersistentVolumeClaim',
    { rule: 'resource-claim', because: [resource.name, resource.type] },
    {
      metadata: { name, namespace: context.namespace, labels: ownLabels(resource, context) },
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: {
          requests: { storage: bare(derive('resource-storage', [storage], (size) => `${size}Gi`)) },
        },
      },
    },
  )
}
