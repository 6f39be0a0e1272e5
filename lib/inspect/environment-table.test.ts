import { expect, test } from 'vitest'
import { exploreWithManifest } from '../explore'
import { settingsFrom } from '../rack/settings'
import { environmentTables } from './environment-table'

const TEXT = `environment:
  - LOG=info
  - TOKEN
  - COLOR=red
services:
  web:
    port: 3000
    environment:
      - LOG=debug
      - PORT=8080
      - DATABASE_URL=elsewhere
    resources: [database]
  worker: {}
resources:
  database:
    type: postgres
timers:
  nightly:
    schedule: "0 3 * * *"
    command: bin/nightly
    service: worker
`

function tables(id: string, env: string) {
  const settings = settingsFrom({ env })
  const { exploration, manifest } = exploreWithManifest(TEXT, settings)
  return environmentTables(id, exploration, manifest)
}

function variable(id: string, name: string, env = 'TOKEN=t') {
  return tables(id, env)[0]?.variables.find((each) => each.name === name)
}

test("a service's own default wins over the one at the top of the file", () => {
  expect(variable('Deployment/web', 'LOG')).toMatchObject({
    value: 'debug',
    source: 'Secret env-web',
    secret: true,
    from: 'line 9, services.web.environment[0]',
    overridden: [{ from: 'line 2, environment[0]' }],
  })
  expect(variable('CronJob/timer-nightly', 'LOG')).toMatchObject({
    value: 'info',
    from: 'line 2, environment[0]',
    overridden: [],
  })
})

test('the release wins over both, and convox.yml over the rack', () => {
  expect(variable('Deployment/web', 'LOG', 'TOKEN=t\nLOG=warn')).toMatchObject({
    value: 'warn',
    from: 'the release',
    overridden: [
      { from: 'line 9, services.web.environment[0]' },
      { from: 'line 2, environment[0]' },
    ],
  })
  expect(variable('Deployment/web', 'PORT')).toMatchObject({
    value: '8080',
    overridden: [{ from: 'the rack' }],
  })
  expect(variable('Deployment/web', 'RACK')).toMatchObject({
    value: 'my-rack',
    from: 'the rack',
    overridden: [],
  })
})

test('a variable of a resource hides the one that the Secret holds', () => {
  expect(variable('Deployment/web', 'DATABASE_URL')).toMatchObject({
    source: 'ConfigMap resource-database, key URL',
    value: expect.stringContaining('postgres://'),
    secret: true,
    from: 'line 12, services.web.resources[0]',
    overridden: [{ from: 'Secret env-web: line 11, services.web.environment[2]' }],
  })
  expect(variable('Deployment/web', 'DATABASE_HOST')).toMatchObject({
    secret: false,
    object: 'ConfigMap/resource-database',
  })
})

test('what only a pod knows has no value', () => {
  expect(variable('Deployment/web', 'INSTANCE_IP')).toEqual({
    name: 'INSTANCE_IP',
    secret: false,
    source: 'field status.hostIP',
    origins: [],
    from: 'always there',
    overridden: [],
  })
})

test('a value comes with the command that prints it', () => {
  expect(variable('Deployment/web', 'COLOR')?.command).toBe(
    "kubectl get secret env-web -n my-rack-my-app -o jsonpath='{.data.COLOR}' | base64 --decode",
  )
})

test('a required variable without a value is missing, at its line', () => {
  expect(tables('Deployment/web', '')[0]?.missing).toMatchObject([
    { name: 'TOKEN', span: { line: 3 } },
  ])
  expect(tables('Deployment/web', 'TOKEN=')[0]?.missing).toEqual([])
})

test('what has no pods has no table', () => {
  expect(tables('Secret/env-web', '')).toEqual([])
  expect(tables('Deployment/nobody', '')).toEqual([])
})
