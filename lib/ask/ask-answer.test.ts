import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { askAnswer } from './ask-answer'

const exploration = explore(
  `resources:
  billing-db:
    type: postgres
services:
  web:
    port: 3000
    scale: 1-4
    resources: [billing-db]
  queue:
    command: work
  api:
    port: 4000
    scale: 1
    configMounts:
      - id: appconf
        dir: /etc/app
  admin:
    port: 5000
    scale: 1-2
timers:
  nightly:
    schedule: "0 1 * * *"
    command: run
    service: web
balancers:
  feed:
    service: web
    ports:
      5000: 3000
configs:
  - id: appconf
    name: appconf
    value: x
`,
  settingsFrom({ rack: 'my-rack', app: 'fleet' }),
)
const NS = 'my-rack-fleet'
const ask = (text: string) => askAnswer(text, exploration)
const nodes = (text: string) => ask(text).matches.map(({ node }) => node)
const runbooks = (text: string) => ask(text).runbooks.map(({ id, service }) => `${id} ${service}`)

describe('what a terminal printed', () => {
  test.each([
    [
      `Back-off restarting failed container fleet in pod queue-6d9fffc5f4-cwjlc_${NS}(0a1b)`,
      'Deployment/queue',
      'crash-loop services.queue',
    ],
    [
      `https://10.0.0.1:10250/containerLogs/${NS}/queue-6d9fffc5f4-cwjlc/fleet`,
      'Deployment/queue',
      undefined,
    ],
    [
      'web-6d9fffc5f4-cwjlc  Readiness probe failed: HTTP probe failed with statuscode: 404',
      'Deployment/web',
      '503 services.web',
    ],
    [
      'container "fleet" in pod "web-6d9fffc5f4-cwjlc" is waiting to start: trying and failing to pull image',
      'Deployment/web',
      'image-pull services.web',
    ],
    [
      'error: timed out waiting for the condition on deployments/web',
      'Deployment/web',
      'rollback services.web',
    ],
    [
      'pod/queue-6d9fffc5f4-cwjlc: Error: secret "env-queue" not found',
      'Deployment/queue',
      'container-config services.queue',
    ],
    [
      `couldn't find key HOST in ConfigMap ${NS}/resource-billing-db`,
      'ConfigMap/resource-billing-db',
      'container-config services.web',
    ],
    [
      'Error from server (NotFound): horizontalpodautoscalers.autoscaling "api" not found',
      'Deployment/api',
      'not-scaling services.api',
    ],
    [
      '[pod/web-6d9fffc5f4-cwjlc/fleet] Error: connect ECONNREFUSED 10.0.0.1:5432',
      'Deployment/web',
      '503 services.web',
    ],
    [
      'persistentvolumeclaim "resource-billing-db" ProvisioningFailed',
      'PersistentVolumeClaim/resource-billing-db',
      'claim-pending resources.billing-db',
    ],
  ])('%s', (text, node, runbook) => {
    expect(nodes(text)[0]).toBe(node)
    if (runbook !== undefined) expect(runbooks(text)).toContain(runbook)
  })

  test('the kind that is named is found', () => {
    expect(nodes('endpointslice/admin-qflrd')[0]).toMatch(/^EndpointSlice\/admin/)
    expect(nodes('replicaset/web-5868b59b87')[0]).toMatch(/^ReplicaSet\/web/)
  })

  test('the unhealthy rows of a table come first, each with its own runbook', () => {
    const table = `NAME                     READY   STATUS             RESTARTS   AGE
api-6d9fffc5f4-aaaaa     1/1     Running            0          4m
web-6d9fffc5f4-cwjlc     0/1     CrashLoopBackOff   5          4m
queue-6d9fffc5f4-bbbbb   0/1     ImagePullBackOff   0          4m
admin-6d9fffc5f4-ccccc   0/1     Running            0          4m`
    expect(nodes(table)[0]).toBe('Deployment/web')
    expect(runbooks(table)).toEqual([
      'crash-loop services.web',
      'image-pull services.queue',
      '503 services.admin',
    ])
  })

  test('a described pod is the subject of its description', () => {
    const text = `Name:             queue-6d9fffc5f4-cwjlc
Namespace:        ${NS}
Labels:           app=fleet
Node:             node-1
Containers:
  fleet:
    Image: x/y:web.BABC1234DEF
    Last State: Terminated
      Reason: OOMKilled`
    expect(nodes(text)[0]).toBe('Deployment/queue')
    expect(runbooks(text)).toEqual(['out-of-memory services.queue'])
  })

  test('nothing is named that the paste does not name', () => {
    expect(ask('CrashLoopBackOff')).toMatchObject({ matches: [], runbooks: [{ id: 'crash-loop' }] })
    expect(
      ask(`Back-off restarting failed container in pod other-6d9fffc5f4-cwjlc_${NS}(0a)`).matches,
    ).toEqual([])
  })

  test('a name with a slip in it is met with the similar names', () => {
    expect(ask('wbe').similar).toEqual(['web'])
    expect(ask('deployments.apps "quueu" not found').similar).toContain('queue')
  })

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void ask(text)),
      { numRuns: 50 },
    )
  })
})
