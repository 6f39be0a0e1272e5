import { field } from './field'
import type { KubernetesObject } from './kubernetes-object'

/**
 * The pod that a Deployment, a DaemonSet, a Job or a CronJob describes: `{ metadata, spec }`;
 * undefined for other kinds.
 */
export function podTemplate(object: KubernetesObject): unknown {
  return object.kind === 'CronJob'
    ? field(object, 'spec', 'jobTemplate', 'spec', 'template')
    : field(object, 'spec', 'template')
}
