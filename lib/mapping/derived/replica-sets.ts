import { field, fieldText, fieldTexts } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import { type Controller, derivedObject } from './controller'

/** A Deployment's ReplicaSet, and its pods where there are any. Facts, section 7.1. */
export const replicaSets: Controller = ({ id, name, concept, object }, { isScaled }) => {
  const labels = {
    ...fieldTexts(podTemplate(object), 'metadata', 'labels'),
    'pod-template-hash': '<rs>',
  }
  const replicas = Number(field(object, 'spec', 'replicas') ?? 1)
  const kept = fieldText(object, 'spec', 'revisionHistoryLimit') ?? '10'
  const set = derivedObject({
    kind: 'ReplicaSet',
    pattern: `${name}-<rs>`,
    concept,
    owner: id,
    maker: 'the Deployment controller',
    labels,
    lifetime: `Until ${kept} newer ${kept === '1' ? 'one exists' : 'ones exist'}.`,
    explanation: `Manages the pods of one revision of Deployment ${name}. A release that changes the pod template creates a new one and scales the old one to zero; \`rollout undo\` can go back to any that is kept.`,
  })
  if (replicas === 0 && !isScaled) return [set]
  const pod = derivedObject({
    kind: 'Pod',
    pattern: `${name}-<rs>-<pod>`,
    concept,
    owner: set.id,
    maker: 'the ReplicaSet controller',
    labels,
    lifetime:
      'Until a release, a restart, an autoscaler or its node ends it; its replacement has a new name.',
    explanation: `Runs the containers of Deployment ${name}.`,
  })
  return [set, pod]
}
