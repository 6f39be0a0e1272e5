import type { Exploration } from '../explore'
import { fieldText } from '../kubernetes/field'
import type { MappedObject } from '../mapping/mapped-object'
import type { Attempt, Objects } from './attempt'
import { writtenLine } from './compare'
import { ADVICE, SEVERITIES, type Severity } from './consequence-kinds'
import type { Consequence, PlannedObject } from './plan'

/** Everything that a rule of the table reads. */
export interface Change {
  readonly planned: PlannedObject
  readonly before: MappedObject | undefined
  readonly after: MappedObject | undefined
}

interface Rule {
  readonly code: string
  readonly severity: Severity
  readonly applies: (change: Change) => boolean
  readonly sentence: (change: Change) => string
  readonly advice?: string
}

const WORKLOADS: ReadonlySet<string> = new Set(['Deployment', 'DaemonSet'])
const ROUTES: ReadonlySet<string> = new Set(['Ingress', 'HTTPProxy'])
const nameOf = ({ planned }: Change) => planned.id
const kindOf = ({ planned }: Change) => planned.id.split('/')[0] ?? ''
const changes = (change: Change, ...paths: readonly string[]) =>
  change.planned.fields.some(({ path }) => paths.some((each) => path.startsWith(each)))
const isBalancer = (object: MappedObject | undefined) =>
  object?.kind === 'Service' && fieldText(object.object, 'spec', 'type') === 'LoadBalancer'

/** What a change of one object means for those who use the app. */
export const RULES: readonly Rule[] = [
  {
    code: 'claim-deleted',
    severity: 'data-lost',
    applies: (change) =>
      kindOf(change) === 'PersistentVolumeClaim' &&
      (change.planned.outcome === 'deleted' || change.planned.outcome === 'recreated'),
    sentence: (change) =>
      `The claim ${nameOf(change)} is deleted, and its volume and all data are deleted with it.`,
  },
  {
    code: 'claim-terminating',
    severity: 'data-lost',
    applies: ({ planned }) => planned.terminating === true,
    sentence: (change) =>
      `The deletion of ${nameOf(change)} begins and cannot be undone: its data goes when the last pod that uses it goes.`,
  },
  {
    code: 'database-replaced',
    severity: 'data-lost',
    applies: (change) =>
      kindOf(change) === 'Deployment' &&
      change.planned.outcome === 'changed' &&
      changes(change, 'metadata.labels.kind'),
    sentence: (change) =>
      `${nameOf(change)} runs another program: what the old one stored is not read by the new one.`,
  },
  {
    code: 'object-refused',
    severity: 'refused',
    applies: ({ planned }) => planned.outcome === 'refused',
    sentence: (change) =>
      `The API server refuses ${nameOf(change)}, so the promote is rolled back.`,
  },
  {
    code: 'recreated',
    severity: 'downtime',
    applies: (change) => change.planned.outcome === 'recreated' && WORKLOADS.has(kindOf(change)),
    sentence: (change) =>
      `${nameOf(change)} is deleted and made again: all its pods stop at the same time.`,
  },
  {
    code: 'all-pods-at-once',
    severity: 'downtime',
    applies: (change) =>
      change.planned.podsReplaced === true &&
      change.planned.outcome === 'changed' &&
      kindOf(change) === 'Deployment' &&
      fieldText(change.after?.object, 'spec', 'strategy', 'type') === 'Recreate',
    sentence: (change) =>
      `${nameOf(change)} is down while its pod is replaced: the old one stops before the new one starts.`,
  },
  {
    code: 'route-created',
    severity: 'exposed',
    applies: (change) =>
      (change.planned.outcome === 'created' && ROUTES.has(kindOf(change))) ||
      (change.planned.outcome === 'created' && isBalancer(change.after)),
    sentence: (change) => `${nameOf(change)} makes the service reachable through a new address.`,
  },
  {
    code: 'route-deleted',
    severity: 'unreachable',
    applies: (change) => change.planned.outcome === 'deleted' && ROUTES.has(kindOf(change)),
    sentence: (change) => `${nameOf(change)} goes: its hosts lead nowhere afterwards.`,
  },
  {
    code: 'load-balancer-address',
    severity: 'address-changes',
    applies: (change) =>
      isBalancer(change.before) &&
      (change.planned.outcome === 'deleted' ||
        change.planned.outcome === 'recreated' ||
        (change.planned.outcome === 'changed' && !isBalancer(change.after))),
    sentence: (change) => `The load balancer of ${nameOf(change)} goes, and its address with it.`,
  },
  {
    code: 'cluster-address',
    severity: 'address-changes',
    applies: (change) =>
      kindOf(change) === 'Service' &&
      change.planned.outcome === 'recreated' &&
      !isBalancer(change.before),
    sentence: (change) => `${nameOf(change)} gets a new address inside the cluster.`,
  },
  {
    code: 'hosts-changed',
    severity: 'certificate',
    applies: (change) =>
      ROUTES.has(kindOf(change)) &&
      changes(change, 'spec.tls', 'spec.virtualhost.fqdn', 'metadata.annotations.cert-manager.io'),
    sentence: (change) => `The hosts of ${nameOf(change)} change, so a certificate is issued anew.`,
  },
  {
    code: 'pods-replaced',
    severity: 'pods-replaced',
    applies: ({ planned }) => planned.podsReplaced === true && planned.outcome === 'changed',
    sentence: (change) => `All pods of ${nameOf(change)} are replaced, a few at a time.`,
  },
  {
    code: 'requests-changed',
    severity: 'capacity',
    applies: (change) =>
      changes(change, 'spec.template.spec.containers[0].resources', 'spec.strategy') &&
      kindOf(change) === 'Deployment',
    sentence: (change) => `The pods of ${nameOf(change)} ask for another share of the nodes.`,
  },
]

/** The consequences of an attempt, the most harmful first. */
export function consequencesOf(
  { objects, promote }: Attempt,
  before: Objects,
  after: Objects,
): Consequence[] {
  const found = objects.flatMap((planned) => {
    const change = { planned, before: before.get(planned.id), after: after.get(planned.id) }
    return RULES.filter(({ applies }) => applies(change)).map((rule) => consequence(rule, change))
  })
  const forced: Consequence[] =
    promote === 'forced' && objects.some(({ outcome }) => outcome === 'kept')
      ? [
          {
            severity: 'needs-action',
            code: 'not-pruned',
            sentence:
              'The promote is forced and does not prune: what left the text runs on until the next promote.',
            advice: 'Promote once more afterwards.',
          },
        ]
      : []
  return [...found, ...forced].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
}

function consequence(rule: Rule, change: Change): Consequence {
  const lineBefore = change.before && writtenLine(change.before.because)
  const lineAfter = change.after && writtenLine(change.after.because)
  return {
    severity: rule.severity,
    code: rule.code,
    object: change.planned.id,
    sentence: rule.sentence(change),
    advice: rule.advice ?? ADVICE[rule.severity],
    ...(lineBefore !== undefined && { before: lineBefore }),
    ...(lineAfter !== undefined && { after: lineAfter }),
  }
}

/** A fixed count that changes: a running service keeps its number. */
export function countWithoutEffect(before: Exploration, after: Exploration): Consequence[] {
  const had = new Map(before.objects.map((object) => [object.id, object]))
  return after.objects.flatMap((object) => {
    const old = had.get(object.id)
    if (object.kind !== 'Deployment' || !old || !object.concept.startsWith('services.')) return []
    const [from, to] = [old, object].map((each) => fieldText(each.object, 'spec', 'replicas'))
    if (from === to || from === '0') return []
    if (after.objects.some(({ id }) => id === `HorizontalPodAutoscaler/${object.name}`)) return []
    const line = writtenLine(object.because)
    return [
      {
        severity: 'no-effect' as const,
        code: 'count-kept',
        object: object.id,
        sentence: `The count of ${object.name} goes from ${from} to ${to} in the text, and the running number stays.`,
        advice: ADVICE['no-effect'],
        ...(line !== undefined && { after: line }),
      },
    ]
  })
}
