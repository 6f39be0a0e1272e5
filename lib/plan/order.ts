import type { Attempt, Objects } from './attempt'
import { counted } from './change'
import type { PlannedObject, Step } from './plan'

/** Seconds for which a rack waits for the new pods before it goes back. */
const DEADLINE = 3000

/** What a promote does, in the order in which it does it. Facts about plans, section 1. */
export function orderOf({ promote, message, objects }: Attempt, before: Objects): Step[] {
  const ids = (...outcomes: readonly PlannedObject['outcome'][]) =>
    objects.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id)
  const applied = ids('created', 'changed')
  const refused = objects.filter(({ message }) => message !== undefined).map(({ id }) => id)
  const recreated = ids('recreated')
  const deleted = objects.filter(({ id, outcome }) => outcome === 'deleted' && before.has(id))
  const replaced = objects
    .filter(({ outcome, podsReplaced }) => podsReplaced && outcome !== 'deleted')
    .map(({ id }) => id)
  const prunes = promote === 'applies'
  return steps(
    step('check', 'The rack checks the text, and refuses nothing.', []),
    step(
      'apply',
      applied.length > 0
        ? `${counted(applied.length, 'object')} ${applied.length === 1 ? 'is' : 'are'} created or changed, in the order of the release.`
        : 'Nothing is created or changed.',
      applied,
    ),
    refused.length > 0 &&
      step(
        'refuse',
        `The API server refuses ${counted(refused.length, 'object')}: ${message}`,
        refused,
      ),
    recreated.length > 0 &&
      step(
        'force',
        `The rack tries again with --force: ${counted(recreated.length, 'object')} ${recreated.length === 1 ? 'is' : 'are'} deleted and made again.`,
        recreated,
      ),
    prunes && deleted.length > 0
      ? step(
          'prune',
          `${counted(deleted.length, 'object')} that left the text ${deleted.length === 1 ? 'is' : 'are'} deleted, before the new pods are ready.`,
          deleted.map(({ id }) => id),
        )
      : !prunes && step('prune', 'Nothing is pruned: what left the text stays.', ids('kept')),
    replaced.length > 0 &&
      step(
        'replace-pods',
        `The pods of ${counted(replaced.length, 'workload')} are replaced.`,
        replaced,
      ),
    promote === 'refused'
      ? rollback(objects)
      : step(
          'wait',
          `The rack waits until every Deployment is available, for at most ${DEADLINE} seconds; otherwise it applies the text before again.`,
          replaced.filter((id) => id.startsWith('Deployment/')),
        ),
  )
}

/** What the text before brings back, and what it cannot. */
function rollback(objects: readonly PlannedObject[]): Step {
  const lost = objects.filter(
    ({ id, outcome, terminating }) =>
      terminating || (id.startsWith('PersistentVolumeClaim/') && outcome === 'deleted'),
  )
  const renewed = objects.filter(({ outcome }) => outcome === 'recreated')
  const left = objects.filter(
    ({ id, outcome }) => id.startsWith('PersistentVolume/') && outcome === 'created',
  )
  const names = (of: readonly PlannedObject[]) =>
    of.map(({ id }) => id.replace('/', ' ')).join(', ')
  const sentences = [
    'The rack applies the text before again, and replaces the pods of all that the attempt changed once more.',
    lost.length > 0 &&
      `It cannot bring back ${names(lost)}: the deletion has begun, and the data goes with it.`,
    renewed.length > 0 &&
      `${names(renewed)} was created again: its previous addresses and pods are gone.`,
    left.length > 0 && `${names(left)} stays, although it is not in the text before.`,
  ]
  return step(
    'roll-back',
    sentences.filter((sentence) => sentence !== false).join(' '),
    [...lost, ...renewed, ...left].map(({ id }) => id),
  )
}

function step(phase: Step['phase'], sentence: string, objects: readonly string[]): Step {
  return { phase, sentence, objects }
}

function steps(...each: readonly (Step | false)[]): Step[] {
  return each.filter((one) => one !== false)
}
