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
