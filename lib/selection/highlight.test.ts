import { describe, expect, test } from 'vitest'
import { explore } from '../explore'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { highlight } from './highlight'
import { SelectionIndex } from './selection-index'

const text = `services:
  web:
    build: .
    port: 3000
    scale:
      count: 2-10
      targets:
        cpu: 70
    # what it keeps
    resources:
      - database
  worker:
    build: .
resources:
  database:
    type: postgres
`

const index = new SelectionIndex(explore(text, DEFAULT_SETTINGS), text)
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
const lines = (id: string) => highlight(index, { kind: 'node', id }).lines

describe('an object lights', () => {
  test('the lines that made it, and the keys that they are under', () => {
    expect(lines('Deployment/web')).toContain(lineOf('port: 3000'))
    expect(lines('Deployment/web')).toContain(lineOf('scale:'))
    expect(lines('Deployment/web')).toContain(lineOf('web:'))
  })

  test('no line that only another object comes from', () => {
    expect(lines('HorizontalPodAutoscaler/web')).toContain(lineOf('cpu: 70'))
    expect(lines('Deployment/web')).not.toContain(lineOf('cpu: 70'))
    expect(lines('Deployment/web')).not.toContain(lineOf('targets:'))
  })

  test('no line of another service, no comment, and not the name of its section', () => {
    expect(lines('Deployment/web')).not.toContain(lineOf('worker:'))
    expect(lines('Deployment/web')).not.toContain(lineOf('# what it keeps'))
    expect(lines('Deployment/web')).not.toContain(lineOf('services:'))
  })

  test('what an edge joins it to; only the rest of its service stays near', () => {
    const { objects, near } = highlight(index, { kind: 'node', id: 'HorizontalPodAutoscaler/web' })
    expect(objects).toEqual(new Set(['HorizontalPodAutoscaler/web', 'Deployment/web']))
    expect(near).toContain('Ingress/web')
    expect(near).not.toContain('ConfigMap/resource-database')
  })
})

test('a thing lights all of its objects and lines, and nothing of another', () => {
  const { objects, lines } = highlight(index, { kind: 'thing', id: 'services.web' })
  expect(objects).toContain('HorizontalPodAutoscaler/web')
  expect(objects).toContain('Ingress/web')
  expect(objects).not.toContain('Deployment/worker')
  expect(lines).toContain(lineOf('cpu: 70'))
  expect(lines).not.toContain(lineOf('worker:'))
})

describe('the answer to a question lights', () => {
  const { objects, lines } = highlight(index, {
    kind: 'nodes',
    ids: ['HorizontalPodAutoscaler/web', 'Deployment/worker', 'Pod/nobody'],
  })

  test('what it names and nothing beside it', () => {
    expect(objects).toEqual(new Set(['HorizontalPodAutoscaler/web', 'Deployment/worker']))
  })

  test('the lines of each', () => {
    expect(lines).toContain(lineOf('cpu: 70'))
    expect(lines).toContain(lineOf('worker:'))
    expect(lines).not.toContain(lineOf('type: postgres'))
  })
})

describe('a line lights', () => {
  test('every object and field that it makes', () => {
    const { objects, fields } = highlight(index, { kind: 'line', line: lineOf('port: 3000') })
    expect(objects).toContain('Service/web')
    expect(objects).toContain('Deployment/web')
    expect(fields.get('Deployment/web')).toContain(
      '/spec/template/spec/containers/0/ports/0/containerPort',
    )
  })

  test('nothing but itself when it makes nothing', () => {
    const { objects, lines } = highlight(index, { kind: 'line', line: lineOf('# what it keeps') })
    expect(objects).toEqual(new Set())
    expect(lines).toEqual(new Set([lineOf('# what it keeps')]))
  })
})

test('a field lights its own line, and the other fields that the line makes', () => {
  const pointer = '/spec/template/spec/containers/0/ports/0/containerPort'
  const { lines, fields } = highlight(index, { kind: 'field', id: 'Deployment/web', pointer })
  expect(lines).toEqual(new Set([lineOf('port: 3000')]))
  expect([...fields.keys()]).toContain('Service/web')
})

test('what is not there lights nothing', () => {
  expect(highlight(index, { kind: 'node', id: 'Deployment/gone' }).objects).toEqual(new Set())
})
