import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'

const messages = (text: string) =>
  explore(text, settingsFrom({})).diagnostics.flatMap(({ severity, stage, message }) =>
    severity === 'error' && stage !== 'apiserver' ? message : [],
  )
const service = (key: string) => `services:\n  web: {build: ., ${key}}\n`

/** What a rack of 3.24.9 printed for each text. Facts, section 3.1. */
test.each([
  [service('securityContext: x'), 'manifest.ServiceSecurityContext'],
  [service('securityContext: {capabilities: x}'), 'manifest.ServiceSecurityContextCapabilities'],
  [service('securityContext: {runAsUser: x}'), 'int64'],
  [service('accessControl: x'), 'manifest.AccessControlOptions'],
  [service('accessControl: {awsPodIdentity: x}'), 'manifest.AWSPodIdentityOptions'],
  [service('configMounts: x'), 'manifest.ConfigMounts'],
  [service('nodeAffinityLabels: x'), 'manifest.Affinities'],
  [service('nodeAffinityLabels: [x]'), 'manifest.Affinity'],
  [service('imagePullSecrets: x'), '[]manifest.ServiceImagePullSecret'],
  [service('scale: {targets: {external: x}}'), 'manifest.ServiceScaleExternalMetrics'],
  ['budget: x\n', 'manifest.BudgetSettings'],
  ['labels: x\n', 'manifest.Labels'],
  ['timers: {t: {annotations: x}}\n', 'manifest.ServiceAnnotations'],
  ['balancers: {b: {annotations: x}}\n', 'manifest.BalancerAnnotations'],
])('a text in %j is not a %s', (text, type) => {
  expect(messages(text).join('\n')).toContain(`cannot unmarshal !!str \`x\` into ${type}`)
})

test.each([
  [
    'autoscale: {cpu: x}',
    'string into Go struct field ServiceAutoscale.cpu of type manifest.AutoscaleMode',
  ],
  [
    'keda: {triggers: [x]}',
    'string into Go struct field ServiceScaleKeda.Triggers of type v1alpha1.ScaleTriggers',
  ],
  [
    'keda: {pollingInterval: 1.5}',
    'number 1.5 into Go struct field ServiceScaleKeda.PollingInterval of type int32',
  ],
  [
    'keda: {cooldownPeriod: 99999999999}',
    'number 99999999999 into Go struct field ServiceScaleKeda.CooldownPeriod of type int32',
  ],
  [
    'keda: {advanced: {horizontalPodAutoscalerConfig: {behavior: {scaleUp: x}}}}',
    'string into Go struct field HorizontalPodAutoscalerBehavior.Advanced.horizontalPodAutoscalerConfig.behavior.scaleUp of type v2.HPAScalingRules',
  ],
])('scale: {%s} is refused by the decoder of JSON', (scale, words) => {
  expect(messages(service(`scale: {${scale}}`))).toContain(
    `error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${words}`,
  )
})

test('several type errors are one message, one faulty item of a section in it', () => {
  const text = `services:
  web: {build: ., port: 3000, drain: x}
  api: {build: ., drain: z}
timers:
  t: {schedule: [a]}
labels: {a: []}
`
  expect(messages(text)[0]).toBe(
    'yaml: unmarshal errors:\n  line 3: cannot unmarshal !!str `x` into int\n  line 2: cannot unmarshal !!seq into string\n  line 6: cannot unmarshal !!seq into string',
  )
})

test.each([
  ['services: 2001-01-01', '!!timestamp `2001-01-01` into yaml.MapSlice'],
  ['services: [a, {b: 1}]', '!!str `a` into yaml.MapItem'],
])('%s is refused at the root', (text, words) => {
  expect(messages(text)).toEqual([`yaml: unmarshal errors:\n  line 1: cannot unmarshal ${words}`])
})

test('a list of nulls has no names', () => {
  expect(messages('services: [null]')).toEqual(['unknown key type: <nil>'])
})

test.each([
  [service('scale: "~"'), 'manifest.ServiceScale'],
  [service("build: 'null'"), 'manifest.ServiceBuild'],
  [service('securityContext: {runAsNonRoot: "~"}'), '*bool'],
  [service('initContainer: "null"'), '*manifest.InitContainer'],
  ['services: "~"\n', 'manifest.Services'],
])('a quoted null in %j is a text where no text belongs', (text, type) => {
  expect(messages(text).join('\n')).toMatch(
    new RegExp(`cannot unmarshal !!str \`(null|~)\` into ${type.replace('*', '\\*')}`),
  )
})

test('a quoted null is a text where a text belongs', () => {
  expect(messages(service('command: "null", environment: ["A=~"]'))).toEqual([])
})

test('the port of a balancer is decoded before its key', () => {
  const text =
    'services: {web: {build: .}}\nbalancers: {b: {service: web, ports: {http: {port: x}}}}\n'
  expect(messages(text)[0]).toContain('cannot unmarshal !!str `x` into int')
})
