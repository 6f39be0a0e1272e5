import { everythingOfTheApp, namespace, podsOfTheApp } from '../../kubectl/rows/app'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { app } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const noSuchName: RunbookTemplate = {
  id: 'no-such-name',
  title: '`no such service`, or another name that is not known',
  symptom: 'convox answers that there is no such service, app, release or process.',
  about: app,
  causes: [
    'The name is misspelt, or that of another app: `-a` says which.',
    'The CLI points to another rack: `-r`, or `convox switch`.',
    'The service is new, and its release has not been promoted yet.',
    'The process is gone, as one-off pods and pods of old releases are.',
  ],
  steps: () => [
    step(
      everythingOfTheApp,
      outcome('the name is in the list', 'It exists: the command used another app or rack.'),
      outcome('another spelling', 'This is its name.'),
      outcome('it is missing', 'It was never promoted, or was removed from convox.yml.'),
    ),
    {
      ask: namespace,
      row: 2,
      outcomes: [outcome('the app of another rack', 'Switch to that rack, or name it with -r.')],
    },
    step(isReleaseApplied, outcome('Reverted or Failure', 'The release with it was rolled back.')),
    step(podsOfTheApp, outcome('another name of the pod', 'The requested pod no longer exists.')),
  ],
}
