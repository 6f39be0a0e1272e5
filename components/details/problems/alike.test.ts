import { expect, it } from 'vitest'
import { explore } from '../../../lib/explore'
import { DEFAULT_SETTINGS } from '../../../lib/rack/settings'
import { alike } from './alike'

it('a label that the cluster refuses is one problem of all objects that carry it', () => {
  const { diagnostics } = explore(
    "services:\n  web:\n    port: 3000\n    labels: {team: it's ours}\n",
    DEFAULT_SETTINGS,
  )
  const refused = alike(diagnostics).filter(({ diagnostic }) => diagnostic.stage === 'apiserver')
  expect(refused.map(({ objects }) => objects)).toEqual([
    ['Ingress/web', 'Secret/env-web', 'ServiceAccount/web', 'Deployment/web', 'Service/web'],
  ])
})

it('the same warning at several places is one problem with its lines, mended at once', () => {
  const text = `services:\n${['a', 'b', 'c'].map((name) => `  ${name}:\n    helth: /\n`).join('')}`
  const [first, ...others] = alike(explore(text, DEFAULT_SETTINGS).diagnostics).filter(
    ({ diagnostic }) => diagnostic.code === 'unknown-key',
  )
  expect(others).toEqual([])
  expect(first?.diagnostic.message).toBe(
    'A rack does not know helth and drops it. Did you mean health?',
  )
  expect(first?.lines).toEqual([3, 5, 7])
  expect(first?.fixes[0]?.title).toMatch(/health.*in 3 places$/)
  expect(first?.fixes[0]?.edits).toHaveLength(3)
})

it('two missing variables stay two problems', () => {
  const { diagnostics } = explore(
    'services:\n  a: {environment: [ONE]}\n  b: {environment: [TWO]}\n',
    DEFAULT_SETTINGS,
  )
  expect(alike(diagnostics).map(({ diagnostic }) => diagnostic.message)).toEqual([
    'required env: ONE',
    'required env: TWO',
  ])
})
