import type { Balancer } from '../../manifest/balancer'
import type { CombinedService } from '../../manifest/manifest'
import type { Resource } from '../../manifest/resource'
import type { Timer } from '../../manifest/timer'
import { WITHOUT_EFFECT } from '../../manifest/without-effect'
import type { AbsenceReason, ConditionContext } from '../conditions/condition'
import { runsElsewhere } from '../conditions/resource'
import { noRoleAnnotation } from '../conditions/service'
import { noLiveness, noReadiness, noStartup } from '../conditions/service-probes'
import { unreachable, usesContour } from '../conditions/service-routing'
import { noAutoscaler, noScaledObject } from '../conditions/service-scaling'

export type IdleItem = CombinedService | Resource | Timer | Balancer

type Ask = (
  service: CombinedService,
  context: ConditionContext,
  key: string,
) => Pick<AbsenceReason, 'because' | 'change'> | undefined

/**
 * Keys of a service, and the conditions that decide whether they count. The first reason is
 * reported.
 */
const CONDITIONS: readonly (readonly [keys: readonly string[], ask: Ask])[] = [
  [['deployment', 'scale', 'singleton'], onAgent],
  [['scale.targets'], noAutoscaler],
  [['scale.autoscale', 'scale.keda'], noScaledObject],
  [
    ['domain', 'sticky', 'tls', 'certificate', 'whitelist', 'timeout', 'ingressAnnotations'],
    unreachable,
  ],
  [['internal', 'internalRouter', 'grpcHealthEnabled'], withoutPort],
  [['ingressAnnotations'], passedOver],
  [['health', 'liveness'], overGrpc],
  [['health'], beforeReadiness],
  [['liveness'], noLiveness],
  [['startupProbe'], noStartup],
  [['accessControl'], offAws],
  [['annotations', 'labels'], writtenAgain],
]

/** Keys whose work is that something is not made: no field can name them. */
const REMOVING = [
  'agent',
  'environment',
  'health.disable',
  'health.port',
  'initContainer',
  'internal',
  'singleton',
]

export function isRemoving(path: readonly string[]): boolean {
  return REMOVING.includes(path.join('.'))
}

/**
 * Why a key that no field comes from does nothing, and what would make it count. Undefined where
 * nothing is to be said: it removes something, or the table of keys without effect tells of it.
 */
export function whyIdle(
  item: IdleItem,
  key: string,
  context: ConditionContext,
): string | undefined {
  if (item.id.startsWith('resources.')) return whyOption(item as Resource, context)
  const isService = item.id.startsWith('services.')
  if (isService)
    for (const [keys, ask] of CONDITIONS) {
      const reason = isOf(keys, key) ? ask(item as CombinedService, context, key) : undefined
      if (reason !== undefined) return `${reason.because} ${reason.change}`
    }
  const path = item.id.replace(/\..*/s, `.*.${key}`)
  if (isOf(Object.keys(WITHOUT_EFFECT), path) || (isService && isOf(REMOVING, key)))
    return undefined
  return 'No object that the rack makes of it reads this key.'
}

/** Whether a key is one of some, or lies below one. */
function isOf(keys: readonly string[], key: string): boolean {
  return keys.some((each) => key === each || key.startsWith(`${each}.`))
}

function whyOption(resource: Resource, context: ConditionContext): string | undefined {
  // AWS reads the options of a managed type. What the release or another resource replaces has a
  // remark of its own.
  return runsElsewhere(resource, context)
    ? undefined
    : 'The resource runs in a container. A managed type (rds-*, elasticache-*) reads it.'
}

function onAgent({ agent }: CombinedService) {
  return agent.value
    ? {
        because: 'An agent runs one pod on each node, and replaces one after another.',
        change: 'Remove `agent: true` to run a number of replicas.',
      }
    : undefined
}

function withoutPort(service: CombinedService) {
  return service.mainPort.number.value > 0 ? undefined : unreachable(service)
}

function overGrpc({ mainPort, grpcHealthEnabled }: CombinedService) {
  return mainPort.number.value > 0 && grpcHealthEnabled.value
    ? {
        because: 'With grpcHealthEnabled the probes ask the gRPC health service.',
        change: 'They read health.port, liveness.port, and the times of health.',
      }
    : undefined
}

function beforeReadiness(...[service, , key]: Parameters<Ask>) {
  const removesIt =
    ['health.disable', 'health.port'].includes(key) && service.mainPort.number.value > 0
  return removesIt ? undefined : noReadiness(service)
}

function writtenAgain() {
  return { because: 'A later entry has the same key.', change: 'Remove one of them.' }
}

function passedOver(...[, context]: Parameters<Ask>) {
  return usesContour(context)
    ? {
        because: 'Contour has no counterpart of this annotation, and the rack drops it.',
        change: 'Write it for another router, or remove it.',
      }
    : {
        because: 'The rack sets this annotation itself.',
        change: 'Write timeout, sticky, tls, whitelist or certificate instead.',
      }
}

function offAws(...[service, context]: Parameters<Ask>) {
  return context.settings.provider === 'aws' ? undefined : noRoleAnnotation(service, context)
}
