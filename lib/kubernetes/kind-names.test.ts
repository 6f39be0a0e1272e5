import { expect, test } from 'vitest'
import { kindsNamed } from './kind-names'

test.each([
  ['deploy', 'Deployment'],
  ['Deployments', 'Deployment'],
  ['deployment.apps', 'Deployment'],
  ['deployments.v1.apps', 'Deployment'],
  ['po', 'Pod'],
  ['ing', 'Ingress'],
  ['hpa', 'HorizontalPodAutoscaler'],
  ['pvc', 'PersistentVolumeClaim'],
  ['certificate.cert-manager.io', 'Certificate'],
  ['proxies', 'HTTPProxy'],
  ['releases.convox.com', 'Release'],
  ['atoms.atom.convox.com', 'Atom'],
])('%s is kubectl for %s', (word, kind) => {
  expect(kindsNamed(word)).toEqual({ kinds: [kind] })
})

test('`all` leaves out configuration, storage and routing', () => {
  const all = kindsNamed('all')
  expect(all && 'kinds' in all && all.kinds).not.toEqual(expect.arrayContaining(['ConfigMap']))
  expect(all && 'kinds' in all && all.kinds).toContain('Pod')
})

test('a kind of the cluster that no convox.yml makes is known, and whether it is in a namespace', () => {
  expect(kindsNamed('nodes')).toEqual({ foreign: 'nodes', namespaced: false })
  expect(kindsNamed('sts')).toEqual({ foreign: 'sts', namespaced: true })
})

test('a kind of the wrong group, and a word that is no kind, name nothing', () => {
  expect(kindsNamed('deployments.batch')).toBeUndefined()
  expect(kindsNamed('deploymets')).toBeUndefined()
})
