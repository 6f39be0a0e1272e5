import { expect, it } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { thingSummary } from './thing-summary'

const { things, graph } = explore(
  `resources:
  main: {type: postgres}
services:
  web:
    port: 3000
    resources: [main]
    environment: [AUTH_URL=http://auth]
  auth: {port: 4000, internal: true}
timers:
  nightly: {schedule: "0 3 * * *", command: x, service: auth}
`,
  settingsFrom({ rack: 'my-rack', app: 'my-app', domain: 'acme.convox.cloud' }),
)
const web = thingSummary('services.web', things, graph)
const words = (joined: NonNullable<typeof web>['uses'] | undefined) =>
  joined?.map(({ edge, other }) => `${edge.relation} ${other.name}: ${edge.reason}`)

it('a service has its objects as traffic flows, and its workload stands for it', () => {
  expect(web?.main).toBe('Deployment/web')
  expect(web?.objects[0]?.id).toBe('Ingress/web')
  expect(web?.objects.map(({ id }) => id)).toContain('Deployment/web')
})

it('a service names its host, what it uses and what it mentions, each with the line', () => {
  expect(web?.ways.map(({ other }) => other.name)).toEqual(['web.my-app.acme.convox.cloud'])
  expect(words(web?.uses)).toEqual([
    expect.stringContaining('uses main'),
    'mentions auth: environment variable AUTH_URL',
  ])
  expect(web?.uses.map(({ edge }) => edge.span?.line)).toEqual([6, 7])
})

it('what is used names its users', () => {
  const auth = thingSummary('services.auth', things, graph)
  expect(auth?.usedBy.map(({ other }) => other.name)).toEqual(['nightly', 'web'])
})

it('a host is carried by the Ingress of the service that it leads to', () => {
  const host = web?.ways[0]?.other.id ?? ''
  const summary = thingSummary(host, things, graph)
  expect(summary?.objects.map(({ id }) => id)).toEqual(['Ingress/web'])
  expect(summary?.uses.map(({ other }) => other.name)).toEqual(['web'])
})

it('an unknown id is no thing', () => {
  expect(thingSummary('services.nowhere', things, graph)).toBeUndefined()
})
