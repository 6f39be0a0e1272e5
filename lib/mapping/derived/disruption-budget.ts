import { fieldTexts } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import { type Controller, derivedObject } from './controller'

const DISABLED = ['convox.com/pdb-disabled', 'convox.com/pdb-disbaled']
const MINIMUM = 'convox.com/pdb-minavailable'

/**
 * The PodDisruptionBudget that the rack puts beside each service's Deployment; resources and agents
 * get none. Facts, section 7.1.
 */
export const disruptionBudget: Controller = ({ id, name, concept, object }) => {
  const labels = fieldTexts(object, 'metadata', 'labels')
  if (!['app', 'service', 'system'].every((key) => Object.hasOwn(labels, key))) return []
  const annotations = {
    ...fieldTexts(podTemplate(object), 'metadata', 'annotations'),
    ...fieldTexts(object, 'metadata', 'annotations'),
  }
  if (DISABLED.some((key) => annotations[key] === 'true')) return []
  const minimum = annotations[MINIMUM] ?? '50%'
  return [
    derivedObject({
      kind: 'PodDisruptionBudget',
      pattern: name,
      concept,
      owner: id,
      maker: 'the rack',
      fact: `min ${minimum.replace(/%$/, ' %')}`,
      labels,
      lifetime: 'As long as its Deployment.',
      explanation: `Keeps ${minimum} of the pods running while nodes are drained. The annotation \`${MINIMUM}\` changes the number, \`${DISABLED[0]}: "true"\` removes it.`,
    }),
  ]
}
