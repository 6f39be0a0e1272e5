import { fieldList, fieldText } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import type { MappedObject } from '../../mapping/mapped-object'
import {
  type Change,
  changes,
  isBalancer,
  isRoute,
  isWorkload,
  kindOf,
  nameOf,
  type Rule,
  thingOf,
} from '../change'

const outcome = (change: Change) => change.planned.outcome
const CERTIFIED = [
  'spec.tls',
  'spec.virtualhost.fqdn',
  'spec.dnsNames',
  'metadata.annotations.cert-manager.io',
]

/** The variables of the linked resources that a workload has lost. */
function lostVariables({ before, after }: Change): string[] {
  const kept = new Set(variables(after))
  return variables(before).filter((name) => !kept.has(name))
}

function variables(workload: MappedObject | undefined): string[] {
  const containers = fieldList(workload && podTemplate(workload.object), 'spec', 'containers')
  return containers.flatMap((each) =>
    fieldList(each, 'env').flatMap((variable) => fieldText(variable, 'name') ?? []),
  )
}

/** What stops serving, and how the app is reached. */
export const TRAFFIC_RULES: readonly Rule[] = [
  {
    code: 'recreated',
    severity: 'downtime',
    applies: (change) => outcome(change) === 'recreated' && isWorkload(change),
    sentence: (change) =>
      `${nameOf(change)} is deleted and made again: all its pods stop at the same time.`,
    advice: () => 'Deploy at a quiet time, or leave the name as it is.',
  },
  {
    code: 'all-pods-at-once',
    severity: 'downtime',
    applies: (change) =>
      change.planned.podsReplaced === true &&
      outcome(change) === 'changed' &&
      kindOf(change) === 'Deployment' &&
      fieldText(change.after?.object, 'spec', 'strategy', 'type') === 'Recreate',
    sentence: (change) =>
      `${nameOf(change)} is down while its pod is replaced: the old one stops before the new one starts.`,
    advice: () => 'Deploy at a quiet time.',
    fields: ['spec.template', 'spec.strategy'],
  },
  {
    code: 'none-left-serving',
    severity: 'downtime',
    applies: ({ planned, capacity, after }) =>
      planned.podsReplaced === true &&
      planned.outcome === 'changed' &&
      capacity?.pods.least === 0 &&
      fieldText(after?.object, 'spec', 'strategy', 'type') === 'RollingUpdate',
    sentence: (change) =>
      `${nameOf(change)} may have no pod that serves while its pods are replaced.`,
    advice: () => 'Instead set deployment.minimum so that at least one pod stays.',
    fields: ['spec.strategy'],
  },
  {
    code: 'timer-deleted',
    severity: 'downtime',
    applies: (change) => kindOf(change) === 'CronJob' && outcome(change) === 'deleted',
    sentence: (change) =>
      `The timer ${thingOf(change)} never runs again; a job that is running is deleted too.`,
    advice: () => 'Before the deploy see that no job runs: `convox ps`.',
  },
  {
    code: 'service-deleted',
    severity: 'downtime',
    applies: (change) =>
      isWorkload(change) &&
      outcome(change) === 'deleted' &&
      change.before?.concept.startsWith('services.') === true,
    sentence: (change) => `The service ${thingOf(change)} stops: all its pods go.`,
    advice: () => 'Before the deploy see that nothing calls it any more.',
  },
  {
    code: 'route-created',
    severity: 'exposed',
    applies: (change) =>
      outcome(change) === 'created' && (isRoute(change) || isBalancer(change.after)),
    sentence: (change) => `${thingOf(change)} can be reached through a new address.`,
    advice: (change) =>
      isBalancer(change.after)
        ? 'Instead set whitelist on the balancer where only some may reach it.'
        : 'Instead set internal: true or a whitelist where only some may reach it.',
  },
  {
    code: 'route-deleted',
    severity: 'unreachable',
    applies: (change) => outcome(change) === 'deleted' && isRoute(change),
    sentence: (change) => `${thingOf(change)} can no longer be reached through ${hosts(change)}.`,
  },
  {
    code: 'load-balancer-address',
    severity: 'address-changes',
    applies: (change) =>
      isBalancer(change.before) &&
      (outcome(change) === 'deleted' ||
        outcome(change) === 'recreated' ||
        (outcome(change) === 'changed' && !isBalancer(change.after))),
    sentence: (change) => `The load balancer of ${nameOf(change)} goes, and its address with it.`,
    advice: () => 'Before the deploy prepare the DNS records that name the old address.',
  },
  {
    code: 'cluster-address',
    severity: 'address-changes',
    applies: (change) =>
      kindOf(change) === 'Service' && outcome(change) === 'recreated' && !isBalancer(change.before),
    sentence: (change) => `${nameOf(change)} gets a new address inside the cluster.`,
    advice: () => 'Clients that keep connections open have to connect again.',
  },
  {
    code: 'variables-gone',
    severity: 'address-changes',
    applies: (change) =>
      isWorkload(change) && outcome(change) === 'changed' && lostVariables(change).length > 0,
    sentence: (change) => `${nameOf(change)} loses ${listed(lostVariables(change))}.`,
    advice: () =>
      'Before the deploy see that the program no longer reads them, or keep the old name: `- NAME:VARIABLE_URL`.',
    fields: ['spec.template.spec.containers[0].env'],
  },
  {
    code: 'hosts-changed',
    severity: 'certificate',
    applies: (change) => isRoute(change) && changes(change, ...CERTIFIED),
    sentence: (change) => `The hosts of ${thingOf(change)} change, so a new certificate is issued.`,
    advice: () => 'Before the deploy point the DNS record of each new host at the router.',
    fields: CERTIFIED,
  },
]

const MOST_LISTED = 3

function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED
  const shown = names.slice(0, MOST_LISTED).join(', ')
  return more > 0 ? `${shown} and ${more} more variable${more === 1 ? '' : 's'}` : shown
}

function hosts({ before }: Change): string {
  const rules = fieldList(before?.object, 'spec', 'rules')
  const names = [
    ...rules.flatMap((rule) => fieldText(rule, 'host') ?? []),
    ...[fieldText(before?.object, 'spec', 'virtualhost', 'fqdn') ?? []].flat(),
  ]
  return names.length > 0 ? listed(names) : 'its hosts'
}
