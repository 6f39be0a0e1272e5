import { expect, it } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { trace } from './trace'

const SETTINGS = settingsFrom({ rack: 'my-rack', app: 'my-app', domain: 'acme.convox.cloud' })
const TEXT = `services:
  web:
    port: 3000
    resources: [database, events]
  auth:
    port: 4000
    internal: true
  search:
    port: 5000
    internal: true
  worker:
    command: x
    resources: [database]
resources:
  database: {type: postgres}
  events: {type: rds-mysql}
timers:
  nightly: {schedule: "0 3 * * *", command: x, service: worker}
balancers:
  tcp: {service: worker, ports: {7000: 7001}}
`

function hopsOf(id: string): string[] {
  const { things, objects } = explore(TEXT, SETTINGS)
  return trace(id, things, objects).hops.map(
    ({ label, name, port, depth }) => `${depth} ${label} ${name}${port ? ` :${port}` : ''}`,
  )
}

it('from its host a service is traced to its container and on to its resources', () => {
  expect(hopsOf('services.web')).toEqual([
    '0 public host web.my-app.acme.convox.cloud :443',
    '0 Ingress web :3000',
    '1 Service web :3000',
    '1 container my-app of Deployment web :3000',
    '2 Service resource-database :5432',
    '2 container postgres of Deployment resource-database :5432',
    '2 rds-mysql events :3306',
  ])
  expect(hopsOf('host services.web')).toEqual(hopsOf('services.web'))
})

it('an internal service is traced from its own name inside the rack', () => {
  expect(hopsOf('services.auth')[0]).toBe('0 internal host auth.my-app.my-rack.local')
})

it('a resource is traced through everything that uses it', () => {
  expect(hopsOf('resources.database').slice(-5)).toEqual([
    '0 balancer tcp :7000 → 7001',
    '1 container my-app of Deployment worker',
    '1 container my-app of CronJob timer-nightly',
    '2 Service resource-database :5432',
    '2 container postgres of Deployment resource-database :5432',
  ])
})

it('what is not there is traced nowhere', () => {
  expect(hopsOf('services.none')).toEqual([])
})
