import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'

/** As a rack of 3.24.9 rendered each text. */
const objects = (text: string) =>
  new Map(explore(text, settingsFrom({})).objects.map(({ id, object }) => [id, object]))

test('a repeated mapping of a service adds to the one before', () => {
  const text = `services:
  web:
    port: 3000
    liveness: {path: /alive, interval: 9}
    liveness: {timeout: 2}
`
  expect(objects(text).get('Deployment/web')).toMatchObject({
    spec: {
      template: {
        spec: {
          containers: [
            { livenessProbe: { httpGet: { path: '/alive' }, periodSeconds: 9, timeoutSeconds: 2 } },
          ],
        },
      },
    },
  })
})

test('a repeated environment adds to the one before, a repeated list of ports replaces it', () => {
  const text = `services:
  web:
    environment: [A=1]
    environment: [B=2]
    ports: [5000]
    ports: [6000]
`
  const made = objects(text)
  expect(made.get('Secret/env-web')).toMatchObject({ data: { A: 'MQ==', B: 'Mg==' } })
  expect(JSON.stringify(made.get('Deployment/web'))).not.toContain('5000')
})

test('a repeated section without a value empties the one before', () => {
  expect([...objects('services:\n  web: {build: .}\nservices:\n').keys()]).toEqual([
    'Namespace/my-rack-my-app',
  ])
})

test('a section of text that is repeated is refused each time', () => {
  const { diagnostics } = explore('params: x\nparams: z\nservices: {}\n', settingsFrom({}))
  expect(diagnostics.map(({ message }) => message)).toContain(
    'yaml: unmarshal errors:\n  line 1: cannot unmarshal !!str `x` into manifest.Params\n  line 2: cannot unmarshal !!str `z` into manifest.Params',
  )
})
