import { containerType } from '../../manifest/resource-types'
import { maskOf } from '../resource/mask'
import { resourceObjectName } from '../resource-name'
import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/** Passwords that more people can read than one might think. */
export function* openPasswords({ manifest }: AdviceInput): Generator<Advice> {
  const open = manifest.resources.find(
    (resource) => containerType(resource.type.value)?.login && !maskOf(resource, { manifest }),
  )
  if (open) {
    const { name } = open
    const map = resourceObjectName(name).value
    const message = `The ConfigMap ${map} holds this password in plain text. Anyone who can read ConfigMaps in the namespace can read it, and all such resources of the rack share it.`
    yield* remarkOn('password-in-config-map', name, message)
  }
  for (const { imagePullSecrets } of manifest.services) {
    for (const { password } of imagePullSecrets) {
      if (password.value !== '')
        yield* remarkOn(
          'password-in-text',
          password,
          'A password in convox.yml is in the repository, too. Set it with convox env set and name the variable in passwordEnv.',
        )
    }
  }
}
