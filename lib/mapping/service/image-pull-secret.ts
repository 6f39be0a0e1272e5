import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import type { CombinedService } from '../../manifest/manifest'
import type { ImagePullSecret } from '../../manifest/service/security'
import { derive, Sourced } from '../../provenance/sourced'
import { digest, type MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { environmentOf } from './environment-secret'

const LONGEST_NAME = 253

/**
 * `convox-APP-SERVICE-pull-REGISTRY`, cut and marked with a digest where it would be too long.
 * Facts, section 5.12.
 */
export function pullSecretName(
  service: CombinedService,
  { registry }: ImagePullSecret,
  { app, settings }: MappingContext,
): Sourced<string> {
  return derive('image-pull-secret', [app, service.name, registry], (_, name, host) => {
    const whole = `convox-${settings.app}-${name}-pull-${host.toLowerCase().replace(/[.:/]/g, '-')}`
    return whole.length > LONGEST_NAME
      ? `${whole.slice(0, LONGEST_NAME - 9)}-${digest(whole, 8)}`
      : whole
  })
}

export function imagePullSecrets(service: CombinedService, context: MappingContext): Emission[] {
  return service.imagePullSecrets.map((secret, index) =>
    emit(
      'Secret',
      { rule: 'image-pull-secret', because: [secret.registry, secret.username] },
      {
        data: { '.dockerconfigjson': login(secret, passwordOf(secret, service, context, index)) },
        metadata: {
          name: pullSecretName(service, secret, context),
          namespace: context.namespace,
          labels: { app: context.app, service: service.name, system: 'convox', type: 'image-pull' },
        },
        type: 'kubernetes.io/dockerconfigjson',
      },
    ),
  )
}

function passwordOf(
  secret: ImagePullSecret,
  service: CombinedService,
  context: MappingContext,
  index: number,
): Sourced<string> {
  const { password, passwordEnv } = secret
  if (passwordEnv.value === '') return password
  const found = environmentOf(service, context).get(passwordEnv.value)
  if (found && found.value !== '')
    return derive('image-pull-secret', [passwordEnv, found], (_, value) => value)
  const name = passwordEnv.value
  const message = `service ${service.name.value} imagePullSecrets[${index}]: env var ${name} is not set; run 'convox env set ${name}=<value> -a ${context.settings.app}' and retry the promote`
  return new Sourced('', passwordEnv.origins, 'image-pull-secret', {
    code: 'pull-password-unset',
    message,
  })
}

function login(
  { registry, username }: ImagePullSecret,
  password: Sourced<string>,
): Sourced<string> {
  return derive('image-pull-secret', [registry, username, password], (host, user, word) => {
    const auth = base64.encode(utf8ToBytes(`${user}:${word}`))
    return base64.encode(utf8ToBytes(`{"auths":{${goJson(host)}:{"auth":"${auth}"}}}`))
  })
}

/** A text as Go's JSON writes it: also `<`, `>` and `&` are escaped. */
function goJson(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&]/g,
    (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
  )
}
