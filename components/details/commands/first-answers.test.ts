import { expect, it } from 'vitest'
import { explore } from '../../../lib/explore'
import { commandsAbout } from '../../../lib/kubectl/commands'
import { DEFAULT_SETTINGS } from '../../../lib/rack/settings'
import { firstAnswers } from './first-answers'

const exploration = explore(
  'services:\n  web:\n    port: 3000\ntimers:\n  clean:\n    schedule: "0 3 * * *"\n    command: x\n    service: web\n',
  DEFAULT_SETTINGS,
)
const groups = (id: string) =>
  firstAnswers(commandsAbout(id, exploration)).map(({ group }) => group)

it.each(['Deployment/web', 'CronJob/timer-clean', 'Pod/web-<rs>-<pod>'])(
  'status, events and logs of %s come first',
  (id) => {
    expect(groups(id)).toEqual(['Look', 'Events', 'Logs'])
  },
)

it('the logs are those that end, not those that are followed', () => {
  const [, , logs] = firstAnswers(commandsAbout('Deployment/web', exploration))
  expect(logs?.command).not.toContain('logs -f')
})

it('what runs nothing has no such commands', () => {
  expect(groups('ServiceAccount/web')).toEqual([])
})

it('the logs of an app are its own, not those of its rack', () => {
  const about = ['app', 'rack'].flatMap((id) => commandsAbout(id, exploration))
  expect(firstAnswers(about).map(({ node }) => node)).toEqual(['app', 'app', 'app'])
})
