import { expect, test } from 'vitest'
import { exploreWithManifest } from '../explore'
import { settingsFrom } from '../rack/settings'
import { explainWhy } from './explain-why'

const text = 'services:\n  web:\n    port: 3000\n    scale: 2\n  api:\n    port: 4000\n'
const settings = settingsFrom({})
const { exploration, manifest } = exploreWithManifest(text, settings)
const why = (asked: string, concept?: string) => explainWhy(asked, concept, exploration, manifest)

test('an object is there because of its rule and the lines that decide it', () => {
  const [answer] = why('deploy/web')
  expect(answer?.what).toBe('Deployment/web')
  expect(answer?.because[0]).toMatch(/\w/)
})

test('what is not there is explained for the service that is asked about', () => {
  const [answer, ...more] = why('no HorizontalPodAutoscaler', 'services.web')
  expect(answer?.what).toBe('no HorizontalPodAutoscaler of services.web')
  expect(answer?.lines).toEqual([4])
  expect(more).toEqual([])
})

test('an object that is asked for as if it were there is explained as missing', () => {
  expect(why('hpa/web')[0]).toMatchObject({
    what: 'no HorizontalPodAutoscaler of services.web',
    lines: [4],
  })
})

test('what nobody knows of has no answer', () => {
  expect(why('Deployment/other')).toEqual([])
  expect(why('nonsense')).toEqual([])
})
