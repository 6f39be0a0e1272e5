import { nameFault } from '../../lib/inspect/setting-faults'
import { PROVIDERS, type Provider } from '../../lib/rack/providers'
import type { Settings } from '../../lib/rack/settings'

type Names<Value> = {
  [Name in keyof Settings]: Settings[Name] extends Value
    ? Value extends Settings[Name]
      ? Name
      : never
    : never
}[keyof Settings]

/** What a person should know about the setting as it is: that it does nothing here, or is refused. */
interface Noted {
  readonly note?: (settings: Settings) => string | undefined
}

/** How a setting is asked for. `env` has an editor of its own. */
export type SettingField = Noted &
  (
    | {
        readonly as: 'text'
        readonly name: Names<string>
        readonly label: string
        readonly hint?: string
        readonly secret?: boolean
      }
    | {
        readonly as: 'switch'
        readonly name: Names<boolean>
        readonly label: string
        readonly hint?: string
      }
    | {
        readonly as: 'choice'
        readonly name: 'provider' | 'routerType'
        readonly label: string
        readonly choices: readonly { readonly value: string; readonly title: string }[]
      }
    | {
        readonly as: 'params'
        readonly name: 'params'
        readonly label: string
        readonly hint?: string
      }
  )

export interface SettingGroup {
  readonly title: string
  readonly fields: readonly SettingField[]
}

const providers = (Object.keys(PROVIDERS) as Provider[]).map((value) => ({
  value,
  title: PROVIDERS[value].title,
}))

function contourOnly({ routerType, provider }: Settings): string | undefined {
  return routerType === 'contour' && provider === 'aws'
    ? undefined
    : 'It changes no object without the router Contour, which only a rack on AWS has.'
}

export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    title: 'Names',
    fields: [
      { as: 'text', name: 'rack', label: 'Rack', note: (all) => nameFault('rack', all) },
      { as: 'text', name: 'app', label: 'App', note: (all) => nameFault('app', all) },
      { as: 'text', name: 'release', label: 'Release', note: (all) => nameFault('release', all) },
      { as: 'text', name: 'build', label: 'Build', hint: 'The tag of its images' },
      { as: 'text', name: 'buildDescription', label: 'Build description' },
    ],
  },
  {
    title: 'Rack',
    fields: [
      { as: 'choice', name: 'provider', label: 'Provider', choices: providers },
      { as: 'text', name: 'domain', label: 'Domain', hint: 'Hosts are SERVICE.APP.DOMAIN' },
      {
        as: 'text',
        name: 'domainInternal',
        label: 'Internal domain',
        hint: 'Empty: the rack has no internal router',
      },
      {
        as: 'text',
        name: 'resolver',
        label: 'Resolver',
        hint: 'Address of the rack’s DNS; empty: pods get no DNS block',
      },
      { as: 'text', name: 'password', label: 'Rack password', secret: true },
      { as: 'text', name: 'prometheusUrl', label: 'Prometheus URL' },
      {
        as: 'text',
        name: 'certificates',
        label: 'Certificates',
        hint: 'Ids that convox certs lists, separated by commas',
      },
      { as: 'text', name: 'featureGates', label: 'Feature gates', hint: 'name=value,name=value' },
    ],
  },
  {
    title: 'Router',
    fields: [
      {
        as: 'choice',
        name: 'routerType',
        label: 'Router',
        choices: [
          { value: 'nginx', title: 'nginx' },
          { value: 'contour', title: 'Contour (AWS only)' },
        ],
        note: ({ routerType, provider }) =>
          routerType === 'contour' && provider !== 'aws'
            ? `Only a rack on AWS has Contour. A rack on ${PROVIDERS[provider].title} uses nginx.`
            : undefined,
      },
      {
        as: 'switch',
        name: 'proxyProtocol',
        label: 'Proxy protocol',
        note: (all) => (all.proxyProtocol ? contourOnly(all) : undefined),
      },
      { as: 'switch', name: 'disableTlsCert', label: 'No certificates for the rack’s own hosts' },
      {
        as: 'switch',
        name: 'contourInternalTLS',
        label: 'Contour: TLS inside the cluster',
        note: (all) => (all.contourInternalTLS ? contourOnly(all) : undefined),
      },
    ],
  },
  {
    title: 'Images',
    fields: [
      { as: 'text', name: 'registry', label: 'Registry', hint: 'Empty: the provider’s usual one' },
      { as: 'text', name: 'dockerHubUsername', label: 'Docker Hub user' },
      { as: 'text', name: 'dockerHubPassword', label: 'Docker Hub password', secret: true },
      { as: 'text', name: 'ecrDockerHubCachePrefix', label: 'ECR cache prefix for Docker Hub' },
    ],
  },
  {
    title: 'Storage and scaling',
    fields: [
      {
        as: 'text',
        name: 'efsFileSystemId',
        label: 'EFS file system',
        hint: 'Empty: the rack has no EFS',
      },
      { as: 'switch', name: 'azureFiles', label: 'Azure Files' },
      { as: 'switch', name: 'keda', label: 'KEDA' },
      { as: 'switch', name: 'vpa', label: 'Vertical Pod Autoscaler' },
    ],
  },
  {
    title: 'App',
    fields: [
      { as: 'switch', name: 'locked', label: 'Locked' },
      {
        as: 'params',
        name: 'params',
        label: 'App parameters',
        hint: 'NAME=value, one on each line',
      },
    ],
  },
]
