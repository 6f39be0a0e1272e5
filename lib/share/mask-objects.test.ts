import { expect, it } from 'vitest'
import { explore } from '../explore'
import { listTraces } from '../provenance/traces'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { printObjects } from '../yaml/print-objects'
import { maskObjects } from './mask-objects'

const TEXT = `services:
  web:
    port: 3000
    command: run --token ghp_abcdefghijklmnopqrstuvwxyz0123456789
    environment:
      - LOG=debug
      - API_TOKEN=hunter2
    resources:
      - db
resources:
  db:
    type: postgres
`
const { objects } = explore(TEXT, { ...DEFAULT_SETTINGS, password: 'swordfish' })
const shown = (id: string) =>
  printObjects(maskObjects(objects.filter((object) => object.id === id))).text

it('no value of a Secret is shown', () => {
  expect(shown('Secret/env-web')).not.toContain(btoa('hunter2'))
  expect(shown('Secret/env-web')).not.toContain(btoa('debug'))
  expect(shown('Secret/env-web')).toContain('API_TOKEN: ')
})

it('the password of a resource and the URL with it are masked, its host is not', () => {
  const text = shown('ConfigMap/resource-db')
  expect(text).toMatch(/PASS: \W*•/)
  expect(text).toMatch(/URL: \W*•/)
  expect(text).toContain('HOST: resource-db.')
})

it('a token in a command is masked', () => {
  expect(shown('Deployment/web')).not.toContain('ghp_')
})

it('a masked object has the fields of the object, so that their traces hold', () => {
  for (const [index, object] of maskObjects(objects).entries()) {
    const leaves = printObjects([object]).spans.length / 2
    expect(leaves).toBe(printObjects(objects.slice(index, index + 1)).spans.length / 2)
    expect(listTraces(object.traces)).toHaveLength(leaves)
  }
})
