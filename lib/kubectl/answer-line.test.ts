import { describe, expect, test } from 'vitest'
import { referenceExample } from '../testing/explored'
import { answer } from './answer-line'
import { inventoryOf } from './inventory'

const N = '-n my-rack-my-app'

describe("a line asked of the reference page's example", () => {
  const { objects, derived } = referenceExample()
  const inventory = inventoryOf('my-rack-my-app', objects, derived)
  const ids = (line: string) => answer(line, inventory).ids
  const remarks = (line: string) => answer(line, inventory).remarks.join('\n')

  test.each([
    [
      `kubectl get deploy,svc,ing,hpa ${N} -l service=web`,
      ['Ingress/web', 'Deployment/web', 'HorizontalPodAutoscaler/web', 'Service/web'],
    ],
    [
      `kubectl get deploy,svc,ing,hpa ${N} -l service=worker`,
      ['Service/balancer-tcp-lb', 'Deployment/worker'],
    ],
    [`kubectl get pods ${N} -l service=web,type=service`, ['Pod/web-<rs>-<pod>']],
    [`kubectl get pods ${N} -l service=jobs,type=service`, []],
    [`kubectl get cronjob ${N} -l system=convox,type=timer`, []],
    [
      `kubectl get cronjob ${N} -l system=convox`,
      ['CronJob/timer-cleanup', 'CronJob/timer-data-import'],
    ],
    [`kubectl get jobs ${N} -l name=cleanup`, ['Job/timer-cleanup-<minutes>']],
    [
      `kubectl get all ${N} -l resource=cache`,
      [
        'Deployment/resource-cache',
        'Service/resource-cache',
        'ReplicaSet/resource-cache-<rs>',
        'Pod/resource-cache-<rs>-<pod>',
      ],
    ],
    [`kubectl get svc ${N} -l type=balancer`, ['Service/balancer-tcp-lb']],
    [`kubectl describe pod web-6d4f9b7c9-x2k8q ${N}`, ['Pod/web-<rs>-<pod>']],
    [
      `kubectl logs -f ${N} -l 'name in (cleanup, data-import)' --prefix`,
      ['Pod/timer-cleanup-<minutes>-<pod>', 'Pod/timer-data-import-<minutes>-<index>-<pod>'],
    ],
    [`kubectl logs deployment/web ${N} -c my-app --previous`, ['Deployment/web']],
    [
      `kubectl logs $(kubectl get pods ${N} -l service=agent,type=service -o name | head -1) ${N}`,
      ['Pod/agent-<pod>'],
    ],
    [
      `kubectl get secret env-web ${N} -o jsonpath='{.data.API_KEY}' | base64 --decode`,
      ['Secret/env-web'],
    ],
    [`kubectl events ${N} --for deployment/web`, ['Deployment/web']],
    [`kubectl create job again --from=cronjob/timer-cleanup ${N}`, ['CronJob/timer-cleanup']],
    [
      `kubectl auth can-i --list --as=system:serviceaccount:my-rack-my-app:web ${N}`,
      ['ServiceAccount/web'],
    ],
    [`kubectl rollout restart deployment web worker ${N}`, ['Deployment/web', 'Deployment/worker']],
    [`kubectl exec -it deployment/web ${N} -c my-app -- get pods`, ['Deployment/web']],
    ['k get ns my-rack-my-app', ['Namespace/my-rack-my-app']],
    ['-l timer=cleanup', ['ServiceAccount/timer-cleanup']],
    ['timer=cleanup', ['ServiceAccount/timer-cleanup']],
    ['type in (balancer)', ['EndpointSlice/balancer-tcp-lb-<slice>', 'Service/balancer-tcp-lb']],
    [`kubectl get --raw /apis/metrics.k8s.io/v1beta1/namespaces/my-rack-my-app/pods | jq .`, []],
    ['aws sts get-caller-identity', []],
  ])('%s', (line, expected) => {
    expect([...ids(line)].sort()).toEqual([...expected].sort())
  })

  test('`all` is told to leave out configuration and storage', () => {
    expect(remarks(`kubectl get all ${N} -l resource=cache`)).toContain('it leaves out 1 ConfigMap')
    expect(remarks(`kubectl get all ${N}`)).toMatch(/Ingress.*PersistentVolumeClaim/)
  })

  test('a label that the kind does not carry is reported, with the kinds that carry it', () => {
    expect(remarks(`kubectl get cronjob ${N} -l type=timer`)).toContain(
      'CronJobs here have no label `type`; `type=timer` is on Jobs and Pods.',
    )
    expect(remarks(`kubectl get pods ${N} -l servce=web`)).toContain('The nearest is `service`')
    expect(remarks(`kubectl get pods ${N} -l release=rabc1234def`)).toContain('it is `RABC1234DEF`')
  })

  test('what comes along is reported, and how to keep it out', () => {
    expect(remarks(`kubectl get pods ${N} -l service=jobs`)).toContain(
      'Ask for `service=jobs,type=service`.',
    )
    expect(remarks(`kubectl get svc ${N} -l service=worker`)).toContain(
      'Service balancer-tcp-lb comes along',
    )
    expect(remarks(`kubectl get pods ${N} -l service=jobs,type=service`)).not.toContain('along')
  })

  test('a namespace that is missing, wrong or every one is reported', () => {
    expect(remarks('kubectl get pods')).toContain('Add `-n my-rack-my-app`')
    expect(remarks('kubectl get ns')).not.toContain('Add `-n')
    expect(remarks('kubectl get pods -n my-app -l service=web')).toContain(
      'Its namespace is my-rack-my-app',
    )
    expect(remarks('kubectl get pods -A -l service=web')).toContain('other apps')
  })

  test("a Deployment's name given for a pod's is reported", () => {
    expect(remarks(`kubectl describe pod web ${N}`)).toContain('they are called `web-<rs>-<pod>`')
    expect(remarks(`kubectl get deploy cache ${N}`)).toMatch(/nearest is/)
    expect(remarks(`kubectl describe deployment env-web ${N}`)).toContain('the Secret')
  })

  test('the limits of logs over several pods are reported', () => {
    expect(remarks(`kubectl logs -f ${N} -l service=web`)).toMatch(
      /last 10 lines[\s\S]*5 containers/,
    )
    expect(remarks(`kubectl logs ${N} -l name=cleanup`)).toContain('about 5 s after they end')
  })

  test.each([
    ['kubectl get deploymets', 'the server doesn\'t have a resource type "deploymets"'],
    ['kubectl get pods web -l service=web', 'name cannot be provided when a selector is specified'],
    ['kubectl get pods web-1 -A', 'a resource cannot be retrieved by name across all namespaces'],
    ['kubectl get', 'Required resource not specified.'],
    ['kubectl gte pods', 'unknown command "gte" for "kubectl"'],
    ['kubectl get pods -l service=', undefined],
    [
      'kubectl get pods -l "service web"',
      expect.stringContaining("found 'web', expected: in, notin"),
    ],
  ])('%s is refused as kubectl refuses it', (line, error) => {
    expect(answer(line, inventory).error).toEqual(error)
  })
})
