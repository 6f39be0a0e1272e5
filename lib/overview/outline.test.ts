import { expect, it } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { objectCount, outline, outlineText } from './outline'

const { things, graph, concepts } = explore(
  `services:
  web:
    port: 3000
    environment: [AUTH_URL=http://auth]
  auth: {port: 4000, internal: true}
timers:
  nightly: {schedule: "0 3 * * *", command: x, service: auth}
`,
  settingsFrom({ rack: 'my-rack', app: 'my-app', domain: 'acme.convox.cloud' }),
)
const items = outline(things, graph, concepts)

it('lists services first, then the rest, and the app last', () => {
  expect(items.map(({ label }) => label)).toEqual([
    'service web',
    'service auth',
    'timer nightly',
    'public host web.my-app.acme.convox.cloud',
    'internal host auth.my-app.my-rack.local',
    'app my-app',
  ])
})

it('a thing has its objects, what controllers make of them, and what joins it to others', () => {
  const labels = items[1]?.children.map(({ label }) => label)
  expect(labels?.slice(0, 2)).toEqual(['Service auth', 'Deployment auth'])
  expect(labels).toContain('Pod auth-<rs>-<pod>')
  expect(labels?.slice(-3)).toEqual([
    'internal host auth.my-app.my-rack.local routes to it',
    'timer nightly runs as it',
    'service web mentions it',
  ])
  expect(items[1] && objectCount(items[1])).toBe(4)
})

it('as text it is indented, and says why things are joined', () => {
  const text = outlineText(items)
  expect(text).toMatch(/^service web\n {2}Ingress web\n/)
  expect(text).toContain('  mentions service auth: environment variable AUTH_URL\n')
  expect(text).toContain('  ReplicaSet auth-<rs> (made later)\n')
})
