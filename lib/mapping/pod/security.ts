import type { Container } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { bare, bareItem } from '../written-text'

/** What the main container may do. Facts, section 5.15. */
export function containerSecurity({
  privileged,
  securityContext,
}: CombinedService): Draft<NonNullable<Container['securityContext']>> {
  const { capabilities, seccompProfile } = securityContext
  return {
    allowPrivilegeEscalation: securityContext.allowPrivilegeEscalation,
    capabilities: {
      add: capabilities?.add.length ? capabilities.add.map((name) => bareItem(name)) : undefined,
      drop: capabilities?.drop.length ? capabilities.drop.map((name) => bareItem(name)) : undefined,
    },
    privileged: privileged.value ? privileged : undefined,
    readOnlyRootFilesystem: securityContext.readOnlyRootFilesystem,
    runAsGroup: securityContext.runAsGroup,
    runAsNonRoot: securityContext.runAsNonRoot,
    runAsUser: securityContext.runAsUser,
    seccompProfile: { type: seccompProfile.value === '' ? undefined : bare(seccompProfile) },
  }
}
