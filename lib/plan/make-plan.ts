import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Exploration } from '../explore'
import { type Attempt, attempt, type Objects } from './attempt'
import { capacityOf } from './capacity'
import { assumedIn } from './cluster-facts'
import { ADVICE } from './consequence-kinds'
import { bySeverity, consequencesOf, idleKeys } from './consequences'
import { headlineOf } from './headline'
import { orderOf } from './order'
import type { ClusterFacts, Consequence, Outcome, Plan, PlannedObject } from './plan'

const NOTHING_KNOWN: ClusterFacts = {}

/**
 * What a promote of `after` does to a cluster that holds `before`, as a real API server did it
 * (facts about plans). Pure. A side that cannot be read is planned as far as it can, and `partial`
 * says so.
 */
export function plan(
  before: Exploration,
  after: Exploration,
  cluster: ClusterFacts = NOTHING_KNOWN,
): Plan {
  const stopping = after.diagnostics.filter(stopsPromote)
  const live = byId(before)
  const partial = before.broken || after.broken
  if (stopping.length > 0) return stopped(stopping, before, partial)
  const next = byId(after)
  const tried = attempt(live, next, cluster, refusedAsNew(after))
  const capacity = capacityOf(tried.objects, live, next, cluster)
  const consequences = bySeverity([
    ...consequencesOf(tried, live, next, capacity),
    ...idleKeys(before.diagnostics, after.diagnostics),
  ])
  return {
    ...tried,
    partial,
    headline: headlineOf({ ...tried, consequences }),
    consequences,
    order: orderOf(tried, live),
    capacity,
    assumed: assumedIn(tried, live, next, cluster),
    summary: summaryOf(tried),
  }
}

/** A rack looks at the text before it applies anything: then all stays as it is. */
function stopsPromote({ severity, stage }: Diagnostic): boolean {
  return severity === 'error' && stage !== 'apiserver'
}

function refusedAsNew({ diagnostics }: Exploration): Set<string> {
  return new Set(
    diagnostics.flatMap(({ stage, object }) =>
      stage === 'apiserver' && object !== undefined ? object : [],
    ),
  )
}

function stopped(stopping: readonly Diagnostic[], before: Exploration, partial: boolean): Plan {
  const consequences = stopping.map(
    ({ message, span, advice, code }): Consequence => ({
      severity: code === 'env-required' ? 'needs-action' : 'refused',
      code,
      sentence: `Nothing is applied: ${message}`,
      advice: advice || ADVICE.refused,
      after: span.line,
    }),
  )
  const message = stopping.map(({ message }) => message).join('\n')
  const objects: PlannedObject[] = before.objects.map(({ id }) => ({
    id,
    outcome: 'unchanged',
    fields: [],
  }))
  const sentence = `The rack checks the text, and stops: ${stopping[0]?.message ?? ''}`
  return {
    promote: 'stopped',
    message,
    partial,
    headline: headlineOf({ promote: 'stopped', message, objects, consequences }),
    objects,
    consequences,
    order: [{ phase: 'check', sentence, objects: [] }],
    capacity: [],
    assumed: [],
    summary: `stopped before anything is applied: ${stopping[0]?.message.split('\n')[0] ?? ''}`,
  }
}

function byId({ objects }: Exploration): Objects {
  return new Map(objects.map((object) => [object.id, object]))
}

const COUNTED: readonly Outcome[] = [
  'created',
  'changed',
  'recreated',
  'deleted',
  'kept',
  'refused',
  'unchanged',
]

function summaryOf({ promote, objects }: Attempt): string {
  const counts = COUNTED.flatMap((outcome) => {
    const count = objects.filter((object) => object.outcome === outcome).length
    return count > 0 ? [`${count} ${outcome}`] : []
  })
  return `${promote}: ${counts.join(', ')}`
}
