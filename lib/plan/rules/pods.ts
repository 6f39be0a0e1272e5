import { fieldText } from '../../kubernetes/field'
import type { MappedObject } from '../../mapping/mapped-object'
import { type Change, changes, counted, kindOf, nameOf, type Rule } from '../change'

const REQUESTS = ['spec.template.spec.containers[0].resources', 'spec.strategy']

/** What happens to the pods, and what they ask of the nodes. */
export const POD_RULES: readonly Rule[] = [
  {
    code: 'pods-replaced',
    severity: 'pods-replaced',
    applies: ({ planned }) => planned.podsReplaced === true && planned.outcome === 'changed',
    sentence: (change) => `${podsOf(change)} replaced${howOf(change)}.`,
    fields: ['spec.template'],
  },
  {
    code: 'requests-changed',
    severity: 'capacity',
    applies: (change) => kindOf(change) === 'Deployment' && changes(change, ...REQUESTS),
    sentence: (change) => requestsOf(change),
    fields: REQUESTS,
  },
  {
    code: 'count-kept',
    severity: 'no-effect',
    applies: (change) =>
      kindOf(change) === 'Deployment' &&
      change.before !== undefined &&
      change.after?.concept.startsWith('services.') === true &&
      countOf(change.before) !== countOf(change.after) &&
      countOf(change.before) !== '0' &&
      !change.autoscaled,
    sentence: (change) =>
      `The count of ${nameOf(change)} goes from ${countOf(change.before)} to ${countOf(change.after)} in the text, and the running number stays${runningOf(change)}.`,
    advice: (change) =>
      `After the deploy: \`convox scale ${nameOf(change)} --count ${countOf(change.after)}\`.`,
    pointer: '/spec/replicas',
  },
  {
    code: 'autoscaler-deleted',
    severity: 'no-effect',
    applies: (change) =>
      kindOf(change) === 'HorizontalPodAutoscaler' && change.planned.outcome === 'deleted',
    sentence: (change) =>
      `The autoscaler of ${nameOf(change)} goes; where the service stays, its running number of pods stays too.`,
    advice: (change) => `After the deploy: \`convox scale ${nameOf(change)} --count N\`.`,
  },
]

function countOf(workload: MappedObject | undefined): string | undefined {
  return fieldText(workload?.object, 'spec', 'replicas')
}

function podsOf(change: Change): string {
  const pods = change.capacity?.pods.before
  if (pods === undefined) return `All pods of ${nameOf(change)} are`
  return pods === 1
    ? `The pod of ${nameOf(change)} is`
    : `All ${pods} pods of ${nameOf(change)} are`
}

function howOf({ capacity, after }: Change): string {
  if (after?.kind === 'DaemonSet') return ', one node after another'
  if (fieldText(after?.object, 'spec', 'strategy', 'type') === 'Recreate') return ''
  if (!capacity) return ''
  const { least, most } = capacity.pods
  return `, a few at a time: at least ${least} serve${least === 1 ? 's' : ''}, at most ${counted(most, 'pod')} exist${most === 1 ? 's' : ''}`
}

function runningOf({ capacity }: Change): string {
  return capacity ? ` at ${counted(capacity.pods.before, 'pod')}` : ''
}

function requestsOf(change: Change): string {
  const { capacity } = change
  if (!capacity) return `The pods of ${nameOf(change)} ask for another share of the nodes.`
  const { before, after, most, pods } = capacity
  return `The pods of ${nameOf(change)} request ${before.cpu} CPU and ${before.memory} memory before, ${after.cpu} and ${after.memory} afterwards; the rollout holds ${pods.least} to ${pods.most} pods and up to ${most.cpu} and ${most.memory}.`
}
