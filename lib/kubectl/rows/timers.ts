import { fieldText } from '../../kubernetes/field'
import { type CommandTarget, slashed, spaced } from '../cluster'
import { copiesOf, exactSelector, idsOf, mainContainer, podsOf } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'
import { eachOf } from './pods'

export const isItDue: RowMaker = (on) => [
  row(
    'schedule',
    'Look',
    'Schedule and last run',
    `kubectl get ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: `SCHEDULE ${fieldText(on.object, 'spec', 'schedule') ?? ''} in UTC, SUSPEND False, LAST SCHEDULE no older than that`,
    },
  ),
]

export const everyTimer: RowMaker = (on) => {
  const timers = on.cluster.byKind.get('CronJob') ?? []
  if (timers.length === 0) return []
  return [
    row(
      'timers',
      'Look',
      'All timers of the app',
      `kubectl get cronjobs ${on.cluster.n} -l system=convox`,
      idsOf(timers),
      {
        also: 'a CronJob carries only the labels that all objects of the app share; `-l type=timer` finds none',
      },
    ),
  ]
}

export const whatItWillRun: RowMaker = (on) => [
  row(
    'next-run',
    'Look',
    'Schedule and image of the next run',
    `kubectl get ${spaced(on)} ${on.cluster.n} -o jsonpath='{range .spec.jobTemplate.spec.template.spec.containers[*]}{.image}{"\\n"}{.args}{"\\n"}{end}'`,
    [on.id],
    {
      healthy: [
        imageTag(on),
        fieldText(
          on.object,
          'spec',
          'jobTemplate',
          'spec',
          'template',
          'spec',
          'containers',
          0,
          'args',
          0,
        ),
      ]
        .filter(Boolean)
        .join(', '),
    },
  ),
]

export const runs: RowMaker = (on) => {
  const jobs = jobsOf(on)
  const [first] = jobs
  if (first === undefined) return []
  return [
    row(
      'runs',
      'Look',
      'Recent runs',
      `kubectl get jobs ${on.cluster.n} -l ${exactSelector(first.labels)} --sort-by=.metadata.creationTimestamp`,
      idsOf(jobs),
      { healthy: 'STATUS Complete; one successful and one failed Job are kept' },
    ),
  ]
}

export const whyARunFailed: RowMaker = (on) => {
  const jobs = jobsOf(on)
  const [first] = jobs
  if (first === undefined) return []
  const { n } = on.cluster
  const runs = `jobs ${n} -l ${exactSelector(first.labels)}`
  return [
    row('run-result', 'Look', 'Result of a run', `kubectl describe job <job> ${n}`, idsOf(jobs), {
      filled: `kubectl describe ${runs}`,
      healthy:
        '1 Succeeded under Pods Statuses; BackoffLimitExceeded means that it failed: it is not tried again',
      needs: "a Job's name",
    }),
    row(
      'run-events',
      'Events',
      'Events of a run',
      `kubectl events ${n} --for job/<job>`,
      idsOf(jobs),
      {
        filled: eachOf(runs, 'job', `kubectl events ${n} --for $job`),
        healthy: 'SuccessfulCreate, then Completed',
        needs: "a Job's name",
      },
    ),
  ]
}

export const runItNow: RowMaker = (on) => {
  const { n } = on.cluster
  const copies = copiesOf(on).most
  const [pod] = podsOf(on)
  const pods = `pods ${n} -l ${exactSelector(pod?.labels ?? {})}`
  return [
    row(
      'run-now',
      'Fix',
      'Run it now and follow its logs',
      `job=${shellQuote(on.name)}-$(date +%s); kubectl create job $job ${n} --from=${slashed(on)} && kubectl wait job/$job ${n} --for=jsonpath='{.status.active}'=${copies} --timeout=1m && while kubectl get ${pods} -o jsonpath='{.items[*].status.phase}' | grep -q Pending; do sleep 1; done; kubectl logs -f job/$job ${n} -c ${shellQuote(mainContainer(on))}`,
      [on.id],
      {
        healthy:
          'job.batch/... created, then its output once its pod runs; nothing more means that the pod is still Pending',
        needs: `the right to create Jobs; it runs beside the schedule, whatever the concurrency policy${copies > 1 ? `, and one of its ${copies} pods is followed` : ''}`,
        mutates: true,
      },
    ),
  ]
}

export const suspend: RowMaker = (on) => {
  const patch = (value: boolean) =>
    `kubectl patch ${spaced(on)} ${on.cluster.n} -p '{"spec":{"suspend":${value}}}'`
  return [
    row('suspend', 'Fix', 'Suspend; a promote does not resume it', patch(true), [on.id], {
      mutates: true,
    }),
    row('resume', 'Fix', 'Resume', patch(false), [on.id], { mutates: true }),
  ]
}

function jobsOf(on: CommandTarget): readonly CommandTarget[] {
  return on.kind === 'Job'
    ? [on]
    : (on.cluster.byOwner.get(on.id) ?? []).filter((made) => made.kind === 'Job')
}

function imageTag(on: CommandTarget): string | undefined {
  return fieldText(
    on.object,
    'spec',
    'jobTemplate',
    'spec',
    'template',
    'spec',
    'containers',
    0,
    'image',
  )
    ?.split('/')
    .at(-1)
}
