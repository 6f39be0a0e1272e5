import { APP_RULES } from './areas/app'
import { BALANCER_RULES } from './areas/balancer'
import { RESOURCE_RULES } from './areas/resource'
import { ROUTING_RULES } from './areas/routing'
import { SCALE_RULES } from './areas/scale'
import { SERVICE_RULES } from './areas/service'
import { STORAGE_RULES } from './areas/storage'
import { TIMER_RULES } from './areas/timer'
import type { Rule } from './rule'

/** Every rule of the mapping. */
export const RULES = {
  ...APP_RULES,
  ...ROUTING_RULES,
  ...SERVICE_RULES,
  ...SCALE_RULES,
  ...STORAGE_RULES,
  ...RESOURCE_RULES,
  ...TIMER_RULES,
  ...BALANCER_RULES,
} as const

export type RuleId = keyof typeof RULES

export function rule(id: RuleId): Rule {
  return RULES[id]
}
