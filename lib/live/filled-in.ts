/** Fields that somebody other than a person fills in, and who. */
interface FilledIn {
  /** The kinds; every kind where absent. */
  readonly kinds?: readonly string[]
  /** Matches the pattern of the field, or of one that it is inside. */
  readonly at: RegExp
  readonly by: string
}

/** The value under a key of annotations or labels. */
const metadata = (part: 'annotations' | 'labels' | 'finalizers', keys: string) =>
  new RegExp(`^(?:\\{pod\\})?/metadata/${part}/(?:${keys})`)

const FILLED_IN: readonly FilledIn[] = [
  { at: /^\/status(\/|$)/, by: 'the controllers, as status' },
  {
    at: /^\/metadata\/(uid|resourceVersion|generation|creationTimestamp|managedFields|selfLink|deletionTimestamp|deletionGracePeriodSeconds|generateName)(\/|$)/,
    by: 'the API server',
  },
  { at: /^\{pod\}\/metadata\/(creationTimestamp|namespace)$/, by: 'the API server' },
  { at: /^\/metadata\/(ownerReferences|finalizers)(\/|$)/, by: 'controllers' },
  { at: metadata('annotations', 'kubectl\\.kubernetes\\.io/last-applied-'), by: 'kubectl apply' },
  { at: metadata('annotations', 'atom\\.'), by: 'the rack' },
  { at: metadata('annotations', 'convox\\.com/restart'), by: 'convox restart' },
  { at: metadata('labels', 'atom$'), by: 'the rack' },
  {
    kinds: ['Deployment'],
    at: metadata('annotations', 'deployment\\.kubernetes\\.io/'),
    by: 'the Deployment controller',
  },
  {
    kinds: ['DaemonSet'],
    at: metadata('annotations', 'deprecated\\.daemonset\\.template\\.generation'),
    by: 'the DaemonSet controller',
  },
  {
    kinds: ['HorizontalPodAutoscaler'],
    at: metadata('annotations', 'autoscaling\\.alpha\\.kubernetes\\.io/'),
    by: 'the API server',
  },
  {
    kinds: ['HorizontalPodAutoscaler'],
    at: metadata('annotations', 'scaledobject\\.keda\\.sh/transfer'),
    by: 'the rack',
  },
  {
    kinds: ['Service'],
    at: /^\/spec\/(clusterIP|clusterIPs|ipFamilies|ipFamilyPolicy|healthCheckNodePort|loadBalancerClass)(\/|$)/,
    by: 'the API server',
  },
  { kinds: ['Service'], at: /^\/spec\/ports\/\*\/nodePort$/, by: 'the API server' },
  {
    kinds: ['Service'],
    at: metadata(
      'annotations',
      'cloud\\.google\\.com/|networking\\.gke\\.io/|kubernetes\\.digitalocean\\.com/|service\\.beta\\.kubernetes\\.io/do-loadbalancer-(id|name)|metallb\\.',
    ),
    by: 'the cloud controller',
  },
  {
    kinds: ['Ingress'],
    at: metadata('annotations', 'acme\\.cert-manager\\.io/|field\\.cattle\\.io/'),
    by: 'cert-manager',
  },
  {
    kinds: ['Certificate'],
    at: metadata('annotations', 'cert-manager\\.io/|acme\\.cert-manager\\.io/'),
    by: 'cert-manager',
  },
  {
    kinds: ['PersistentVolumeClaim', 'PersistentVolume'],
    at: metadata(
      'annotations',
      'pv\\.kubernetes\\.io/|volume\\.(beta\\.)?kubernetes\\.io/|volume\\.kubernetes\\.io/',
    ),
    by: 'the volume controller',
  },
  {
    kinds: ['PersistentVolumeClaim'],
    at: /^\/spec\/(volumeName|storageClassName|dataSource|dataSourceRef)(\/|$)/,
    by: 'the volume controller',
  },
  {
    kinds: ['PersistentVolume'],
    at: /^\/spec\/(claimRef|nodeAffinity)(\/|$)/,
    by: 'the volume controller',
  },
  {
    kinds: ['PersistentVolume'],
    at: metadata('labels', 'topology\\.|failure-domain\\.'),
    by: 'the volume controller',
  },
  { kinds: ['ServiceAccount'], at: /^\/secrets(\/|$)/, by: 'the token controller' },
  {
    kinds: ['Namespace'],
    at: metadata('labels', 'kubernetes\\.io/metadata\\.name$'),
    by: 'the API server',
  },
  { kinds: ['Namespace'], at: /^\/spec\/finalizers(\/|$)/, by: 'the API server' },
  {
    kinds: ['Namespace'],
    at: metadata('annotations', 'openshift\\.io/|cattle\\.io/|lifecycle\\.cattle\\.io/'),
    by: 'the cluster',
  },
  {
    kinds: ['ScaledObject'],
    at: metadata('labels', 'scaledobject\\.keda\\.sh/'),
    by: 'KEDA',
  },
]

/**
 * Who fills in a field of a kind, by its pattern (see `fieldPattern`); undefined where nobody but a
 * person does.
 */
export function filledInBy(kind: string, pattern: string): string | undefined {
  return FILLED_IN.find(
    ({ kinds, at }) => (kinds === undefined || kinds.includes(kind)) && at.test(pattern),
  )?.by
}
