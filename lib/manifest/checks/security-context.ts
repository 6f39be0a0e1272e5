import type { Sourced } from '../../provenance/sourced'
import { goQuote } from '../../text/go-quote'
import { placeOf } from '../load-checks'
import type { CombinedService } from '../manifest'
import type { ReadContext } from '../read-context'

const CAPABILITY = /^[A-Z][A-Z0-9_]*$/

/** The first fault of a security context. Facts, section 3.6. */
export function checkSecurityContext(
  { name, securityContext }: CombinedService,
  reading: ReadContext,
): void {
  const fault =
    profileFault(securityContext.seccompProfile) ??
    capabilityFault(securityContext.capabilities) ??
    rootFault(securityContext)
  if (fault)
    reading.report(
      'security-context',
      `service ${name.value}: securityContext${fault.message}`,
      placeOf(fault.at),
    )
}

interface ContextFault {
  readonly message: string
  readonly at: Sourced<unknown>
}

function profileFault(profile: Sourced<string>): ContextFault | undefined {
  const { value } = profile
  if (value === '' || value === 'RuntimeDefault' || value === 'Unconfined') return undefined
  if (value === 'Localhost')
    return {
      message:
        '.seccompProfile: Localhost is not supported (no localhostProfile field); use RuntimeDefault or Unconfined',
      at: profile,
    }
  return {
    message: `.seccompProfile: ${goQuote(value)} is not a supported value; allowed: RuntimeDefault, Unconfined`,
    at: profile,
  }
}

function capabilityFault(
  capabilities: CombinedService['securityContext']['capabilities'],
): ContextFault | undefined {
  for (const list of ['add', 'drop'] as const) {
    for (const capability of capabilities?.[list] ?? []) {
      const { value } = capability
      if (value.startsWith('CAP_'))
        return {
          message: `.capabilities.${list}: ${goQuote(value)} must not include CAP_ prefix (use ${goQuote(value.slice(4))})`,
          at: capability,
        }
      if (!CAPABILITY.test(value))
        return {
          message: `.capabilities.${list}: ${goQuote(value)} is not a valid capability name (expected uppercase letters, digits, underscores)`,
          at: capability,
        }
    }
  }
  return undefined
}

function rootFault({
  runAsNonRoot,
  runAsUser,
}: CombinedService['securityContext']): ContextFault | undefined {
  if (!runAsNonRoot?.value || runAsUser?.value !== 0) return undefined
  return { message: ': runAsNonRoot=true is incompatible with runAsUser=0', at: runAsUser }
}
