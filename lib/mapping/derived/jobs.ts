import { field, fieldText, fieldTexts } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import { type Controller, derivedObject } from './controller'

/** A CronJob's Job at each tick, and the pods of that Job. Facts, section 7.1. */
export const jobs: Controller = ({ id, name, concept, object }) => {
  const template = fieldTexts(podTemplate(object), 'metadata', 'labels')
  const jobLabels = {
    ...template,
    'job-name': `${name}-<minutes>`,
    'batch.kubernetes.io/job-name': `${name}-<minutes>`,
  }
  const indexed = field(object, 'spec', 'jobTemplate', 'spec', 'completionMode') === 'Indexed'
  const copies = fieldText(object, 'spec', 'jobTemplate', 'spec', 'parallelism') ?? '1'
  const job = derivedObject({
    kind: 'Job',
    pattern: `${name}-<minutes>`,
    concept,
    owner: id,
    maker: 'the CronJob controller',
    labels: jobLabels,
    lifetime: 'Until a later run ends the same way: one successful and one failed Job are kept.',
    explanation:
      'One run. The number in its name is the scheduled time in minutes since 1970. Its labels are copied from its pods by the API server.',
  })
  const pod = derivedObject({
    kind: 'Pod',
    pattern: indexed ? `${name}-<minutes>-<index>-<pod>` : `${name}-<minutes>-<pod>`,
    concept,
    owner: job.id,
    maker: 'the Job controller',
    labels: indexed
      ? { ...jobLabels, 'batch.kubernetes.io/job-completion-index': '<index>' }
      : jobLabels,
    lifetime:
      'While it runs; the rack removes it about 5 s after it ends, with its logs. Follow the logs during the run.',
    explanation: indexed
      ? `Runs the command, ${copies} in parallel; TIMER_INDEX is the index of each. It is not retried when it fails.`
      : 'Runs the command. It is not retried when it fails.',
  })
  return [job, pod]
}
