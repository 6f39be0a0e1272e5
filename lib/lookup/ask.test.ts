import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceExample } from '../testing/explored'
import { ask } from './ask'

const exploration = referenceExample()
const N = '-n my-rack-my-app'
const returned = (text: string) => ask(text, exploration).answer?.ids
const named = (text: string) => ask(text, exploration).matches.map((match) => match.id)

test.each([
  [`kubectl get deployment web ${N}`],
  [`$ kubectl get deployment web ${N}`],
  [`k get deploy web ${N}`],
  [`get deployment web ${N}`],
  [`kubectl get deployment \\\n  web ${N}`],
])('%s is a line for kubectl', (text) => {
  expect(returned(text)).toEqual(['Deployment/web'])
  expect(named(text)).toEqual([])
})

test('a selector alone is asked of every kind', () => {
  expect(returned('service=web,type=service')).toContain('Pod/web-<rs>-<pod>')
  expect(returned('-l service=web,type=service')).toContain('Deployment/web')
})

test('a line with the table that it printed is answered, and the table is looked up', () => {
  const text = `$ kubectl get pods ${N} -l service=web,type=service
NAME                      READY   STATUS
worker-7f6c5d4b8b-q9wzl   1/1     Running`
  expect(returned(text)).toEqual(['Pod/web-<rs>-<pod>'])
  expect(named(text)).toContain('Pod/worker-<rs>-<pod>')
})

test.each([
  ['web-6d4f9b7c9-x2k8q', 'Pod/web-<rs>-<pod>'],
  ['logs of web-6d4f9b7c9-x2k8q are gone', 'Pod/web-<rs>-<pod>'],
  ['level=error pod=worker-7f6c5d4b8b-q9wzl', 'Pod/worker-<rs>-<pod>'],
  ['Error from server (NotFound): deployments.apps "worker" not found', 'Deployment/worker'],
])('%s is words about the app, not a line for kubectl', (text, id) => {
  expect(named(text)).toContain(id)
  expect(returned(text)).toBeUndefined()
})

test('a line that kubectl would refuse is answered with its refusal', () => {
  expect(ask('kubectl get deploments', exploration).answer?.error).toContain('deploments')
})

test('no text makes it stumble', () => {
  fc.assert(
    fc.property(fc.string(), (text) => void ask(text, exploration)),
    { numRuns: 50 },
  )
})
