import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { drift } from './drift'

const settings = settingsFrom({ keda: true })
const exploration = explore(
  `services:
  web:
    build: .
    port: 3000
    scale:
      count: 1-5
      keda:
        triggers:
          - type: aws-sqs-queue
            metadata: {queueURL: https://sqs.example.com/1/q, awsRegion: us-east-1}
`,
  settings,
)
type Live = { kind: string; spec?: Record<string, unknown> }
const live = (): Live[] => structuredClone(exploration.objects.map(({ object }) => object as Live))
const found = (items: readonly Live[]) =>
  drift(exploration, JSON.stringify({ kind: 'List', items })).drift

test.each([
  ['another class', 'other', 'changed'],
  ['no class', undefined, 'removed'],
])('an Ingress with %s no longer is what the text routes', (_, className, kind) => {
  const items = live()
  const ingress = items.find((item) => item.kind === 'Ingress')
  if (ingress?.spec) ingress.spec.ingressClassName = className
  expect(found(items)).toMatchObject([
    { object: 'Ingress/web', path: '/spec/ingressClassName', kind, revertedByPromote: true },
  ])
})

test('a ScaledObject is missing where the List holds other objects of KEDA', () => {
  const without = (...kinds: string[]) => live().filter(({ kind }) => !kinds.includes(kind))
  expect(found(without('ScaledObject'))).toMatchObject([
    { object: 'ScaledObject/web', kind: 'missing' },
  ])
  expect(found(without('ScaledObject', 'TriggerAuthentication'))).toEqual([])
})

test('a Namespace that was applied from the copied text, without its owner, is no drift', () => {
  const items = live()
  for (const item of items)
    if (item.kind === 'Namespace') Object.assign(item, { metadata: { name: 'my-rack-my-app' } })
  expect(found(items).filter(({ path }) => path.includes('ownerReferences'))).toEqual([])
})
