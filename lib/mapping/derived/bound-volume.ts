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
        'From the first pod that mounts the claim until the claim is deleted. With the reclaim policy Delete the data is deleted, too.',
      explanation: `The volume bound to the claim ${name}. It has no labels: find it by the claim's \`spec.volumeName\`.`,
    }),
  ]
}
