import { goQuote } from '../../text/go-quote'
import { placeOf } from '../load-checks'
import type { CombinedService } from '../manifest'
import type { ReadContext } from '../read-context'
import type { ImagePullSecret } from '../service/security'

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]+)?$/

/** Facts, section 3.6: the first fault of each entry, then registries that are named twice. */
export function checkImagePullSecrets(
  { name, imagePullSecrets }: CombinedService,
  reading: ReadContext,
): void {
  imagePullSecrets.forEach((secret, index) => {
    const fault = entryFault(secret) ?? duplicateFault(secret, imagePullSecrets.slice(0, index))
    if (fault)
      reading.report(
        'image-pull-secret',
        `service ${name.value} imagePullSecrets[${index}]: ${fault}`,
        placeOf(secret.registry.value === '' ? secret.username : secret.registry),
      )
  })
}

function entryFault({
  registry,
  username,
  password,
  passwordEnv,
}: ImagePullSecret): string | undefined {
  const host = registry.value
  if (host.trim() === '') return 'registry is required'
  if (host.includes('://'))
    return `registry ${goQuote(host)} must not include a scheme (drop http:// or https://)`
  if (host.includes('/'))
    return `registry ${goQuote(host)} must not include a path (use the host only)`
  if (host !== host.toLowerCase()) return `registry ${goQuote(host)} must be lowercase`
  if (!HOST.test(host)) return `registry ${goQuote(host)} is not a valid registry hostname`
  if (username.value.trim() === '') return 'username is required'
  if (password.value !== '' && passwordEnv.value !== '')
    return 'use passwordEnv to reference an env var, OR password for a literal value, not both'
  return password.value === '' && passwordEnv.value === ''
    ? 'password or passwordEnv is required'
    : undefined
}

function duplicateFault(
  { registry }: ImagePullSecret,
  earlier: readonly ImagePullSecret[],
): string | undefined {
  const index = earlier.findIndex(
    (each) => each.registry.value === registry.value && entryFault(each) === undefined,
  )
  if (index < 0) return undefined
  return `duplicate registry ${goQuote(registry.value)} (also declared at index ${index}); each registry may be declared at most once per service`
}
