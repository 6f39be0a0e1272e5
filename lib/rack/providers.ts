/** The clouds that a rack runs on. Facts, section 1.4. */
export type Provider = 'aws' | 'gcp' | 'azure' | 'do' | 'local' | 'metal'

export interface ProviderFacts {
  readonly title: string
  /** The `cert-manager.io/cluster-issuer` of its Ingresses. */
  readonly issuer: 'letsencrypt' | 'self-signed'
  /** Whether idle apps are put to sleep unless told otherwise. */
  readonly idles: boolean
}

export const PROVIDERS: Record<Provider, ProviderFacts> = {
  aws: { title: 'AWS', issuer: 'letsencrypt', idles: false },
  gcp: { title: 'Google Cloud', issuer: 'letsencrypt', idles: false },
  azure: { title: 'Azure', issuer: 'letsencrypt', idles: false },
  do: { title: 'DigitalOcean', issuer: 'letsencrypt', idles: false },
  local: { title: 'Local', issuer: 'self-signed', idles: true },
  metal: { title: 'Metal', issuer: 'self-signed', idles: false },
}
