import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type Exploration, explore } from '../../explore'
import { typesByData } from '../../manifest/resource-types'
import { serviceRecord } from '../../manifest/service'
import { WITHOUT_EFFECT } from '../../manifest/without-effect'
import { settingsFrom } from '../../rack/settings'
import { conformanceTexts, exampleTexts } from '../../testing/texts'

const VALUES: Readonly<Record<string, string>> = {
  domain: 'a.example.com',
  sticky: 'true',
  'tls.redirect': 'false',
  'certificate.duration': '2160h',
  health: '/ready',
  liveness: '{path: /live, grace: 5}',
  ingressAnnotations: '["a.example.com/b=c"]',
  whitelist: '10.0.0.0/8',
  'accessControl.awsPodIdentity': '{policyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]}',
  'options.class': 'db.t3.small',
  'options.durable': 'true',
  'options.encrypted': 'true',
  'options.iops': '1000',
  'options.storage': '30',
}

const HTTP = ['domain', 'sticky', 'tls.redirect', 'certificate.duration']
const IDLE: readonly (readonly [string, string, readonly string[], object?])[] = [
  ['no port', 'services.web', [...HTTP, 'health', 'liveness']],
  [
    'internal',
    'services.web.port: 3000,internal: true',
    [...HTTP, 'ingressAnnotations', 'whitelist'],
  ],
  ['gRPC', 'services.web.port: "grpc:3000"', ['health', 'liveness']],
  ['GCP', 'services.web.port: 3000', ['accessControl.awsPodIdentity'], { provider: 'gcp' }],
  ...typesByData(true).map(
    ({ id }) =>
      [
        id,
        `resources.main.type: ${id}`,
        ['class', 'durable', 'encrypted', 'iops'].map((key) => `options.${key}`),
      ] as const,
  ),
  ...typesByData(false).map(
    ({ id }) =>
      [
        id,
        `resources.main.type: ${id}`,
        ['class', 'durable', 'encrypted', 'storage'].map((key) => `options.${key}`),
      ] as const,
  ),
]

function objectsOf({ objects }: Pick<Exploration, 'objects'>) {
  return objects.map(({ object }) => object)
}

/** `services.web.port: 3000,internal: true` and a key, as a text whose last line is the key. */
function textOf(where: string, key?: string): string {
  const [section = '', name = '', ...rest] = where.split('.')
  const lines = rest.join('.').split(',').filter(Boolean)
  const written = key === undefined ? [] : [nested(key.split('.'), VALUES[key] ?? '')]
  return `${section}:\n  ${name}:\n    x-any: 1\n${[...lines, ...written].map((line) => `    ${line}\n`).join('')}`
}

function nested([first = '', ...rest]: readonly string[], value: string): string {
  return rest.length === 0 ? `${first}: ${value}` : `${first}: {${nested(rest, value)}}`
}

const CASES = IDLE.flatMap(([title, where, keys, settings]) =>
  keys.map((key) => ({ title, where, key, settings: settings ?? {} })),
)

describe('a key that changes no object here says so at its line', () => {
  test.each(CASES)('$title: $key', ({ where, key, settings }) => {
    const given = settingsFrom({ password: 'p', ...settings })
    const text = textOf(where, key)
    const withKey = explore(text, given)
    const without = explore(textOf(where), given)
    expect(objectsOf(withKey)).toEqual(objectsOf(without))
    const remark = withKey.diagnostics.find(
      ({ code, message }) => code === 'without-effect' && message.startsWith(`${key} does nothing`),
    )
    expect(remark?.severity).toBe(key === 'whitelist' ? 'warning' : 'info')
    expect(remark?.span.line).toBe(text.trimEnd().split('\n').length)
  })
})

test('a key that is said to do nothing changes no object when it is renamed, in any text', () => {
  const remarks = [...exampleTexts(), ...conformanceTexts()].flatMap(
    ({ name, manifest, settings }) => {
      const before = explore(manifest, settings)
      const idle = before.diagnostics.filter(
        ({ code, message, span }) =>
          code === 'without-effect' &&
          message.includes('does nothing here') &&
          manifest.startsWith(':', span.end) &&
          !/annotations/i.test(message),
      )
      return idle.map(({ message, span }) => {
        const renamed = `${manifest.slice(0, span.start)}x-idle${manifest.slice(span.end)}`
        const after = explore(renamed, settings)
        return { name, message, isTrue: isDeepStrictEqual(objectsOf(after), objectsOf(before)) }
      })
    },
  )
  expect(remarks.length).toBeGreaterThan(20)
  expect(remarks.filter(({ isTrue }) => !isTrue)).toEqual([])
})

/** A value for each key of a service that is not its default. */
const SAMPLES: Readonly<Record<string, string>> = {
  agent: 'true',
  annotations: '["a.example.com/b=c"]',
  accessControl: '{awsPodIdentity: {policyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]}}',
  build: './web',
  certificate: '{duration: 2160h}',
  command: 'bin/web',
  configMounts: '[{id: conf, dir: /etc/conf, filename: a.yml}]',
  deployment: '{minimum: 25}',
  dnsConfig: '{ndots: 3}',
  domain: 'a.example.com',
  drain: '10',
  disableHostUsers: 'true',
  environment: '[B=1]',
  grpcHealthEnabled: 'true',
  health: '{path: /ready, grace: 9}',
  image: 'nginx',
  imagePullSecrets: '[{registry: r.example.com, username: u, passwordEnv: A}]',
  ingressAnnotations: '["a.example.com/b=c"]',
  init: 'false',
  initContainer: '{command: bin/init}',
  internal: 'true',
  internalRouter: 'true',
  labels: '{a.example.com/team: web}',
  lifecycle: '{preStop: sleep 5}',
  liveness: '{path: /live}',
  nodeAffinityLabels: '[{weight: 1, label: a, value: b}]',
  nodeSelectorLabels: '{a: b}',
  port: '4000',
  ports: '[5000]',
  privileged: 'true',
  resources: '[main]',
  scale: '{count: 1-3, targets: {cpu: 60}}',
  securityContext: '{runAsNonRoot: true}',
  singleton: 'true',
  startupProbe: '{path: /start}',
  sticky: 'true',
  termination: '{grace: 60}',
  test: 'bin/test',
  timeout: '90',
  tls: '{redirect: false}',
  volumeOptions: '[{emptyDir: {id: tmp, mountPath: /tmp}}]',
  volumes: '[/data]',
  whitelist: '10.0.0.0/8',
}

const CONTEXTS: readonly {
  readonly title: string
  readonly own: string
  readonly rack?: object
}[] = [
  { title: 'a public service', own: 'port: 3000' },
  { title: 'a service without a port', own: 'x-any: 1' },
  { title: 'a service with ports only', own: 'ports: [7000]' },
  { title: 'an internal service', own: 'port: 3000, internal: true' },
  { title: 'an agent', own: 'agent: true' },
  { title: 'an agent with a port', own: 'agent: true, port: 3000' },
  { title: 'a gRPC service', own: 'port: "grpc:3000"' },
  { title: 'a gRPC service with probes', own: 'port: "grpc:3000", grpcHealthEnabled: true' },
  { title: 'a service behind Contour', own: 'port: 3000', rack: { routerType: 'contour' } },
  { title: 'a service on GCP', own: 'port: 3000', rack: { provider: 'gcp' } },
]

test('every key of a service has a sample', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(serviceRecord.keys).sort())
})

describe.each(CONTEXTS)('every key of $title', ({ own, rack }) => {
  const settings = settingsFrom({
    password: 'p',
    domainInternal: 'i.example.com',
    env: 'A=1',
    ...rack,
  })
  const textWith = (line: string) =>
    `services:\n  web:\n    ${own.replaceAll(', ', '\n    ')}\n${line}resources:\n  main: {type: redis}\nconfigs:\n  - {id: conf, value: x}\n`
  const without = explore(textWith(''), settings)

  test.each(Object.entries(SAMPLES).filter(([key]) => !own.includes(`${key}:`)))(
    '%s changes an object, or says that it does nothing',
    (key, value) => {
      const text = textWith(`    ${key}: ${value}\n`)
      const line = text.split('\n').indexOf(`    ${key}: ${value}`) + 1
      const { diagnostics, ...found } = explore(text, settings)
      const isSaid = diagnostics.some(({ span }) => span.line === line)
      const isKnown = Object.keys(WITHOUT_EFFECT).some((each) => each === `services.*.${key}`)
      const isChanged = !isDeepStrictEqual(objectsOf(found), objectsOf(without))
      expect(isSaid || isKnown || isChanged).toBe(true)
    },
  )
})

test('the same keys at a public service with a port are not remarked on', () => {
  for (const key of [...HTTP, 'health', 'liveness', 'ingressAnnotations', 'whitelist']) {
    const { diagnostics } = explore(textOf('services.web.port: 3000', key), settingsFrom({}))
    expect(diagnostics.filter(({ code }) => code === 'without-effect')).toEqual([])
  }
})
