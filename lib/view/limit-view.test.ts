import { expect, test } from 'vitest'
import { explore } from '../explore'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { limitView } from './limit-view'

const services = (count: number) =>
  `services:\n${Array.from({ length: count }, (_, index) => `  s${index}:\n    build: .\n    port: 3000\n`).join('')}`

test('an app of any usual size is shown whole', () => {
  const exploration = explore(services(20), DEFAULT_SETTINGS)
  expect(limitView(exploration)).toEqual({ exploration, leftOut: 0 })
})

test('of far too many objects the first are shown, with all that belongs to them and nothing that hangs in the air', () => {
  const whole = explore(services(700), DEFAULT_SETTINGS)
  const { exploration, leftOut } = limitView(whole)
  expect(exploration.objects.length + leftOut).toBe(whole.objects.length)
  expect(leftOut).toBeGreaterThan(0)
  const nodes = new Set(exploration.graph.nodes.map(({ id }) => id))
  expect(exploration.graph.edges.every(({ from, to }) => nodes.has(from) && nodes.has(to))).toBe(
    true,
  )
  expect(exploration.derived.every(({ owner }) => nodes.has(owner))).toBe(true)
  const last = exploration.yaml.objects.at(-1)
  expect(
    exploration.yaml.text
      .split('\n')
      .slice((last?.line ?? 0) - 1, last?.endLine)
      .join('\n'),
  ).toContain(last?.id.split('/')[1])
})
