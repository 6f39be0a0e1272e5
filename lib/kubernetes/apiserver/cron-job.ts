import type { CronJob, CronJobSpec, JobSpec } from 'kubernetes-types/batch/v1'
import { scheduleFaults } from './cron-schedule'
import { dnsSubdomainFaults } from './dns-name'
import type { Faults } from './faults'
import { type FieldPath, OBJECT } from './field-path'
import { NOT_NEGATIVE } from './messages'
import { checkMetadata } from './metadata'
import { checkPodTemplate } from './pod-template'

const SPEC = OBJECT.child('spec')
const POLICIES = ['Allow', 'Forbid', 'Replace']
const MOST_PARALLEL = 100_000

/** A Job's name is the CronJob's with eleven characters more, and must be a label. */
const LONGEST_NAME = 52

export function checkCronJob(faults: Faults, { metadata = {}, spec }: CronJob): void {
  const { name = '' } = metadata
  checkMetadata(faults, metadata, dnsSubdomainFaults)
  const {
    schedule = '',
    concurrencyPolicy = 'Allow',
    jobTemplate,
  }: Partial<CronJobSpec> = spec ?? {}
  if (schedule === '') faults.required('apiserver-schedule', SPEC.child('schedule'))
  else
    faults.invalidEach(
      'apiserver-schedule',
      SPEC.child('schedule'),
      schedule,
      scheduleFaults(schedule),
    )
  if (!POLICIES.includes(concurrencyPolicy))
    faults.unsupported(
      'apiserver-timer',
      SPEC.child('concurrencyPolicy'),
      concurrencyPolicy,
      POLICIES,
    )
  checkJob(faults, SPEC.child('jobTemplate').child('spec'), jobTemplate?.spec)
  if (name.length > LONGEST_NAME)
    faults.invalid(
      'apiserver-name',
      OBJECT.child('metadata').child('name'),
      name,
      `must be no more than ${LONGEST_NAME} characters`,
    )
}

function checkJob(
  faults: Faults,
  at: FieldPath,
  { parallelism, completions, completionMode, template }: Partial<JobSpec> = {},
): void {
  for (const [field, count] of Object.entries({ parallelism, completions })) {
    if (count !== undefined && count < 0)
      faults.invalid('apiserver-timer', at.child(field), count, NOT_NEGATIVE)
  }
  if (completionMode === 'Indexed') {
    if (completions === undefined)
      faults.required('apiserver-timer', at.child('completions'), 'when completion mode is Indexed')
    if (parallelism !== undefined && parallelism > MOST_PARALLEL) {
      const words = `must be less than or equal to ${MOST_PARALLEL} when completion mode is Indexed`
      faults.invalid('apiserver-timer', at.child('parallelism'), parallelism, words)
    }
  }
  const restart = template?.spec?.restartPolicy ?? 'Always'
  if (restart === 'Always')
    faults.required(
      'apiserver-timer',
      at.child('template').child('spec').child('restartPolicy'),
      'valid values: "OnFailure", "Never"',
    )
  checkPodTemplate(faults, at.child('template'), template ?? {})
}
