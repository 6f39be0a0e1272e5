import { balancerRecord } from './balancer'
import { appSettings, budget, configs, params } from './config'
import { rawTextMap } from './direct'
import { environment } from './environment'
import type { Described, Shape } from './fields'
import { resourceRecord } from './resource'
import { serviceRecord } from './service'
import { timerRecord } from './timer'

const collectionOf = (of: Shape): Shape => ({ type: 'map', of })

/**
 * The keys at the root of convox.yml: read by completions, hovers, the check for unknown keys and
 * the published schema.
 */
export const SECTIONS = {
  environment: { shape: environment.shape, description: 'Variables of every service.' },
  labels: { shape: rawTextMap.shape, description: 'Labels of every service and balancer.' },
  services: { shape: collectionOf(serviceRecord.shape), description: 'What the app runs.' },
  resources: {
    shape: collectionOf(resourceRecord.shape),
    description: 'Databases and caches that it uses.',
  },
  timers: {
    shape: collectionOf(timerRecord.shape),
    description: 'Commands that run on a schedule.',
  },
  balancers: {
    shape: collectionOf(balancerRecord.shape),
    description: 'Load balancers for ports that are not http.',
  },
  configs: { shape: configs.shape, description: 'Files that services can mount.' },
  params: { shape: params.shape, description: 'Read, without effect.' },
  appSettings: { shape: appSettings.shape, description: 'Settings outside Kubernetes.' },
  budget: { shape: budget.shape, description: 'What the app may cost.' },
} as const satisfies Record<string, Described>

export type SectionName = keyof typeof SECTIONS
