import { fieldTexts } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import { type Controller, derivedObject } from './controller'

/** The labels that a one-off pod shares with the service's own; it has none of the user's. */
const COPIED = ['system', 'rack', 'app', 'release', 'service', 'name']

/**
 * The pods of `convox run`: a service's image and variables, a command of one's own. Facts, section
 * 7.1. An agent has none: its DaemonSet adopts such a pod, since its selector has no `type`, and
 * deletes it as one too many on the node.
 */
export const oneOffPods: Controller = ({ concept, name, object }, { settings, hasNamespace }) => {
  const template = fieldTexts(podTemplate(object), 'metadata', 'labels')
  const namespace = `Namespace/${settings.rack}-${settings.app}`
  if (template.type !== 'service' || !hasNamespace) return []
  return [
    derivedObject({
      kind: 'Pod',
      pattern: `${name}-<run>`,
      concept,
      owner: namespace,
      maker: '`convox run`',
      labels: {
        ...Object.fromEntries(COPIED.map((key) => [key, template[key] ?? ''])),
        type: 'process',
      },
      lifetime: 'Until its command ends; the rack removes it about 5 s later, with its logs.',
      explanation: `A one-off process of service ${name}: the same image and variables, no probes, and no Service routes to it.`,
    }),
  ]
}
