export type Column = 'entry' | 'service' | 'workload' | 'configuration'

/**
 * Every kind that a rack applies, or that a controller makes from it: how kubectl calls it and
 * where it is in the graph. `short` is the word on a card where the whole kind would cost the
 * fact beside it; `resource` is what a command says.
 */
export interface KindFacts {
  readonly apiVersion: string
  readonly plural: string
  readonly column: Column
  readonly resource: string
  readonly short: string
  readonly namespaced: boolean
  /** The short names that kubectl takes beside singular and plural, as `kubectl api-resources`. */
  readonly shortNames: readonly string[]
  /** How one that a controller makes is joined to what it is made from: that `makes` it, unless. */
  readonly later: {
    readonly relation: 'makes' | 'guards' | 'binds'
    readonly pointsAtOwner: boolean
  }
}

type Named = Pick<KindFacts, 'apiVersion' | 'plural' | 'column'> & Partial<KindFacts>

/** A kind that everybody calls by its short name. */
function abbreviated(name: string) {
  return { resource: name, short: name.toUpperCase(), shortNames: [name] }
}

/** In the order in which they are in a column of the graph, from the top down. */
const TABLE = {
  Namespace: {
    apiVersion: 'v1',
    plural: 'namespaces',
    column: 'entry',
    namespaced: false,
    shortNames: ['ns'],
  },
  Ingress: {
    apiVersion: 'networking.k8s.io/v1',
    plural: 'ingresses',
    column: 'entry',
    shortNames: ['ing'],
  },
  HTTPProxy: {
    apiVersion: 'projectcontour.io/v1',
    plural: 'httpproxies',
    column: 'entry',
    shortNames: ['proxy', 'proxies'],
  },
  Certificate: {
    apiVersion: 'cert-manager.io/v1',
    plural: 'certificates',
    column: 'entry',
    shortNames: ['cert', 'certs'],
  },
  Service: { apiVersion: 'v1', plural: 'services', column: 'service', shortNames: ['svc'] },
  HorizontalPodAutoscaler: {
    apiVersion: 'autoscaling/v2',
    plural: 'horizontalpodautoscalers',
    column: 'service',
    ...abbreviated('hpa'),
  },
  VerticalPodAutoscaler: {
    apiVersion: 'autoscaling.k8s.io/v1',
    plural: 'verticalpodautoscalers',
    column: 'service',
    ...abbreviated('vpa'),
  },
  ScaledObject: {
    apiVersion: 'keda.sh/v1alpha1',
    plural: 'scaledobjects',
    column: 'service',
    shortNames: ['so'],
  },
  PodDisruptionBudget: {
    apiVersion: 'policy/v1',
    plural: 'poddisruptionbudgets',
    column: 'service',
    ...abbreviated('pdb'),
    later: { relation: 'guards', pointsAtOwner: true },
  },
  Deployment: {
    apiVersion: 'apps/v1',
    plural: 'deployments',
    column: 'workload',
    shortNames: ['deploy'],
  },
  DaemonSet: {
    apiVersion: 'apps/v1',
    plural: 'daemonsets',
    column: 'workload',
    shortNames: ['ds'],
  },
  CronJob: { apiVersion: 'batch/v1', plural: 'cronjobs', column: 'workload', shortNames: ['cj'] },
  ReplicaSet: {
    apiVersion: 'apps/v1',
    plural: 'replicasets',
    column: 'workload',
    shortNames: ['rs'],
  },
  Job: { apiVersion: 'batch/v1', plural: 'jobs', column: 'workload' },
  Pod: { apiVersion: 'v1', plural: 'pods', column: 'configuration', shortNames: ['po'] },
  Secret: { apiVersion: 'v1', plural: 'secrets', column: 'configuration' },
  ServiceAccount: {
    apiVersion: 'v1',
    plural: 'serviceaccounts',
    column: 'configuration',
    shortNames: ['sa'],
  },
  PersistentVolumeClaim: {
    apiVersion: 'v1',
    plural: 'persistentvolumeclaims',
    column: 'configuration',
    ...abbreviated('pvc'),
  },
  PersistentVolume: {
    apiVersion: 'v1',
    plural: 'persistentvolumes',
    column: 'configuration',
    ...abbreviated('pv'),
    namespaced: false,
    later: { relation: 'binds', pointsAtOwner: false },
  },
  ConfigMap: {
    apiVersion: 'v1',
    plural: 'configmaps',
    column: 'configuration',
    shortNames: ['cm'],
  },
  TriggerAuthentication: {
    apiVersion: 'keda.sh/v1alpha1',
    plural: 'triggerauthentications',
    column: 'configuration',
    short: 'TriggerAuth',
    shortNames: ['ta', 'triggerauth'],
  },
  EndpointSlice: { apiVersion: 'discovery.k8s.io/v1', plural: 'endpointslices', column: 'service' },
  Release: {
    apiVersion: 'convox.com/v1',
    plural: 'releases',
    column: 'configuration',
    resource: 'releases.convox.com',
  },
  Build: {
    apiVersion: 'convox.com/v1',
    plural: 'builds',
    column: 'configuration',
    resource: 'builds.convox.com',
  },
  Atom: {
    apiVersion: 'atom.convox.com/v1',
    plural: 'atoms',
    column: 'configuration',
    resource: 'atoms.atom.convox.com',
  },
  AtomVersion: {
    apiVersion: 'atom.convox.com/v1',
    plural: 'atomversions',
    column: 'configuration',
    resource: 'atomversions.atom.convox.com',
  },
} as const satisfies Record<string, Named>

export type Kind = keyof typeof TABLE

export const KINDS = Object.fromEntries(
  Object.entries<Named>(TABLE).map(([kind, named]) => [kind, withDefaults(kind, named)]),
) as Readonly<Record<Kind, KindFacts>>

function withDefaults(kind: string, named: Named): KindFacts {
  return {
    resource: kind.toLowerCase(),
    short: kind,
    namespaced: true,
    shortNames: [],
    later: { relation: 'makes', pointsAtOwner: false },
    ...named,
  }
}
