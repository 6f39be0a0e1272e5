import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'

/** Each as the compiled rack rendered the text. */
const object = (id: string, text: string, settings = {}) =>
  explore(text, settingsFrom(settings)).objects.find((each) => each.id === id)?.object

test('unknown keys of the behavior of KEDA’s autoscaler are dropped', () => {
  const text = `services:
  web:
    scale:
      count: 1-3
      keda:
        triggers: [{type: cpu, metadata: {value: "50"}}]
        advanced: {horizontalPodAutoscalerConfig: {behavior: {scaleDown: {sooner: 5, selectPolicy: Min}}}}
`
  expect(object('ScaledObject/web', text, { keda: true })).toMatchObject({
    spec: {
      advanced: {
        horizontalPodAutoscalerConfig: { behavior: { scaleDown: { selectPolicy: 'Min' } } },
      },
    },
  })
  expect(JSON.stringify(object('ScaledObject/web', text, { keda: true }))).not.toContain('sooner')
})

test('the response timeout of Contour keeps its digits', () => {
  const text = `services:
  web:
    port: 3000
    ingressAnnotations: [nginx.ingress.kubernetes.io/proxy-read-timeout=00]
`
  expect(JSON.stringify(object('HTTPProxy/web', text, { routerType: 'contour' }))).toContain(
    '"response":"00s"',
  )
})

test('a negative port of a check is the main port', () => {
  const text = 'services:\n  web:\n    port: 3000\n    health: {port: -7}\n'
  expect(JSON.stringify(object('Deployment/web', text))).not.toContain('-7')
})
