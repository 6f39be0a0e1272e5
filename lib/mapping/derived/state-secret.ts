import { fieldTexts } from '../../kubernetes/field'
import { type Controller, derivedObject } from './controller'

/**
 * What the rack remembers of a database or cache that the cloud runs for it. Facts, section 7.1.
 */
export const stateSecret: Controller = ({ id, concept, object }, { settings, conceptName }) => {
  const provisioner = fieldTexts(object, 'metadata', 'labels').provisioner
  if (provisioner === undefined || conceptName === undefined) return []
  return [
    derivedObject({
      kind: 'Secret',
      pattern: `${conceptName}-r${settings.rack}r-${settings.app}`,
      concept,
      owner: id,
      maker: 'the rack',
      labels: {
        system: 'convox',
        rack: settings.rack,
        provisioner: `convox-${provisioner}`,
        type: 'state',
      },
      lifetime: 'As long as the cloud keeps the instance; a finalizer holds it until that is gone.',
      explanation:
        'The parameters of the managed instance and its generated password. The release waits until the instance is available.',
    }),
  ]
}
