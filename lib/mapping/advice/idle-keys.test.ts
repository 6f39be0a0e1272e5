import { describe, expect, test } from 'vitest'
import { explore } from '../../explore'
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
  ...['postgres', 'mysql', 'mariadb'].map(
    (type) =>
      [
        type,
        `resources.main.type: ${type}`,
        ['class', 'durable', 'encrypted', 'iops'].map((key) => `options.${key}`),
      ] as const,
  ),
  ...['redis', 'memcached'].map(
    (type) =>
      [
        type,
        `resources.main.type: ${type}`,
        ['class', 'durable', 'encrypted', 'storage'].map((key) => `options.${key}`),
      ] as const,
  ),
]

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
    const objects = ({ objects: all }: typeof withKey) => all.map(({ object }) => object)
    expect(objects(withKey)).toEqual(objects(without))
    const remark = withKey.diagnostics.find(
      ({ code, message }) => code === 'without-effect' && message.startsWith(`${key} does nothing`),
    )
    expect(remark?.severity).toBe(key === 'whitelist' ? 'warning' : 'info')
    expect(remark?.span.line).toBe(text.trimEnd().split('\n').length)
  })
})

describe.each([...exampleTexts(), ...conformanceTexts()])('$name', ({ manifest, settings }) => {
  test('a key that is said to do nothing changes no object when it is renamed', () => {
    const before = explore(manifest, settings)
    const idle = before.diagnostics.filter(
      ({ code, message, span }) =>
        code === 'without-effect' &&
        message.includes('does nothing here') &&
        manifest.startsWith(':', span.end) &&
        !/annotations/i.test(message),
    )
    for (const { message, span } of idle) {
      const renamed = `${manifest.slice(0, span.start)}x-idle${manifest.slice(span.end)}`
      const objects = ({ objects: all }: typeof before) => all.map(({ object }) => object)
      expect({ message, objects: objects(explore(renamed, settings)) }).toEqual({
        message,
        objects: objects(before),
      })
    }
  })
})

test('the same keys at a public service with a port are not remarked on', () => {
  for (const key of [...HTTP, 'health', 'liveness', 'ingressAnnotations', 'whitelist']) {
    const { diagnostics } = explore(textOf('services.web.port: 3000', key), settingsFrom({}))
    expect(diagnostics.filter(({ code }) => code === 'without-effect')).toEqual([])
  }
})
