import type { Exploration } from '../explore'
import type { CommandTarget } from '../kubectl/cluster'
import { knownCluster } from '../kubectl/known-cluster'
import { field, fieldList } from '../kubernetes/field'
import type { Match } from '../lookup/lookup'
import { runbookFor } from '../runbooks/runbooks'

/**
 * The thing of convox.yml that a symptom is of: what a paste names; what reads a Secret or a
 * ConfigMap, where that is what is missing; the resource that a service reads, where that refuses
 * connections.
 */
export function thingOf(
  matches: readonly Match[],
  symptom: string,
  text: string,
  exploration: Exploration,
): string | undefined {
  const { subjects, readers } = knownCluster(exploration)
  for (const { id } of matches) {
    const subject = subjects.get(id)
    const reader =
      symptom === 'container-config' && /^(Secret|ConfigMap)\//.test(id)
        ? readers.get(id)?.[0]?.concept
        : undefined
    const concept = reader ?? subject?.concept
    if (concept === undefined || concept === 'app' || concept === 'rack') continue
    if (symptom === 'resource-refuses' && subject !== undefined)
      return refusingResource(subject, text) ?? concept
    return concept
  }
  return undefined
}

/** The one resource that a service reads and that listens on a port which the text names. */
function refusingResource(subject: CommandTarget, text: string): string | undefined {
  const { cluster, concept } = subject
  if (concept.startsWith('resources.')) return concept
  const read = [...(cluster.byKind.get('ConfigMap') ?? [])]
    .filter(
      ({ id, concept: resource }) =>
        resource.startsWith('resources.') &&
        (cluster.readers.get(id) ?? []).some((reader) => reader.concept === concept),
    )
    .map((map) => map.concept)
  const named = read.filter((resource) => text.includes(`resource-${resource.slice(10)}`))
  if (named.length === 1) return named[0]
  const ports = new Set(text.match(/\b\d{4,5}\b/g))
  const listening = read.filter((resource) =>
    portsOf(resource, subject).some((port) => ports.has(port)),
  )
  if (listening.length === 1) return listening[0]
  return listening.length === 0 && read.length === 1 ? read[0] : undefined
}

function portsOf(resource: string, { cluster }: CommandTarget): string[] {
  return (cluster.byConcept.get(resource) ?? [])
    .filter(({ kind }) => kind === 'Service')
    .flatMap(({ object }) => fieldList(object, 'spec', 'ports'))
    .map((port) => String(field(port, 'port')))
}

/** What replaces a runbook that a thing cannot need. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  '503': ['crash-loop', 'timer-no-logs', 'balancer-pending'],
  'crash-loop': ['timer-no-logs'],
  'out-of-memory': ['timer-no-logs'],
  'disk-full': ['timer-no-logs'],
  'port-in-use': ['timer-no-logs'],
  'resource-refuses': ['503', 'crash-loop', 'timer-no-logs'],
  rollback: ['promote-waits', 'crash-loop'],
  'promote-waits': ['rollback', 'crash-loop', 'agent-missing'],
  'volume-attach': ['claim-pending'],
  'claim-pending': ['volume-attach'],
  domain: ['503'],
  certificate: ['domain', '503'],
  'agent-missing': ['pending'],
  'timer-no-logs': ['run-fails', 'crash-loop'],
  evicted: ['pending'],
}

/** A runbook that the thing can need: the symptom's own, or its replacement. */
export function fittingRunbook(symptom: string, concept: string, exploration: Exploration): string {
  return (
    [symptom, ...(INSTEAD[symptom] ?? [])].find(
      (id) => runbookFor(id, concept, exploration) !== undefined,
    ) ?? symptom
  )
}
