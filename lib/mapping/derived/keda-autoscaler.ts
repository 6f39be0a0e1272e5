import { fieldText, fieldTexts } from '../../kubernetes/field'
import { type Controller, derivedObject } from './controller'

/** The HorizontalPodAutoscaler by which KEDA scales. [keda] */
export const kedaAutoscaler: Controller = ({ id, name, concept, object }) => {
  const pattern =
    fieldText(object, 'spec', 'advanced', 'horizontalPodAutoscalerConfig', 'name') ??
    `keda-hpa-${name}`
  return [
    derivedObject({
      kind: 'HorizontalPodAutoscaler',
      pattern,
      concept,
      owner: id,
      maker: 'KEDA',
      labels: {
        ...fieldTexts(object, 'metadata', 'labels'),
        'app.kubernetes.io/managed-by': 'keda-operator',
        'app.kubernetes.io/name': pattern,
        'app.kubernetes.io/part-of': name,
        'scaledobject.keda.sh/name': name,
      },
      lifetime: 'As long as the ScaledObject.',
      explanation: `Scales between 1 and the maximum by the triggers of ScaledObject ${name}; KEDA itself scales to and from zero. Change the ScaledObject, not this.`,
    }),
  ]
}
