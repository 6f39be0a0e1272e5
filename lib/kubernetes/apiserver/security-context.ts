import type { SecurityContext } from 'kubernetes-types/core/v1'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { notBetween } from './messages'

const LARGEST_ID = 2 ** 31 - 1
const SECCOMP_TYPES = ['Localhost', 'RuntimeDefault', 'Unconfined']

export function checkSecurityContext(
  faults: Faults,
  at: FieldPath,
  context: SecurityContext,
): void {
  for (const id of ['runAsUser', 'runAsGroup'] as const) {
    const value = context[id]
    if (value !== undefined && (value < 0 || value > LARGEST_ID)) {
      faults.invalid('apiserver-security', at.child(id), value, notBetween(0, LARGEST_ID))
    }
  }
  if (context.seccompProfile)
    checkSeccomp(faults, at.child('seccompProfile'), context.seccompProfile)
  if (context.allowPrivilegeEscalation !== false) return
  const place = at.inside('allowPrivilegeEscalation')
  if (context.privileged)
    faults.add(
      'apiserver-security',
      place,
      `Invalid value: ${shown(context)}: cannot set \`allowPrivilegeEscalation\` to false and \`privileged\` to true`,
    )
  if (context.capabilities?.add?.includes('CAP_SYS_ADMIN')) {
    faults.add(
      'apiserver-security',
      place,
      `Invalid value: ${shown(context)}: cannot set \`allowPrivilegeEscalation\` to false and \`capabilities.Add\` CAP_SYS_ADMIN`,
    )
  }
}

/** A security context as the API server prints it: all fields of its own type, in its order. */
function shown({ capabilities, seccompProfile, ...context }: SecurityContext): string {
  return JSON.stringify({
    Capabilities: capabilities
      ? { Add: capabilities.add ?? null, Drop: capabilities.drop ?? null }
      : null,
    Privileged: context.privileged ?? null,
    SELinuxOptions: null,
    WindowsOptions: null,
    RunAsUser: context.runAsUser ?? null,
    RunAsGroup: context.runAsGroup ?? null,
    RunAsNonRoot: context.runAsNonRoot ?? null,
    ReadOnlyRootFilesystem: context.readOnlyRootFilesystem ?? null,
    AllowPrivilegeEscalation: context.allowPrivilegeEscalation ?? null,
    ProcMount: null,
    SeccompProfile: seccompProfile
      ? { Type: seccompProfile.type, LocalhostProfile: seccompProfile.localhostProfile ?? null }
      : null,
    AppArmorProfile: null,
  })
}

function checkSeccomp(
  faults: Faults,
  at: FieldPath,
  { type, localhostProfile }: { type?: string; localhostProfile?: string },
): void {
  if (!type)
    faults.required(
      'apiserver-security',
      at.child('type'),
      'type is required when seccompProfile is set',
    )
  else if (!SECCOMP_TYPES.includes(type))
    faults.unsupported('apiserver-security', at.child('type'), type, SECCOMP_TYPES)
  else if (type === 'Localhost' && localhostProfile === undefined) {
    faults.required(
      'apiserver-security',
      at.child('localhostProfile', 'type'),
      'must be set when seccomp type is Localhost',
    )
  }
}
