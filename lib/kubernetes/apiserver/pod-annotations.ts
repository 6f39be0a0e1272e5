import type { PodTemplateSpec } from 'kubernetes-types/core/v1'
import { goQuote } from '../../text/go-quote'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { goJsonFault } from './go-json'
import { descendingPathFaults } from './relative-path'

const MIRROR = 'kubernetes.io/config.mirror'
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost'
const POD_SECCOMP = 'seccomp.security.alpha.kubernetes.io/pod'
const CONTAINER_SECCOMP = 'container.seccomp.security.alpha.kubernetes.io/'
const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/'
const LOCALHOST = 'localhost/'
const TOLERATIONS = 'scheduler.alpha.kubernetes.io/tolerations'

const SECCOMP_PROFILES = new Set(['runtime/default', 'docker/default', 'unconfined'])
const APPARMOR_PROFILES = new Set(['', 'runtime/default', 'unconfined'])

/** The annotations of a pod that Kubernetes itself reads, and so wants in a form of its own. */
export function checkPodAnnotations(
  faults: Faults,
  at: FieldPath,
  { metadata, spec }: PodTemplateSpec,
): void {
  const annotations = metadata?.annotations ?? {}
  for (const key in annotations) {
    const value = annotations[key] ?? ''
    const place = at.key(key)
    if (key === TOLERATIONS) {
      const fault = value === '' ? undefined : goJsonFault(value, '[]core.Toleration')
      if (fault !== undefined) faults.invalid('apiserver-annotation', at.inside(key), key, fault)
    } else if (key === MIRROR)
      faults.invalid(
        'apiserver-annotation',
        place,
        value,
        'must set spec.nodeName if mirror pod annotation is set',
      )
    else if (key === DELETION_COST) {
      if (!isInt32(value))
        faults.invalid('apiserver-annotation', place, value, 'must be a 32bit integer')
    } else if (key === POD_SECCOMP || key.startsWith(CONTAINER_SECCOMP)) {
      faults.invalidEach('apiserver-annotation', at.child(key), value, seccompFaults(value))
    } else if (key.startsWith(APPARMOR)) {
      const container = key.slice(APPARMOR.length)
      const containers = [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])]
      if (!containers.some(({ name }) => name === container))
        faults.invalid('apiserver-annotation', place, container, 'container not found')
      if (!APPARMOR_PROFILES.has(value) && !value.startsWith(LOCALHOST)) {
        faults.invalid(
          'apiserver-annotation',
          place,
          value,
          `invalid AppArmor profile name: ${goQuote(value)}`,
        )
      }
    }
  }
}

function seccompFaults(profile: string): readonly string[] {
  if (profile.startsWith(LOCALHOST)) return descendingPathFaults(profile.slice(LOCALHOST.length))
  return SECCOMP_PROFILES.has(profile) ? [] : ['must be a valid seccomp profile']
}

function isInt32(text: string): boolean {
  return /^(?:0|-\d+|[1-9]\d*)$/.test(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31
}
