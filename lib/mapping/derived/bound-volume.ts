import { field } from '../../kubernetes/field'
import { type Controller, derivedObject } from './controller'

/** The volume that a storage class makes for a claim that names none. [k8s] */
export const boundVolume: Controller = ({ id, name, concept, object }) => {
  if (field(object, 'spec', 'volumeName') !== undefined) return []
  return [
    derivedObject({
      kind: 'PersistentVolume',
      pattern: `pvc-<uid of ${name}>`,
      concept,
      owner: id,
      maker: 'the storage class',
      labels: {},
      lifetime:
        'From the first pod that mounts the claim until the claim is deleted; with the reclaim policy Delete the data go too.',
      explanation: `The disk behind the claim ${name}. It carries no labels: the claim's \`spec.volumeName\` leads to it.`,
    }),
  ]
}
