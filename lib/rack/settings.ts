import type { Provider } from './providers'

/** Everything that decides the objects and does not stand in convox.yml (facts, section 1). */
export interface Settings {
  readonly rack: string
  readonly app: string
  readonly release: string
  readonly build: string
  readonly buildDescription: string
  readonly provider: Provider
  readonly domain: string
  /** Empty: the rack has no internal router. */
  readonly domainInternal: string
  /** Cluster address of the rack's resolver; empty: pods get no DNS block. */
  readonly resolver: string
  /** Repository of the app's images; empty: the provider's usual one. */
  readonly registry: string
  readonly password: string
  readonly efsFileSystemId: string
  readonly azureFiles: boolean
  readonly keda: boolean
  readonly vpa: boolean
  readonly routerType: 'nginx' | 'contour'
  readonly disableTlsCert: boolean
  readonly proxyProtocol: boolean
  readonly contourInternalTLS: boolean
  readonly dockerHubUsername: string
  readonly dockerHubPassword: string
  readonly ecrDockerHubCachePrefix: string
  readonly prometheusUrl: string
  /** Ids of the certificates that were uploaded to the rack, separated by commas. */
  readonly certificates: string
  /** `name=value,name=value` */
  readonly featureGates: string
  /** The release's variables, KEY=value lines. */
  readonly env: string
  readonly locked: boolean
  readonly params: Readonly<Record<string, string>>
}

export const DEFAULT_SETTINGS: Settings = {
  rack: 'my-rack',
  app: 'my-app',
  release: 'RABC1234DEF',
  build: 'BABC1234DEF',
  buildDescription: '',
  provider: 'aws',
  domain: '0a1b2c3d4e5f.convox.cloud',
  domainInternal: '',
  resolver: '',
  registry: '',
  password: '',
  efsFileSystemId: '',
  azureFiles: false,
  keda: false,
  vpa: false,
  routerType: 'nginx',
  disableTlsCert: false,
  proxyProtocol: false,
  contourInternalTLS: false,
  dockerHubUsername: '',
  dockerHubPassword: '',
  ecrDockerHubCachePrefix: '',
  prometheusUrl: '',
  certificates: '',
  featureGates: '',
  env: '',
  locked: false,
  params: {},
}

/**
 * Settings from anything: keys left out or of the wrong type take their default, unknown keys are
 * dropped. Never throws.
 */
export function settingsFrom(given: unknown): Settings {
  const source =
    given !== null && typeof given === 'object' ? (given as Record<string, unknown>) : {}
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS }
  for (const [key, fallback] of Object.entries(DEFAULT_SETTINGS)) {
    const value = Object.hasOwn(source, key) ? source[key] : undefined
    if (key === 'params') settings[key] = stringMap(value)
    else if (key === 'routerType') settings[key] = value === 'contour' ? 'contour' : 'nginx'
    else if (key === 'provider') settings[key] = isProvider(value) ? value : fallback
    else if (typeof value === typeof fallback) settings[key] = value
  }
  return settings as unknown as Settings
}

const PROVIDER_NAMES: Record<Provider, true> = {
  aws: true,
  gcp: true,
  azure: true,
  do: true,
  local: true,
  metal: true,
}

function isProvider(value: unknown): value is Provider {
  return typeof value === 'string' && Object.hasOwn(PROVIDER_NAMES, value)
}

function stringMap(value: unknown): Record<string, string> {
  if (value === null || typeof value !== 'object') return {}
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}
