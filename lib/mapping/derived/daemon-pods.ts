import { fieldTexts } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import { type Controller, derivedObject } from './controller'

/**
 * A DaemonSet's pods: one on every node that takes them, with no ReplicaSet between. Facts, section
 * 7.1.
 */
export const daemonPods: Controller = ({ id, name, concept, object }) => [
  derivedObject({
    kind: 'Pod',
    pattern: `${name}-<pod>`,
    concept,
    owner: id,
    maker: 'the DaemonSet controller',
    labels: {
      ...fieldTexts(podTemplate(object), 'metadata', 'labels'),
      'controller-revision-hash': '<hash>',
    },
    lifetime: 'Until its node is removed, a release or a restart; its replacement has a new name.',
    explanation: `Runs the containers of DaemonSet ${name} on one node. A node with a taint that it does not tolerate has none.`,
  }),
]
