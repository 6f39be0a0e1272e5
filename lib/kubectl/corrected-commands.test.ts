import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { exploredAndTaken } from '../testing/explored'
import { commandsFor } from './commands'
import { isUnattended } from './unattended'

/** Each holds a command to what a real API server answered when the first form of it was run. */

const exploration = explore(
  `resources:
  db: {type: postgres}
services:
  web:
    port: 3000
    domain: [a.example.com, b.example.com, c.example.com]
    scale: {count: 1-4, targets: {cpu: 70}}
  web-admin: {port: 4000, scale: 1}
  inside: {port: 5000, internalRouter: true}
  agent: {agent: true, command: watch}
balancers:
  feed: {service: web, ports: {5000: 3000}}
timers:
  nightly: {schedule: "0 1 * * *", command: run, service: web}
`,
  settingsFrom({ rack: 'my-rack', app: 'shop', domainInternal: 'inside.example' }),
)
const COMMANDS = commandsFor(exploration)
const every = [COMMANDS, ...exploredAndTaken().map(({ commands }) => commands)].flat()
const texts = every.map(({ command, filled }) => filled ?? command)
const about = (node: string, id: string) => {
  const found = COMMANDS.find((each) => each.node === node && each.id === id)
  return { text: found?.filled ?? found?.command ?? '', healthy: found?.healthy ?? '' }
}

test('readiness is read from conditions, not from a table that lists every address', () => {
  expect(texts.filter((text) => /get endpointslices (?!.*conditions\.ready)/.test(text))).toEqual(
    [],
  )
})

test('a service is entered by its own pods, never by its Deployment', () => {
  expect(texts.filter((text) => /kubectl exec .*deployment\/(?!resource-)/.test(text))).toEqual([])
  expect(about('Deployment/web', 'shell').text).toContain(
    '$(kubectl get pods -n my-rack-shop -l service=web,type=service --field-selector=status.phase=Running -o name | head -1)',
  )
})

test('what is copied to be run as a whole neither waits, nor asks, nor writes', () => {
  const copied = every.filter(isUnattended).map(({ command, filled }) => filled ?? command)
  expect(copied.length).toBeGreaterThan(1_000)
  expect(
    copied.filter((text) =>
      / -it? |logs -f |--watch|port-forward|rollout status| > |config set-context/.test(text),
    ),
  ).toEqual([])
})

test('the router of an internal service is the internal one, and no TLS is asked where there is none', () => {
  const router = about('Ingress/inside-internal', 'router-address').text
  expect(router || about('Ingress/inside', 'router-address').text).toContain(
    'service router-internal',
  )
  for (const { id, kind, object } of exploration.objects) {
    if (kind !== 'Ingress') continue
    const encrypted = JSON.stringify(object).includes('"tls":[{')
    expect(about(id, 'response').text).toContain(encrypted ? 'https://' : 'http://')
  }
})

test('a description of pods needs no name, and an empty answer is no usage error', () => {
  expect(about('Deployment/web', 'pod-details').text).toBe(
    'kubectl describe pods -n my-rack-shop -l service=web,type=service',
  )
  expect(about('Deployment/web', 'release-pod-details').text).toContain(
    `service=web,type=service,release=${exploration.settings.release}`,
  )
  expect(texts.filter((text) => /(describe|events|logs) [^;"]*\$\(/.test(text))).toEqual([])
})

test('an agent keeps no pod of convox run', () => {
  expect(exploration.derived.map(({ id }) => id)).not.toContain('Pod/agent-<run>')
})

test('the volume of a claim that is not bound is no list of all volumes', () => {
  expect(texts.filter((text) => /(get|describe) pv \$\(/.test(text))).toEqual([])
})

test('a run is followed once its pod has left Pending', () => {
  const { text } = about('CronJob/timer-nightly', 'run-now')
  expect(text).toMatch(/kubectl wait job\/\$job .*grep -q Pending.*; kubectl logs -f job\/\$job/)
  expect(spawnSync('sh', ['-n', '-c', text]).status).toBe(0)
})

test('what nodes have left names each node and every resource', () => {
  const { text } = about('rack', 'node-capacity')
  const described =
    'Name:   node-1\nAllocated resources:\n  Resource  Requests\n  cpu   1 (50%)\n  memory   1Gi (20%)\n  nvidia.com/gpu   1\n'
  const { stdout } = spawnSync('sh', ['-c', text.replace('kubectl describe nodes', 'cat')], {
    input: described,
    encoding: 'utf8',
  })
  expect(stdout.split('\n')).toHaveLength(5)
})

test('more hosts than a table shows are listed', () => {
  expect(about('Ingress/web', 'hosts-and-address').healthy).toContain('+ 1 more...')
  expect(about('Ingress/web', 'hosts').text).toContain('.spec.rules[*]')
})

test.each([
  ['PodDisruptionBudget/web', 'disruptions', /1 or more, and 0 while it has one pod/],
  ['PodDisruptionBudget/web-admin', 'disruptions', /DISRUPTIONS 0, since it has one pod/],
  ['Service/balancer-feed', 'service', /5000:<node port>\/TCP/],
  ['ConfigMap/kube-root-ca.crt', 'keys', /^ca\.crt$/],
])('%s: what is healthy', (node, id, healthy) => {
  expect(about(node, id).healthy).toMatch(healthy)
})

test('the log of the router is that of one service', () => {
  expect(about('Ingress/web', 'router-logs-of-hosts').text).toContain(
    "grep -F '[my-rack-shop-web-3000]'",
  )
})

test('every row of keys says which there are', () => {
  expect(every.filter(({ id, healthy }) => id === 'keys' && healthy === '')).toEqual([])
})
