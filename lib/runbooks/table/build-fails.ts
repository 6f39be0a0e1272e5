import { podsOfTheApp, warnings } from '../../kubectl/rows/app'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { app } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const buildFails: RunbookTemplate = {
  id: 'build-fails',
  title: 'The build fails',
  symptom: '`convox build` or `convox deploy` ends before a release is made.',
  about: app,
  causes: [
    'A command of the Dockerfile fails: its output is above the error.',
    'A file that the Dockerfile copies is not in the build context, or is in .dockerignore.',
    'The build pod exceeds its memory limit, or cannot be scheduled.',
    'The base image cannot be pulled.',
    'convox.yml itself is refused.',
  ],
  steps: () => [
    {
      ask: podsOfTheApp,
      row: 0,
      outcomes: [
        outcome('build-... OOMKilled', 'It needs more memory: the app parameter BuildMem.'),
        outcome(
          'build-... Pending',
          'No node has capacity for it: check BuildCpu, BuildMem and BuildLabels.',
        ),
        outcome('no build-... pod', 'It has ended: the rack removes it about 5 s later.'),
      ],
    },
    step(warnings, outcome('FailedScheduling of build-...', 'No node has capacity for the build.')),
    step(
      isReleaseApplied,
      outcome('Running', 'The previous release keeps running: nothing was changed.'),
    ),
  ],
}
