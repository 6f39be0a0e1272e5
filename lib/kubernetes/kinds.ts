/**
 * Every kind that a rack applies, or that a controller makes from it: how kubectl calls it and
 * where it stands in the graph. `short` is the word on a card where the whole kind would cost the
 * fact beside it; `resource` is what a command says.
 */
export interface KindFacts {
  readonly apiVersion: string
  readonly plural: string
  readonly resource: string
  readonly short: string
  readonly column: Column
  readonly namespaced: boolean
}

export type Column = 'entry' | 'service' | 'workload' | 'configuration'

const kind = (
  apiVersion: string,
  plural: string,
  resource: string,
  short: string,
  column: Column,
  namespaced = true,
): KindFacts => ({
  apiVersion,
  plural,
  resource,
  short,
  column,
  namespaced,
})

export const KINDS = {
  Namespace: kind('v1', 'namespaces', 'namespace', 'Namespace', 'entry', false),
  Ingress: kind('networking.k8s.io/v1', 'ingresses', 'ingress', 'Ingress', 'entry'),
  HTTPProxy: kind('projectcontour.io/v1', 'httpproxies', 'httpproxy', 'HTTPProxy', 'entry'),
  Certificate: kind('cert-manager.io/v1', 'certificates', 'certificate', 'Certificate', 'entry'),
  Service: kind('v1', 'services', 'service', 'Service', 'service'),
  HorizontalPodAutoscaler: kind(
    'autoscaling/v2',
    'horizontalpodautoscalers',
    'hpa',
    'HPA',
    'service',
  ),
  VerticalPodAutoscaler: kind(
    'autoscaling.k8s.io/v1',
    'verticalpodautoscalers',
    'vpa',
    'VPA',
    'service',
  ),
  ScaledObject: kind(
    'keda.sh/v1alpha1',
    'scaledobjects',
    'scaledobject',
    'ScaledObject',
    'service',
  ),
  TriggerAuthentication: kind(
    'keda.sh/v1alpha1',
    'triggerauthentications',
    'triggerauthentication',
    'TriggerAuth',
    'configuration',
  ),
  PodDisruptionBudget: kind('policy/v1', 'poddisruptionbudgets', 'pdb', 'PDB', 'service'),
  Deployment: kind('apps/v1', 'deployments', 'deployment', 'Deployment', 'workload'),
  DaemonSet: kind('apps/v1', 'daemonsets', 'daemonset', 'DaemonSet', 'workload'),
  CronJob: kind('batch/v1', 'cronjobs', 'cronjob', 'CronJob', 'workload'),
  ReplicaSet: kind('apps/v1', 'replicasets', 'replicaset', 'ReplicaSet', 'workload'),
  Job: kind('batch/v1', 'jobs', 'job', 'Job', 'workload'),
  Pod: kind('v1', 'pods', 'pod', 'Pod', 'configuration'),
  Secret: kind('v1', 'secrets', 'secret', 'Secret', 'configuration'),
  ConfigMap: kind('v1', 'configmaps', 'configmap', 'ConfigMap', 'configuration'),
  ServiceAccount: kind(
    'v1',
    'serviceaccounts',
    'serviceaccount',
    'ServiceAccount',
    'configuration',
  ),
  PersistentVolumeClaim: kind('v1', 'persistentvolumeclaims', 'pvc', 'PVC', 'configuration'),
  PersistentVolume: kind('v1', 'persistentvolumes', 'pv', 'PV', 'configuration', false),
  EndpointSlice: kind(
    'discovery.k8s.io/v1',
    'endpointslices',
    'endpointslice',
    'EndpointSlice',
    'service',
  ),
  Release: kind('convox.com/v1', 'releases', 'releases.convox.com', 'Release', 'configuration'),
  Build: kind('convox.com/v1', 'builds', 'builds.convox.com', 'Build', 'configuration'),
  Atom: kind('atom.convox.com/v1', 'atoms', 'atoms.atom.convox.com', 'Atom', 'configuration'),
  AtomVersion: kind(
    'atom.convox.com/v1',
    'atomversions',
    'atomversions.atom.convox.com',
    'AtomVersion',
    'configuration',
  ),
} as const satisfies Record<string, KindFacts>

export type Kind = keyof typeof KINDS
