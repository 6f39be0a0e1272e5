import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceExample } from '../testing/explored'
import { lookup } from './lookup'

const exploration = referenceExample()
const first = (text: string) => lookup(text, exploration)[0]

describe('a paste from a terminal', () => {
  test.each([
    ['web-6d4f9b7c9-x2k8q', 'Pod/web-<rs>-<pod>'],
    ['timer-cleanup-29412345-7xkd2', 'Pod/timer-cleanup-<minutes>-<pod>'],
    ['timer-cleanup-29412345-7xk', 'Pod/timer-cleanup-<minutes>-<pod>'],
    ['timer-cleanup-29412345', 'Job/timer-cleanup-<minutes>'],
    ['timer-data-import-29412345-3-7xkd2', 'Pod/timer-data-import-<minutes>-<index>-<pod>'],
    ['agent-x2k8q', 'Pod/agent-<pod>'],
    ['env-web', 'Secret/env-web'],
    ['resource-database', 'Deployment/resource-database'],
    ['database', 'Deployment/resource-database'],
    ['timer cleanup', 'CronJob/timer-cleanup'],
    ['web', 'Deployment/web'],
    ['Deployment.apps/web', 'Deployment/web'],
    ['service/web', 'Service/web'],
    ['horizontalpodautoscaler.autoscaling/web', 'HorizontalPodAutoscaler/web'],
    ['[pod/web-6d4f9b7c9-x2k8q/my-app] GET /health 200', 'Pod/web-<rs>-<pod>'],
    ['Error from server (NotFound): deployments.apps "worker" not found', 'Deployment/worker'],
    ['pods "jobs-6d4f9b7c9-x2k8q" is forbidden', 'ReplicaSet/jobs-<rs>'],
    ['curl: (6) Could not resolve host: web.my-app.0a1b2c3d4e5f.convox.cloud', 'Ingress/web'],
    ['https://www.example.com/login?next=/', 'Ingress/web'],
    [
      'dial tcp: lookup resource-database.my-rack-my-app.svc.cluster.local: no such host',
      'Service/resource-database',
    ],
    ['agent.my-app.my-rack.local', 'Service/agent'],
    [
      'Back-off pulling image "123456789012.dkr.ecr.us-east-1.amazonaws.com/my-rack/my-app:worker.BABC1234DEF"',
      'Deployment/worker',
    ],
    ['web.BABC1234DEF', 'Deployment/web'],
    ['my-rack/my-app:web.BZYXWVUTSRQ', 'Deployment/web'],
    ['RABC1234DEF', 'Release/rabc1234def'],
    ['babc1234def', 'Build/babc1234def'],
    ['my-rack-my-app', 'Namespace/my-rack-my-app'],
    ['my-rack-system', 'rack'],
    ['upstream [my-rack-my-app-web-3000]', 'Service/web'],
    ['balancer-tcp-lb', 'Service/balancer-tcp-lb'],
    ['efs-web-shared-uploads', 'PersistentVolumeClaim/efs-web-shared-uploads'],
    ['WEB_HOST is not set', 'Secret/env-web'],
    ['CACHE_URL', 'ConfigMap/resource-cache'],
    ['pvc-0d2f4a1c-7b1e-4f0a-9c3d-1a2b3c4d5e6f', 'PersistentVolume/pvc-<uid of resource-database>'],
  ])('%s', (text, id) => {
    expect(first(text)?.id).toBe(id)
  })

  test('a table names every row of it', () => {
    const table = `NAME                            READY   STATUS             RESTARTS      AGE
web-6d4f9b7c9-x2k8q             0/1     CrashLoopBackOff   5 (20s ago)   4m
worker-7f6c5d4b8b-q9wzl         1/1     Running            0             4m
timer-cleanup-29412345-7xkd2    0/1     Completed          0             3s`
    expect(lookup(table, exploration).map((match) => match.id)).toEqual(
      expect.arrayContaining([
        'Pod/web-<rs>-<pod>',
        'Pod/worker-<rs>-<pod>',
        'Pod/timer-cleanup-<minutes>-<pod>',
      ]),
    )
  })

  test('it is said what the thing is, who made it, and when a run was due', () => {
    expect(first('timer-cleanup-29412345-7xkd2')?.description).toMatch(
      /a Pod .* of timer cleanup, made by the Job controller. It was due at 2025-12-03 05:45 UTC/,
    )
    expect(first('env-web')?.description).toMatch(/^env-web is the Secret of service web\. /)
    expect(first('my-rack/my-app:web.BZYXWVUTSRQ')?.description).toContain(
      'of build BZYXWVUTSRQ instead of BABC1234DEF',
    )
  })

  test('the lines of convox.yml that made it are reported', () => {
    const web = exploration.concepts.find((concept) => concept.id === 'services.web')
    expect(first('web-6d4f9b7c9-x2k8q')?.spans[0]?.line).toBe(web?.keySpan?.line)
    expect(first('resource-database')?.spans.length).toBeGreaterThan(0)
  })

  test('what is not of this app is not found', () => {
    expect(lookup('grafana-7d9c6b5f4-abcde crashed', exploration)).toEqual([])
    expect(lookup('', exploration)).toEqual([])
  })

  test('no text makes it stumble', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void lookup(text, exploration)),
      { numRuns: 50 },
    )
  })
})
