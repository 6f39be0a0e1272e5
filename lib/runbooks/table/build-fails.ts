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
    'A command of the Dockerfile fails: its own words are above the error.',
    'A file that the Dockerfile copies is not in the build context, or is in .dockerignore.',
    'The build pod is killed for its memory, or finds no node.',
    'The base image cannot be pulled.',
    'convox.yml itself is refused.',
  ],
  steps: () => [
    {
      ask: podsOfTheApp,
      row: 0,
      outcomes: [
        outcome('build-... OOMKilled', 'It needs more memory: the app parameter BuildMem.'),
        outcome('build-... Pending', 'No node has room for it: BuildCpu, BuildMem, BuildLabels.'),
        outcome('no build-... pod', 'It has ended: the rack removes it about 5 s later.'),
      ],
    },
    step(warnings, outcome('FailedScheduling of build-...', 'No node has room for the build.')),
    step(isReleaseApplied, outcome('Running', 'The release before runs on: nothing was changed.')),
  ],
}
