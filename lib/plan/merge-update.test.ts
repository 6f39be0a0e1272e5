import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { plan } from './make-plan'

const settings = settingsFrom({})
const outcomeOf = (before: string, after: string) => {
  const text = (more: string) => `services:\n  worker:\n    build: .\n${more}`
  const refusedLabel = `    labels: {team: a b}\n${after}`
  return plan(explore(text(before), settings), explore(text(refusedLabel), settings)).objects.find(
    ({ id }) => id === 'Deployment/worker',
  )?.outcome
}
const gpu = (vendor: string) => `    scale: {gpu: {count: 1, vendor: ${vendor}}}\n`
const volumes = (...ids: string[]) =>
  `    volumeOptions:\n${ids.map((id) => `      - emptyDir: {id: ${id}, mountPath: /${id}}\n`).join('')}`

test('a refused label beside a volume taken out is retried with --force, which recreates', () => {
  expect(outcomeOf(volumes('a', 'b'), volumes('a'))).toBe('recreated')
})

test('beside another vendor of GPU it is not: tolerations are replaced whole, none is taken out', () => {
  expect(outcomeOf(gpu('nvidia'), gpu('amd'))).toBe('refused')
})
