import { field, fieldTexts } from '../../kubernetes/field'
import { type Controller, derivedObject } from './controller'

/** The list of the pods' addresses behind a Service. [k8s] */
export const endpointSlice: Controller = ({ id, name, concept, object }) => {
  if (field(object, 'spec', 'selector') === undefined) return []
  return [
    derivedObject({
      kind: 'EndpointSlice',
      pattern: `${name}-<slice>`,
      concept,
      owner: id,
      maker: 'the EndpointSlice controller',
      labels: {
        ...fieldTexts(object, 'metadata', 'labels'),
        'kubernetes.io/service-name': name,
        'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
      },
      lifetime: 'As long as its Service; its addresses follow the pods.',
      explanation: `The endpoints of Service ${name}: the pods that its selector matches, each with its readiness. Without a ready one nothing answers.`,
    }),
  ]
}
