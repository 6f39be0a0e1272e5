import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { plan } from './make-plan'
import { marksOf, unionOf } from './union'

const settings = settingsFrom({})
const before = explore('services:\n  web: {build: ., port: 3000}\n  old: {build: .}\n', settings)
const after = explore('services:\n  web: {build: ., port: 3000}\n  new: {build: .}\n', settings)

test('the union holds what is there afterwards and what goes, of which it knows no line', () => {
  const { objects } = unionOf(before, after)
  expect(objects.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['Deployment/web', 'Deployment/new', 'Deployment/old']),
  )
  expect(objects.find(({ id }) => id === 'Deployment/old')?.because).toEqual([])
})

test('objects and links that come and go are marked', () => {
  const { objects, links } = marksOf(before, after, plan(before, after))
  expect(objects.get('Deployment/new')).toBe('created')
  expect(objects.get('Deployment/old')).toBe('deleted')
  expect(new Set(links.values())).toEqual(new Set(['created', 'deleted']))
})

test('of a promote that is stopped nothing is marked as coming or going', () => {
  const stopping = explore('services:\n  new: {build: ., environment: [SECRET]}\n', settings)
  const { objects, links } = marksOf(before, stopping, plan(before, stopping))
  expect(objects.get('Deployment/new')).toBeUndefined()
  expect(links.size).toBe(0)
})

test('a thing has its lines on both sides, where they differ', () => {
  const moved = explore('services:\n  new: {build: .}\n  web: {build: ., port: 3000}\n', settings)
  const lines = unionOf(before, moved).concepts.map(({ id, lines }) => [id, lines])
  expect(lines).toEqual(
    expect.arrayContaining([
      ['services.new', 'none → 2'],
      ['services.web', '2 → 3'],
      ['services.old', '3 → none'],
    ]),
  )
  expect(unionOf(before, before).concepts.filter(({ lines }) => lines !== undefined)).toEqual([])
})
