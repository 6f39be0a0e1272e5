import type { Chapter } from './entry'

const CONTAINER = 'spec.template.spec.containers.*'
const RUN = 'spec.jobTemplate.spec'
const RUN_CONTAINER = `${RUN}.template.spec.containers.*`

/** What runs on a schedule. */
export const TIMERS: Chapter = {
  id: 'timers',
  title: 'Timers',
  description:
    'A timer is a CronJob with the image and the variables of its service. Schedules are in UTC.',
  entries: [
    {
      id: 'timer',
      title: 'Timer',
      description:
        'Each time it is due the CronJob makes a Job, and that a pod. The pod is removed some five seconds after it ends, and its logs with it.',
      text: `services:
  worker:
    build: .
    scale:
      count: 0
timers:
  hourly-cleanup:
    schedule: "0 * * * *"
    command: ./scripts/hourly-cleanup.sh
    service: worker
    concurrency: forbid
`,
      concept: 'timers.hourly-cleanup',
      shows: [
        {
          id: 'CronJob/timer-hourly-cleanup',
          fields: [
            'metadata.namespace',
            'metadata.labels',
            'spec.schedule',
            'spec.concurrencyPolicy',
            `${RUN}.template.metadata.labels`,
            `${RUN_CONTAINER}.name`,
            `${RUN_CONTAINER}.image`,
            `${RUN_CONTAINER}.args`,
            `${RUN}.template.spec.restartPolicy`,
          ],
        },
      ],
      commands: [
        ['CronJob/timer-hourly-cleanup', 'timers'],
        ['CronJob/timer-hourly-cleanup', 'schedule'],
        ['CronJob/timer-hourly-cleanup', 'runs'],
        ['CronJob/timer-hourly-cleanup', 'watch-pods'],
        ['CronJob/timer-hourly-cleanup', 'details'],
        ['CronJob/timer-hourly-cleanup', 'follow-run'],
        ['CronJob/timer-hourly-cleanup', 'run-now'],
        ['CronJob/timer-hourly-cleanup', 'suspend'],
      ],
      headings: ['Timers'],
    },
    {
      id: 'parallel-timer',
      title: 'Parallel timer',
      description:
        'With `parallelCount` each run has that many pods side by side. `TIMER_INDEX` is the index of each, starting at 0.',
      text: `services:
  worker:
    build: .
    scale:
      count: 0
timers:
  data-import:
    schedule: "0 * * * *"
    command: bin/import
    service: worker
    parallelCount: 4
`,
      concept: 'timers.data-import',
      shows: [
        {
          id: 'CronJob/timer-data-import',
          fields: [
            `${RUN}.completionMode`,
            `${RUN}.completions`,
            `${RUN}.parallelism`,
            `${RUN_CONTAINER}.name`,
            `${RUN_CONTAINER}.args`,
            `${RUN_CONTAINER}.env`,
          ],
        },
      ],
      commands: [
        ['CronJob/timer-data-import', 'running-pods'],
        ['CronJob/timer-data-import', 'run-result'],
      ],
      headings: [],
    },
  ],
}

/** What a release brings with it. */
export const ENVIRONMENT: Chapter = {
  id: 'environment-and-releases',
  title: 'Environment and releases',
  description:
    'A release is a build, a convox.yml and a set of variables. Promoting it applies all objects again.',
  entries: [
    {
      id: 'environment',
      title: 'Environment',
      description:
        'Each service has one Secret with all of its variables, which its pods read as a whole when they start. Values are base64 encoded, not encrypted.',
      text: `environment:
  - LOG_LEVEL=info
services:
  web:
    build: .
    environment:
      - API_KEY
`,
      settings: { env: 'API_KEY=example\n' },
      concept: 'services.web',
      only: ['Secret/env-web'],
      shows: [
        { id: 'Secret/env-web', fields: ['metadata.labels', 'data', 'type'] },
        { id: 'Deployment/web', fields: [`${CONTAINER}.name`, `${CONTAINER}.envFrom`] },
      ],
      commands: [
        ['Secret/env-web', 'yaml'],
        ['Secret/env-web', 'value'],
        ['Secret/env-web', 'values'],
        ['Secret/env-web', 'keys'],
        ['Secret/env-web', 'readers'],
        ['Deployment/web', 'process-environment'],
      ],
      headings: ['Environment'],
    },
    {
      id: 'release',
      title: 'Release',
      description:
        'Its id is the label `release` of nearly every object and of the pods of services; the build’s id is the tag of the images. The rack keeps a record of both in the app’s namespace.',
      text: `services:
  web:
    build: .
`,
      concept: 'services.web',
      only: [],
      part: {
        id: 'Deployment/web',
        at: '/spec/template/metadata/labels/release',
        place: 'label of objects and pods',
      },
      shows: [
        {
          id: 'Deployment/web',
          fields: [
            'metadata.labels.release',
            'spec.template.metadata.labels.release',
            `${CONTAINER}.image`,
          ],
        },
      ],
      commands: [
        ['app', 'release-pods'],
        ['app', 'release-applied'],
        ['Release/rabc1234def', 'records'],
        ['Release/rabc1234def', 'record-manifest'],
        ['Deployment/web', 'images'],
      ],
      headings: ['Release'],
    },
  ],
}
