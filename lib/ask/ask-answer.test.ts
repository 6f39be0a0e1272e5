import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { FLEET } from '../testing/fleet'
import { askAnswer } from './ask-answer'

const NS = 'my-rack-fleet'
const ask = (text: string) => askAnswer(text, FLEET)
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
      'queue-6d9fffc5f4-cwjlc 0/1 CrashLoopBackOff',
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
      'resource-refuses resources.billing-db',
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

  test('the output of a failed deploy leads to the service and to the cause before the rollback', () => {
    const output = `Promoting RABC1234DEF...
2026-01-02T03:04:05Z system/k8s/atom/app Status: Running => Pending
2026-01-02T03:04:05Z system/k8s/web-6d9fffc5f4-cwjlc Unhealthy: Readiness probe failed
ERROR: timeout waiting for rollout, rolling back`
    expect(nodes(output)[0]).toBe('Deployment/web')
    expect(runbooks(output)).toEqual(['503 services.web', 'rollback services.web'])
  })

  test('of events only the warnings are trouble', () => {
    const events = `LAST SEEN   TYPE      REASON      OBJECT                       MESSAGE
2m          Normal    Pulled      pod/web-6d9fffc5f4-cwjlc     Container image pulled
1m          Warning   Unhealthy   pod/admin-6d9fffc5f4-cwjlc   Readiness probe failed: 500`
    expect(nodes(events)[0]).toBe('Deployment/admin')
    expect(runbooks(events)).toEqual(['503 services.admin'])
  })

  test.each([
    [
      'a row of get pv is about the claim',
      `NAME  CAPACITY  STATUS  CLAIM  STORAGECLASS\npvc-1  10Gi  Bound  ${NS}/resource-billing-db  gp3`,
      'PersistentVolumeClaim/resource-billing-db',
      undefined,
    ],
    [
      'the disruption budget is first',
      'The disruption budget admin needs 1 healthy pods and has 1 currently',
      'PodDisruptionBudget/admin',
      'drain services.admin',
    ],
    [
      'a row without its head is a pod',
      'timer-nightly-29412345-7xkd2   0/1   Error   0   3s',
      'CronJob/timer-nightly',
      'timer-no-logs timers.nightly',
    ],
    [
      'the router names its upstream',
      `"GET / HTTP/2.0" 503 592 [${NS}-web-3000] []`,
      'Service/web',
      '503 services.web',
    ],
    [
      'an alert names the pod',
      `KubePodCrashLooping{namespace="${NS}", pod="queue-6d9fffc5f4-cwjlc"}`,
      'Deployment/queue',
      'crash-loop services.queue',
    ],
    [
      'an account is no exec',
      `pods is forbidden: User "system:serviceaccount:${NS}:queue" cannot list resource "pods"`,
      'ServiceAccount/queue',
      'forbidden services.queue',
    ],
    [
      'a balancer without an address',
      'NAME  TYPE  CLUSTER-IP  EXTERNAL-IP  PORT(S)  AGE\nbalancer-feed  LoadBalancer  10.0.0.1  <pending>  5000/TCP  4d',
      'Service/balancer-feed',
      'balancer-pending balancers.feed',
    ],
    [
      'a command of another architecture',
      'pod/queue-6d9fffc5f4-cwjlc exec /app/run: exec format error',
      'Deployment/queue',
      'crash-loop services.queue',
    ],
  ])('%s', (_, text, node, runbook) => {
    expect(nodes(text)[0]).toBe(node)
    expect(runbooks(text)).toEqual(runbook === undefined ? [] : [runbook])
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

  test('the output of a deploy tells its stage, its cause and the line to change', () => {
    const answer = ask(`Promoting RABC1234DEF...
2026-01-02T03:04:07Z system/k8s/atom/app Status: Updating => Deadline
2026-01-02T03:04:05Z system/k8s/web-6d9fffc5f4-cwjlc Unhealthy: Readiness probe failed: HTTP probe failed with statuscode: 404
ERROR: rollback`)
    expect(answer.deploy).toMatchObject({ stage: 'rollback', error: 'rollback' })
    expect(answer.matches[0]?.node).toBe('Deployment/web')
    expect(answer.runbooks[0]).toMatchObject({
      id: '503',
      service: 'services.web',
      change: { path: 'services.web.health.path', line: 7, written: false },
    })
  })

  test.each([
    ['build', 'Packaging source... OK\nStarting build... OK\nERROR: build failed'],
    [
      'apply',
      'Promoting RABC1234DEF... ERROR: The Deployment "web" is invalid: spec.template: Required value',
    ],
    ['release', 'Promoting RABC1234DEF... ERROR: env var TOKEN is not set'],
    ['rollout', 'Deploy Diagnostics: fleet on my-rack\n  ● web  0/1 process ready  STALLED'],
  ])('a deploy that failed at the stage %s says so', (stage, output) => {
    expect(ask(output).deploy?.stage).toBe(stage)
    expect(ask(output).runbooks.length).toBeGreaterThan(0)
  })

  test('a deploy that went well has no stage', () => {
    expect(ask('Promoting RABC1234DEF... OK').deploy).toBeUndefined()
  })

  test.each([
    [
      'services:\n  web:\n    port: 70000\n',
      'Promoting RABC1234DEF... ERROR: The Service "web" is invalid: spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive',
      { line: 3, object: 'Service/web' },
    ],
    [
      'services:\n  web:\n    port: 70000\n',
      'The Deployment "web" is invalid:\n* spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive\n',
      { line: 3, object: 'Deployment/web' },
    ],
    [
      'services:\n  web:\n    port: 3000\n    environment:\n      - TOKEN\n',
      'Promoting RABC1234DEF... ERROR: required env: TOKEN',
      { line: 5 },
    ],
  ])('a refusal of %j leads to its line', (manifest, output, expected) => {
    const { problems } = askAnswer(output, explore(manifest, settingsFrom({})))
    expect(problems).toHaveLength(1)
    expect(problems?.[0]).toMatchObject(expected)
  })

  test('colours of a terminal and line ends of Windows change nothing', () => {
    const code = String.fromCharCode(27)
    expect(nodes(`${code}[32mqueue-6d9fffc5f4-cwjlc${code}[0m fleet started\r\n`)[0]).toBe(
      'Deployment/queue',
    )
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
