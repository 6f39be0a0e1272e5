import type { PodTemplate } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Timer } from '../../manifest/timer'
import type { Draft } from '../../provenance/draft'
import { derive, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { equalsPairs } from '../equals-pairs'
import { commandWords } from '../pod/command'
import { fieldVariable, resourceVariables } from '../pod/environment'
import { sharedContainer, sharedPodSpec } from '../pod/pod-spec'
import { userLabels } from '../user-labels'
import { bare, quoted } from '../written-text'

/**
 * A timer becomes a ServiceAccount and a CronJob that runs its service's image. Facts, sections
 * 5.20 and 5.21.
 */
export function timerObjects(timer: Timer, context: MappingContext): Emission[] {
  const service = context.manifest.serviceNamed(timer.service.value)
  return service ? [timerAccount(timer, context), cronJob(timer, service, context)] : []
}

function timerName(timer: Timer): Sourced<string> {
  return derive('timer-name', [timer.name], (name) => `timer-${name}`)
}

function timerAccount(timer: Timer, { namespace }: MappingContext): Emission {
  return emit(
    'ServiceAccount',
    { rule: 'timer-service-account', because: [timer.name] },
    {
      metadata: {
        name: timerName(timer),
        namespace,
        annotations: timerAnnotations(timer),
        labels: { timer: bare(timer.name), type: 'serviceaccount' },
      },
    },
  )
}

function cronJob(timer: Timer, service: CombinedService, context: MappingContext): Emission {
  const parallel = timer.parallelCount.value > 1 ? timer.parallelCount : undefined
  return emit(
    'CronJob',
    { rule: 'timer-cronjob', because: [timer.name, timer.service] },
    {
      metadata: { name: timerName(timer), namespace: context.namespace },
      spec: {
        concurrencyPolicy: concurrency(timer),
        failedJobsHistoryLimit: 1,
        jobTemplate: {
          spec: {
            backoffLimit: 0,
            completionMode: parallel && derive('timer-parallel', [parallel], () => 'Indexed'),
            completions: parallel,
            parallelism: parallel,
            template: podTemplate(timer, service, context),
          },
        },
        schedule: quoted(timer.schedule),
        successfulJobsHistoryLimit: 1,
      },
    },
  )
}

/**
 * Letters, digits and `_` make words; among other scripts only blanks part them, as Go's titles do.
 */
const FIRST_OF_WORD = /(?<![\p{L}\p{N}_]|(?!\p{ASCII})[^\p{Z}\s])[\p{L}]/gu

/**
 * The first letter of every word in capitals, the rest as it is; nothing where nothing is written.
 */
function concurrency({ concurrency }: Timer): Sourced<string> | undefined {
  if (concurrency.value === '') return undefined
  return bare(
    derive('timer-concurrency', [concurrency], (words) =>
      words.replace(FIRST_OF_WORD, (letter) => letter.toUpperCase()),
    ),
  )
}

function podTemplate(
  timer: Timer,
  service: CombinedService,
  context: MappingContext,
): Draft<PodTemplate> {
  const { app, rack, release } = context
  return {
    metadata: {
      annotations: timerAnnotations(timer),
      labels: {
        app,
        name: bare(timer.name),
        rack,
        release,
        service: bare(service.name),
        system: 'convox',
        type: 'timer',
        ...userLabels(service.allLabels),
      },
    },
    spec: {
      ...sharedPodSpec(service, context, 'timer'),
      containers: [
        {
          ...sharedContainer(service, context, 'timer'),
          args: commandWords(timer.command),
          env: [
            fieldVariable('INSTANCE_IP', 'status.hostIP'),
            ...(timer.parallelCount.value > 1
              ? [
                  fieldVariable(
                    'TIMER_INDEX',
                    "metadata.annotations['batch.kubernetes.io/job-completion-index']",
                  ),
                ]
              : []),
            ...resourceVariables(service),
          ],
        },
      ],
      restartPolicy: 'Never',
      serviceAccountName: timerName(timer),
    },
  }
}

/** The mark of a timer, which the user's own annotations may overwrite. */
function timerAnnotations(timer: Timer): Record<string, Sourced<string>> {
  const own = equalsPairs(timer.annotations).map(({ key, value }) => [key.value, value])
  return { 'convox.com/type': new Sourced('timer'), ...Object.fromEntries(own) }
}
