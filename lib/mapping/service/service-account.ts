import type { CombinedService } from '../../manifest/manifest'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { exactAnnotations, userLabels } from '../user-labels'
import { bare } from '../written-text'

/** Every service has one, with or without an identity in the cloud. Facts, sections 5.14 and 6. */
export function serviceAccount(service: CombinedService, context: MappingContext): Emission {
  return emit(
    'ServiceAccount',
    { rule: 'service-account', because: [service.name] },
    {
      metadata: {
        name: bare(service.name),
        namespace: context.namespace,
        annotations: exactAnnotations(service.annotations),
        labels: {
          service: bare(service.name),
          type: 'serviceaccount',
          ...userLabels(service.allLabels),
        },
      },
    },
  )
}
