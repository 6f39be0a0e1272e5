import { expect, test } from 'vitest'
import { commandChunks } from './command-chunks'

const chunks = (command: string) => commandChunks(command).map(({ text }) => text)

test('an option keeps its value beside it', () => {
  expect(chunks('kubectl get pods -n a-b -l service=web,type=service -o wide')).toEqual([
    'kubectl',
    'get',
    'pods',
    '-n a-b',
    '-l service=web,type=service',
    '-o wide',
  ])
})

test('a flag takes nothing from what follows it', () => {
  expect(chunks('kubectl exec -it deployment/web -- sh')).toEqual([
    'kubectl',
    'exec',
    '-it',
    'deployment/web',
    '--',
    'sh',
  ])
})

test('quotes and sub-commands stay whole, spaces and all', () => {
  expect(
    chunks("kubectl get secret a -o 'jsonpath={.data.A B}' $(kubectl get pods -o name | head -1)"),
  ).toEqual([
    'kubectl',
    'get',
    'secret',
    'a',
    "-o 'jsonpath={.data.A B}'",
    '$(kubectl get pods -o name | head -1)',
  ])
})
