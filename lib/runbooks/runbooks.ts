import type { Exploration } from '../explore'
import type { Cluster, CommandTarget } from '../kubectl/cluster'
import { knownCluster } from '../kubectl/known-cluster'
import type { ManifestItem } from '../mapping/mapped-object'
import { changeAt } from './change-at'
import type { Outcome, Runbook, Step } from './runbook'
import { accessDenied } from './table/access-denied'
import { agentMissing } from './table/agent-missing'
import { balancerPending } from './table/balancer-pending'
import { bigHeader } from './table/big-header'
import { buildFails } from './table/build-fails'
import { certificate } from './table/certificate'
import { claimPending } from './table/claim-pending'
import { containerConfig } from './table/container-config'
import { crashLoop } from './table/crash-loop'
import { dataLost } from './table/data-lost'
import { diskFull } from './table/disk-full'
import { domain } from './table/domain'
import { drain } from './table/drain'
import { evicted } from './table/evicted'
import { execRefused } from './table/exec-refused'
import { forbidden } from './table/forbidden'
import { imagePull } from './table/image-pull'
import { noAccess } from './table/no-access'
import { noLogs } from './table/no-logs'
import { noSuchName } from './table/no-such-name'
import { notScaling } from './table/not-scaling'
import { outOfMemory } from './table/out-of-memory'
import { pending } from './table/pending'
import { portInUse } from './table/port-in-use'
import { promoteWaits } from './table/promote-waits'
import { redirectLoop } from './table/redirect-loop'
import { refused } from './table/refused'
import { resourceRefuses } from './table/resource-refuses'
import { rollback } from './table/rollback'
import { runFails } from './table/run-fails'
import { scaleIgnored } from './table/scale-ignored'
import { timerNeverRuns } from './table/timer-never-runs'
import { timerNoLogs } from './table/timer-no-logs'
import { tooLarge } from './table/too-large'
import { unreachable } from './table/unreachable'
import { variable } from './table/variable'
import { volumeAttach } from './table/volume-attach'
import { ABSENCE, type OutcomeTemplate, type RunbookTemplate, type StepTemplate } from './template'

/** Every runbook, those that are needed most often first. */
export const RUNBOOKS: readonly RunbookTemplate[] = [
  rollback,
  unreachable,
  crashLoop,
  imagePull,
  pending,
  containerConfig,
  outOfMemory,
  noLogs,
  timerNeverRuns,
  timerNoLogs,
  notScaling,
  scaleIgnored,
  variable,
  domain,
  certificate,
  balancerPending,
  agentMissing,
  claimPending,
  dataLost,
  runFails,
  execRefused,
  resourceRefuses,
  portInUse,
  diskFull,
  volumeAttach,
  evicted,
  refused,
  forbidden,
  accessDenied,
  bigHeader,
  tooLarge,
  redirectLoop,
  drain,
  promoteWaits,
  buildFails,
  noSuchName,
  noAccess,
]

/**
 * The runbooks of a node, or of a thing of convox.yml (`services.web`), or of the whole app
 * (`app`); none for an unknown id.
 */
export function runbooksFor(id: string, exploration: Exploration): Runbook[] {
  const cluster = knownCluster(exploration)
  const concept = cluster.subjects.get(id)?.concept ?? id
  return RUNBOOKS.flatMap((template) => filled(template, concept, cluster, exploration) ?? [])
}

/**
 * One runbook of a thing, by its id: `503` of `services.web`. Without a thing the first that the
 * symptom can befall.
 */
export function runbookFor(
  runbook: string,
  concept: string | undefined,
  exploration: Exploration,
): Runbook | undefined {
  const template = RUNBOOKS.find(({ id }) => id === runbook)
  if (template === undefined) return undefined
  const cluster = knownCluster(exploration)
  for (const candidate of concept === undefined
    ? exploration.concepts.map(({ id }) => id)
    : [concept]) {
    const found = filled(template, candidate, cluster, exploration)
    if (found !== undefined) return found
  }
  return undefined
}

function filled(
  template: RunbookTemplate,
  concept: string,
  cluster: Cluster,
  exploration: Exploration,
): Runbook | undefined {
  const on = template.about(concept, cluster)
  if (on === undefined) return undefined
  const { id, title, symptom, causes } = template
  const steps = template
    .steps(on)
    .flatMap((each) => filledStep(each, on, cluster.concepts.get(concept), exploration))
  return { id, title, symptom, concept, node: on.id, causes, steps }
}

function filledStep(
  { ask, of, row = 0, outcomes }: StepTemplate,
  on: CommandTarget,
  concept: ManifestItem | undefined,
  exploration: Exploration,
): Step[] {
  if (of === ABSENCE) return []
  const subject = of ?? on
  const made = ask(subject)[row]
  if (made === undefined) return []
  const command = { node: subject.id, mutates: false, ...made }
  return [
    { command, outcomes: outcomes.map((outcome) => filledOutcome(outcome, concept, exploration)) },
  ]
}

function filledOutcome(
  { see, then, key }: OutcomeTemplate,
  concept: ManifestItem | undefined,
  exploration: Exploration,
): Outcome {
  const change =
    key === undefined || concept === undefined ? undefined : changeAt(key, concept, exploration)
  return change === undefined ? { see, then } : { see, then, change }
}
