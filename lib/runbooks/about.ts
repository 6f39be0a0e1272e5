import type { Cluster, CommandTarget } from '../kubectl/cluster'
import type { Kind } from '../kubernetes/kinds'
import type { RunbookTemplate } from './template'

/** What a symptom can befall, one word each. */

type About = RunbookTemplate['about']

/** The first object of a kind that a thing has. */
export function ofKind(
  concept: string,
  cluster: Cluster,
  ...kinds: readonly Kind[]
): CommandTarget | undefined {
  const own = cluster.byConcept.get(concept) ?? []
  return kinds
    .map((kind) => own.find((subject) => subject.kind === kind))
    .find((subject) => subject !== undefined)
}

/** Another object of the thing that a subject belongs to. */
export function beside(on: CommandTarget, ...kinds: readonly Kind[]): CommandTarget | undefined {
  return ofKind(on.concept, on.cluster, ...kinds)
}

/** Whatever keeps pods running: of a service or a resource. */
export const workload: About = (concept, cluster) =>
  ofKind(concept, cluster, 'Deployment', 'DaemonSet')

/** A service's. */
export const service: About = (concept, cluster) =>
  concept.startsWith('services.') ? workload(concept, cluster) : undefined

/** Whatever runs a container, a timer too. */
export const anyPods: About = (concept, cluster) =>
  workload(concept, cluster) ?? ofKind(concept, cluster, 'CronJob')

export const timer: About = (concept, cluster) => ofKind(concept, cluster, 'CronJob')

export const agent: About = (concept, cluster) => ofKind(concept, cluster, 'DaemonSet')

export const resource: About = (concept, cluster) =>
  concept.startsWith('resources.') ? ofKind(concept, cluster, 'Deployment', 'ConfigMap') : undefined

export const route: About = (concept, cluster) => ofKind(concept, cluster, 'Ingress', 'HTTPProxy')

export const balancer: About = (concept, cluster) =>
  concept.startsWith('balancers.') ? ofKind(concept, cluster, 'Service') : undefined

export const claim: About = (concept, cluster) => ofKind(concept, cluster, 'PersistentVolumeClaim')

export const certificate: About = (concept, cluster) => ofKind(concept, cluster, 'Certificate')

export const environment: About = (concept, cluster) =>
  cluster.byConcept
    .get(concept)
    ?.find((subject) => subject.kind === 'Secret' && subject.labels.type === 'env')

export const oneOff: About = (concept, cluster) =>
  cluster.byConcept
    .get(concept)
    ?.find(
      (subject) =>
        subject.kind === 'Pod' &&
        subject.labels.type === 'process' &&
        subject.labels['service-type'] === undefined,
    )

/** What `convox run` starts a pod of, or tries to: an agent keeps none. */
export const runnable: About = (concept, cluster) =>
  oneOff(concept, cluster) ??
  (concept.startsWith('services.') ? agent(concept, cluster) : undefined)

export const app: About = (concept, cluster) => (concept === 'app' ? cluster.app : undefined)
