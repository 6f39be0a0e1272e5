import type { Lifecycle, LifecycleHandler, Probe } from 'kubernetes-types/core/v1'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { NOT_NEGATIVE } from './messages'
import { portFaults } from './port-format'
import type { RefusalCode } from './refusal'

const SCHEMES = ['HTTP', 'HTTPS']
const TIMES = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const
const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const

/**
 * A check of a container's health. What is left out or zero takes Kubernetes' defaults, which are
 * all good.
 */
export function checkProbe(
  faults: Faults,
  at: FieldPath,
  probe: Probe | undefined,
  purpose: 'readiness' | 'liveness' | 'startup',
): void {
  if (probe === undefined) return
  checkHandler(faults, at, probe, 'apiserver-probe')
  for (const time of TIMES) {
    const seconds = probe[time] ?? 0
    if (seconds < 0) faults.invalid('apiserver-probe', at.child(time), seconds, NOT_NEGATIVE)
  }
  const successes = probe.successThreshold || 1
  if (purpose !== 'readiness' && successes !== 1)
    faults.invalid('apiserver-probe', at.child('successThreshold'), successes, 'must be 1')
}

export function checkLifecycle(
  faults: Faults,
  at: FieldPath,
  { postStart, preStop }: Lifecycle,
): void {
  if (postStart) checkHandler(faults, at.child('postStart'), postStart, 'apiserver-lifecycle')
  if (preStop) checkHandler(faults, at.child('preStop'), preStop, 'apiserver-lifecycle')
}

function checkHandler(
  faults: Faults,
  at: FieldPath,
  handler: Probe & LifecycleHandler,
  code: RefusalCode,
): void {
  const [first, ...more] = HANDLERS.filter((name) => handler[name] !== undefined)
  if (first === undefined) faults.required(code, at, 'must specify a handler type')
  else checkAction(faults, at.child(first), handler, first, code)
  for (const name of more)
    faults.forbidden(code, at.child(name), 'may not specify more than 1 handler type')
}

function checkAction(
  faults: Faults,
  at: FieldPath,
  { exec, httpGet, tcpSocket, grpc }: Probe,
  handler: (typeof HANDLERS)[number],
  code: RefusalCode,
): void {
  if (handler === 'exec' && !exec?.command?.length) faults.required(code, at.child('command'))
  if (handler === 'httpGet') {
    checkPort(faults, at, httpGet?.port ?? 0)
    const scheme = httpGet?.scheme || 'HTTP'
    if (!SCHEMES.includes(scheme)) faults.unsupported(code, at.child('scheme'), scheme, SCHEMES)
  }
  if (handler === 'tcpSocket') checkPort(faults, at, tcpSocket?.port ?? 0)
  if (handler === 'grpc') checkPort(faults, at, grpc?.port ?? 0)
}

function checkPort(faults: Faults, at: FieldPath, port: string | number): void {
  faults.invalidEach('apiserver-port', at.child('port'), port, portFaults(port))
}
