import { KINDS, type Kind } from './kinds'

const spellings = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/**
 * Kinds that a cluster knows and convox.yml never makes: name them and nothing is found, but
 * nothing is misspelt either.
 */
const FOREIGN_IN_NAMESPACE = spellings(`
  event events ev endpoint endpoints ep statefulset statefulsets sts replicationcontroller replicationcontrollers rc
  resourcequota resourcequotas quota limitrange limitranges limits networkpolicy networkpolicies netpol
  role roles rolebinding rolebindings lease leases controllerrevision controllerrevisions
  issuer issuers certificaterequest certificaterequests cr crs order orders challenge challenges
  scaledjob scaledjobs sj extensionservice extensionservices tlscertificatedelegation tlscertificatedelegations`)

const FOREIGN_IN_CLUSTER = spellings(`
  node nodes no storageclass storageclasses sc ingressclass ingressclasses priorityclass priorityclasses pc
  clusterrole clusterroles clusterrolebinding clusterrolebindings customresourcedefinition customresourcedefinitions crd crds
  componentstatus componentstatuses cs volumeattachment volumeattachments csidriver csidrivers csinode csinodes
  flowschema flowschemas apiservice apiservices clusterissuer clusterissuers clustertriggerauthentication clustertriggerauthentications
  mutatingwebhookconfiguration mutatingwebhookconfigurations validatingwebhookconfiguration validatingwebhookconfigurations
  nodepool nodepools nodeclaim nodeclaims`)

/**
 * What stands for several kinds. `all` is far from all: it is what each kind's author put into that
 * category.
 */
export const CATEGORIES: Record<string, readonly Kind[]> = {
  all: [
    'Pod',
    'Service',
    'DaemonSet',
    'Deployment',
    'ReplicaSet',
    'HorizontalPodAutoscaler',
    'CronJob',
    'Job',
  ],
  convox: ['Release', 'Build', 'Atom', 'AtomVersion'],
  'cert-manager': ['Certificate'],
}

export type NamedKinds =
  | { readonly kinds: readonly Kind[] }
  | { readonly foreign: string; readonly namespaced: boolean }
  | undefined

/**
 * What a word of a kubectl line names: one kind in any spelling (`deploy`, `Deployment`,
 * `deployments.apps`, `deployments.v1.apps`), a category (`all`), a kind that convox.yml never
 * makes (`foreign`), or nothing that a cluster knows.
 */
export function kindsNamed(word: string): NamedKinds {
  const name = word.toLowerCase()
  const category = Object.hasOwn(CATEGORIES, name) ? CATEGORIES[name] : undefined
  if (category) return { kinds: category }
  const [bare = '', ...group] = name.split('.')
  const kind = SPELLINGS.get(bare)
  if (kind && inGroup(kind, group)) return { kinds: [kind] }
  if (FOREIGN_IN_NAMESPACE.has(bare)) return { foreign: bare, namespaced: true }
  if (FOREIGN_IN_CLUSTER.has(bare)) return { foreign: bare, namespaced: false }
  return undefined
}

/** Every spelling that `kindsNamed` knows, for completions and for "did you mean". */
export function kindSpellings(): string[] {
  return [...Object.keys(CATEGORIES), ...SPELLINGS.keys()]
}

const SPELLINGS = new Map<string, Kind>(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    [kind.toLowerCase(), KINDS[kind].plural, ...KINDS[kind].shortNames].map(
      (spelling): [string, Kind] => [spelling, kind],
    ),
  ),
)

function inGroup(kind: Kind, group: readonly string[]): boolean {
  if (group.length === 0) return true
  const [apiGroup, version] = KINDS[kind].apiVersion.includes('/')
    ? KINDS[kind].apiVersion.split('/')
    : ['', KINDS[kind].apiVersion]
  const given = group[0] === version ? group.slice(1) : group
  return given.join('.') === apiGroup
}
