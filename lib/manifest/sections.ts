import { balancerRecord } from './balancer'
import { budget, configs } from './config'
import { rawTextMap } from './direct'
import { environment } from './environment'
import type { Described, Shape } from './fields'
import { resourceRecord } from './resource'
import { serviceRecord } from './service'
import { timerRecord } from './timer'

const collectionOf = (of: Shape): Shape => ({ type: 'map', of })

/** The keys at the root of convox.yml: read by completions, hovers, the check for unknown keys and the published schema. */
export const SECTIONS = {
  environment: { shape: environment.shape, says: 'Variables of every service.' },
  labels: { shape: rawTextMap.shape, says: 'Labels of every service and balancer.' },
  services: { shape: collectionOf(serviceRecord.shape), says: 'What the app runs.' },
  resources: {
    shape: collectionOf(resourceRecord.shape),
    says: 'Databases and caches that it uses.',
  },
  timers: { shape: collectionOf(timerRecord.shape), says: 'Commands that run on a schedule.' },
  balancers: {
    shape: collectionOf(balancerRecord.shape),
    says: 'Load balancers for ports that are not http.',
  },
  configs: { shape: configs.shape, says: 'Files that services can mount.' },
  params: { shape: rawTextMap.shape, says: 'Read, without effect.' },
  appSettings: {
    shape: {
      type: 'record',
      keys: {
        awsLogs: {
          shape: {
            type: 'record',
            keys: {
              cwRetention: { shape: { type: 'integer' }, says: 'Days that CloudWatch keeps logs.' },
              disableRetention: {
                shape: { type: 'boolean' },
                says: 'Whether they are kept for ever.',
              },
            },
          },
          says: 'Logs on AWS.',
        },
      },
    },
    says: 'Settings outside Kubernetes.',
  },
  budget: { shape: budget.shape, says: 'What the app may cost.' },
} as const satisfies Record<string, Described>

export type SectionName = keyof typeof SECTIONS
