import { expect, test } from 'vitest'
import type { Kind } from '../kubernetes/kinds'
import { Sourced } from '../provenance/sourced'
import { type Emission, emit } from './emission'

const REASON = { rule: 'service-deployment', because: [] } as const
const text = new Sourced('a')
const number = new Sourced(1)

// The compiler is the test: each line holds one misspelt field, and `npm test -- types` fails when
// one of them compiles, since a `@ts-expect-error` without an error is an error itself.
const MISSPELT: { readonly [K in Kind]?: Emission } = {
  // @ts-expect-error
  Namespace: emit('Namespace', REASON, { metadata: { label: { app: text } } }),
  // @ts-expect-error
  Ingress: emit('Ingress', REASON, { spec: { ingressClass: text } }),
  // @ts-expect-error
  Service: emit('Service', REASON, { spec: { ports: [{ port: number, targetport: number }] } }),
  HorizontalPodAutoscaler: emit('HorizontalPodAutoscaler', REASON, {
    // @ts-expect-error
    spec: { scaleTargetRef: { kind: 'Deployment', nam: text } },
  }),
  // @ts-expect-error
  Deployment: emit('Deployment', REASON, { spec: { template: { spec: { dnsConfg: {} } } } }),
  // @ts-expect-error
  DaemonSet: emit('DaemonSet', REASON, { spec: { minReadySecond: 1 } }),
  // @ts-expect-error
  CronJob: emit('CronJob', REASON, { spec: { jobTemplate: { spec: { backofLimit: 0 } } } }),
  // @ts-expect-error
  Secret: emit('Secret', REASON, { datas: {} }),
  // @ts-expect-error
  ConfigMap: emit('ConfigMap', REASON, { stringData: {} }),
  // @ts-expect-error
  ServiceAccount: emit('ServiceAccount', REASON, { metadata: { nameSpace: text } }),
  // @ts-expect-error
  PersistentVolumeClaim: emit('PersistentVolumeClaim', REASON, { spec: { accessMode: [] } }),
  // @ts-expect-error
  PersistentVolume: emit('PersistentVolume', REASON, { spec: { csi: { drivers: text } } }),
  // @ts-expect-error
  HTTPProxy: emit('HTTPProxy', REASON, { spec: { virtualHost: { fqdn: text } } }),
  // @ts-expect-error
  Certificate: emit('Certificate', REASON, { spec: { dnsName: [text] } }),
  // @ts-expect-error
  ScaledObject: emit('ScaledObject', REASON, { spec: { coolDownPeriod: number } }),
  TriggerAuthentication: emit('TriggerAuthentication', REASON, {
    // @ts-expect-error
    spec: { podIdentity: { providers: 'aws' } },
  }),
  VerticalPodAutoscaler: emit('VerticalPodAutoscaler', REASON, {
    // @ts-expect-error
    spec: { updatePolicy: { mode: text } },
  }),
}

test('each kind that a mapper writes has a misspelt field that does not compile', () => {
  expect(Object.entries(MISSPELT).map(([kind, emission]) => [kind, emission?.kind])).toEqual(
    Object.keys(MISSPELT).map((kind) => [kind, kind]),
  )
})
