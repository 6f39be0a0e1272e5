import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { derive } from '../../provenance/sourced'
import { bare } from '../written-text'

/** The name of the Secret that holds the variables of a service. Facts, section 5.13. */
export function environmentSecretName({ name }: CombinedService): Draft<string> {
  return bare(derive('environment-secret', [name], (text) => `env-${text}`))
}
