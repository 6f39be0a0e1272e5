import type { Config } from '../../manifest/config'
import { derive, fromRack, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emitDirectly } from '../emission'

/**
 * Secrets that a rack writes on its own, beside the release: configs and its login at Docker Hub,
 * sorted by name. Facts, sections 5.22 and 5.23.
 */
export function directSecrets(
  context: MappingContext,
): { readonly config?: Config; readonly emission: Emission }[] {
  const configs = context.manifest.configs.map((config) => ({
    config,
    name: configName(config).value,
    emission: configSecret(config, context),
  }))
  const login = context.dockerHub ? [{ name: DOCKER_HUB, emission: dockerHubSecret(context) }] : []
  return [...configs, ...login].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function configName({ id, name }: Config): Sourced<string> {
  return name.value === '' ? derive('config-secret', [id], (text) => `cfg-${text}`) : name
}

function configSecret(
  config: Config,
  { manifest, settings, namespace, encode }: MappingContext,
): Emission {
  const value =
    config.value ??
    earlierValue(config, manifest.configs) ??
    new Sourced('', [{ kind: 'default', path: 'configs[*].value' }])

  return emitDirectly(
    'Secret',
    { rule: 'config-secret', because: [config.id] },
    {
      metadata: {
        name: configName(config),
        namespace,
        labels: { app: fromRack('app', settings.app), system: 'convox', type: 'config' },
      },
      data: { 'app.json': derive('config-secret', [value], encode) },
    },
  )
}

/**
 * A config without a value leaves what its Secret holds: the value of an earlier one of its name.
 */
function earlierValue(config: Config, configs: readonly Config[]): Sourced<string> | undefined {
  const name = configName(config)
  const earlier = configs
    .slice(0, configs.indexOf(config))
    .findLast((each) => each.value && configName(each).value === name.value)
  return (
    earlier?.value &&
    derive('config-secret', [earlier.value, configName(earlier), name], (value) => value)
  )
}

const DOCKER_HUB = 'docker-hub-authentication'

function dockerHubSecret({ settings, namespace, encode }: MappingContext): Emission {
  const login = derive(
    'docker-hub-secret',
    [
      fromRack('dockerHubUsername', settings.dockerHubUsername),
      fromRack('dockerHubPassword', settings.dockerHubPassword),
    ],
    (user, password) =>
      encode(
        `{\n\t\t\t\t"auths": {\n\t\t\t\t  "https://index.docker.io/v1/": {\n\t\t\t\t\t"auth": "${encode(`${user}:${password}`)}"\n\t\t\t\t  }\n\t\t\t\t}\n\t\t\t  }`,
      ),
  )
  return emitDirectly(
    'Secret',
    { rule: 'docker-hub-secret', because: [login] },
    {
      metadata: { name: DOCKER_HUB, namespace },
      data: { '.dockerconfigjson': login },
      type: 'kubernetes.io/dockerconfigjson',
    },
  )
}
