import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { releaseVariables } from '../../manifest/environment'
import { ReadContext } from '../../manifest/read-context'
import { readManifest } from '../../manifest/read-manifest'
import { settingsFrom } from '../../rack/settings'
import { readSource } from '../../source/read-source'
import { marksIn } from '../../testing/marks'
import { NOTHING_KEPT } from '../../text/kept'
import { TEXT_START } from '../../text/span'
import { mappingContext } from '../context'
import { mapManifest } from '../map-manifest'
import { advise } from './advise'

function adviceOn(text: string, given: object = {}): Diagnostic[] {
  const settings = settingsFrom({ resolver: '172.20.0.53', ...given })
  const reading = new ReadContext(TEXT_START)
  const { root } = readSource(text, releaseVariables(settings.env))
  const manifest = readManifest(root, settings, reading)
  const objects = mapManifest(mappingContext(manifest, settings, reading))
  const { unknownKeys, diagnostics: reported } = reading
  const kept = NOTHING_KEPT
  return advise({ text, root, manifest, settings, objects, kept, unknownKeys, reported })
}

/** The remarks that a text says it has. */
function marks(text: string): string[] {
  return marksIn(text).map(
    ({ line, column, endColumn, code }) => `${line}:${column}-${endColumn} ${code}`,
  )
}

const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .map(({ code, span }) => `${span.line}:${span.column}-${span.endColumn} ${code}`)
    .sort()

/** The text after the first fix of its first remark. */
function fixed(text: string, given: object = {}): string {
  const edits = [...(adviceOn(text, given)[0]?.fixes?.[0]?.edits ?? [])].sort(
    (a, b) => b.span.start - a.span.start,
  )
  return edits.reduce(
    (before, { span, text: after }) => before.slice(0, span.start) + after + before.slice(span.end),
    text,
  )
}

describe('advise', () => {
  it.each([
    [
      'a misspelt key',
      '',
      `
services:
  web:
    prot: 3000
#   ^^^^ unknown-key
    scale: {cuont: 2}
#           ^^^^^ unknown-key
x-shared: {any: thing}
shared: &shared {any: thing}`,
    ],
    [
      'keys of racks of version 2, and of newer ones',
      '',
      `
services:
  web:
    nlb: [5000]
#   ^^^ older-key
    stateful: true
#   ^^^^^^^^ unknown-key
    scale:
      cooldown: {up: 5}
#     ^^^^^^^^ older-key`,
    ],
    [
      'keys of docker-compose',
      '',
      `
services:
  web:
    links: [db]
#   ^^^^^ older-key
    domains: a.example.com
#   ^^^^^^^ older-key`,
    ],
    [
      'keys that nothing comes of',
      '',
      `
services:
  web:
    drain: 10
#   ^^^^^ without-effect
  logger:
    agent: true
    deployment: {minimum: 50}
#                ^^^^^^^ without-effect`,
    ],
    [
      'a key that is there twice',
      '',
      `
services:
  web:
    port: 3000
    port: 4000
#   ^^^^ duplicate-key
  web: {}
# ^^^ duplicate-key`,
    ],
    [
      'merges inside a service',
      '',
      `
x-defaults: &defaults
  port: 3000
services:
  web:
    <<: *defaults
#   ^^ merge-lost
  api:
    "<<": *defaults
  <<: {}
# ^^ merge-lost`,
    ],
    [
      'versions without quotes',
      '',
      `
resources:
  main:
    type: redis
    options:
      version: 13.10
#              ^^^^^ value-retyped
      storage: 20
#     ^^^^^^^ without-effect
  other:
    type: redis
    options: {version: "6.0"}`,
    ],
    [
      'variables written as a mapping',
      '',
      `
environment:
  - HOST: example.com
#   ^^^^^^^^^^^^^^^^^ environment-dropped
  - 12
#   ^^ environment-dropped
  - PORT=80`,
    ],
    [
      'variables that the release lacks',
      'SET=yes',
      `
services:
  web:
    image: shop:\${TAG}
#               ^^^^^^ variable-empty
    command: run \${SET}
    health: /\${HEALTH:-up} # \${NOT_HERE}
#            ^^^^^^^^^^^^^ variable-empty`,
    ],
    [
      'an empty scale',
      '',
      `
services:
  web:
    scale:
#   ^^^^^ scale-empty
  api:
    scale: {count: ~}
#           ^^^^^ scale-empty
  jobs:
    scale: 0
#          ^ count-first-deploy`,
    ],
    [
      'numbers in quotes where they are passed over',
      '',
      `
services:
  web:
    port: 3000
    health: {path: /up, grace: "5"}
#                              ^^^ value-ignored
    scale: {cpu: "512"}
#                ^^^^^ value-ignored`,
    ],
    [
      'targets beside a fixed count',
      '',
      `
services:
  web:
    scale:
      count: 2
#            ^ count-first-deploy
      targets: {cpu: 70}
#                    ^^ targets-without-autoscaler`,
    ],
    [
      'bounds that leave no room',
      '',
      `
services:
  web:
    deployment:
      minimum: 100
      maximum: 100
#              ^^^ deployment-stuck`,
    ],
    [
      'one port over two protocols',
      '',
      `
services:
  web:
    ports:
      - 53/tcp
      - 53/udp
#       ^^^^^^ port-twins`,
    ],
    [
      'agents that want one port',
      '',
      `
services:
  one: {agent: true, ports: [8125/udp]}
  two: {agent: true, ports: [8125/udp, 8126]}
#                            ^^^^^^^^ host-port-clash`,
    ],
    [
      'EFS without an access mode',
      '',
      `
services:
  web:
    volumeOptions:
      - awsEfs:
#       ^^^^^^ efs-access-mode
          id: shared
          mountPath: /data`,
    ],
    [
      'a variable that masks a resource',
      '',
      `
environment:
  - DATABASE_URL
#   ^^^^^^^^^^^^ required-variable-masks
resources:
  # convox-map-ignore: password-in-config-map
  database: {type: postgres}`,
    ],
    [
      'a resource that the release masks',
      'CACHE_URL=redis://elsewhere',
      `
resources:
  cache: {type: redis}
# ^^^^^ resource-masked`,
    ],
    [
      'resources that become one',
      '',
      `
resources:
  cache1: {type: redis}
# ^^^^^^ resource-name-shortened
  cache2: {type: redis}
# ^^^^^^ resource-names-collide`,
    ],
    [
      'open passwords',
      '',
      `
services:
  web:
    imagePullSecrets:
      - {registry: ghcr.io, username: me, password: hunter2}
#                                                   ^^^^^^^ password-in-text
resources:
  main: {type: mysql}
# ^^^^ password-in-config-map
  side: {type: mysql}`,
    ],
    [
      'a timer of a service with plain volumes',
      '',
      `
services:
  web: {volumes: [/data]}
#                 ^^^^^ timer-volume-pending
#                 ^^^^^ volume-lost
timers:
  tidy: {schedule: 0 3 * * *, command: tidy, service: web}`,
    ],
    [
      'volumes that lose their data',
      '',
      `
services:
  web: {volumes: ["data:/data", /cache, "/var/run/docker.sock"]}
#                 ^^^^^^^^^^^^ volume-lost
#                               ^^^^^^ volume-lost`,
    ],
    [
      'a schedule of six fields',
      '',
      `
services:
  web: {}
timers:
  tidy: {schedule: "0 3 * * ? 2027", command: tidy, service: web}
#                  ^^^^^^^^^^^^^^^^ schedule-cut`,
    ],
    [
      'a balancer’s target in quotes',
      '',
      `
services:
  web: {}
balancers:
  tcp:
    service: web
    ports:
      5000: "3000"
#           ^^^^^^ balancer-target-lost`,
    ],
    [
      'a config under another name',
      '',
      `
configs:
  - id: app
    name: shop-config
#         ^^^^^^^^^^^ config-renamed
services:
  web:
    configMounts: [{id: app, dir: /etc, filename: a.json}]`,
    ],
  ])('tells of %s', (_, env, text) => {
    expect(told(adviceOn(text, { env }))).toEqual(marks(text).sort())
  })

  it.each([
    ['keda-off', { keda: false }],
    ['prometheus-missing', { keda: true }],
  ])('tells of scaling that the rack cannot do: %s', (code, rack) => {
    const text =
      'services:\n  web:\n    scale: {min: 1, max: 5, autoscale: {queueDepth: {threshold: 5}}}'
    expect(adviceOn(text, rack).map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(adviceOn(text, { keda: true, prometheusUrl: 'http://prometheus' })).toEqual([])
  })

  it('tells of the version of a docker-compose.yml', () => {
    expect(told(adviceOn('version: "3"\nservices: {}'))).toEqual(['1:1-8 older-key'])
  })

  it('tells of ndots only where the rack has no resolver', () => {
    const text = 'services:\n  web:\n    dnsConfig: {ndots: 1}'
    expect(told(adviceOn(text, { resolver: '' }))).toEqual(['3:24-25 ndots-without-resolver'])
    expect(adviceOn(text)).toEqual([])
  })

  it('says nothing of a service that is as it should be', () => {
    expect(
      adviceOn(
        'services:\n  web:\n    build: .\n    port: 3000\n    scale: {count: 1-5, targets: {cpu: 70}}',
      ),
    ).toEqual([])
  })

  it.each([
    [
      'renames a misspelt key',
      'services:\n  web:\n    prot: 3000',
      'services:\n  web:\n    port: 3000',
    ],
    [
      'quotes a version',
      'resources:\n  a:\n    type: redis\n    options: {version: 6.0}',
      'resources:\n  a:\n    type: redis\n    options: {version: "6.0"}',
    ],
    ['writes a variable as a text', 'environment:\n  - HOST: a.b', 'environment:\n  - HOST=a.b'],
    [
      'fills an empty scale',
      'services:\n  web:\n    scale: # none\n',
      'services:\n  web:\n    scale: 1 # none\n',
    ],
    ['quotes a merge', 'services:\n  web:\n    <<: {}', 'services:\n  web:\n    "<<": {}'],
    [
      'removes a variable that masks',
      'environment:\n  - A=b\n  - DB_URL # here\nresources:\n  db: {type: redis}',
      'environment:\n  - A=b\nresources:\n  db: {type: redis}',
    ],
    [
      'adds an access mode',
      'services:\n  a:\n    volumeOptions:\n      - awsEfs:\n          id: x',
      'services:\n  a:\n    volumeOptions:\n      - awsEfs:\n          accessMode: ReadWriteMany\n          id: x',
    ],
  ])('%s with one click', (_, before, after) => {
    expect(fixed(before)).toBe(after)
  })

  it('keeps still where a comment asks for it, on the line or above', () => {
    const text =
      'services:\n  web:\n    prot: 1 # convox-map-ignore: unknown-key\n    # convox-map-ignore: scale-empty, unknown-key\n    scale:\n'
    expect(adviceOn(text)).toEqual([])
    expect(
      told(adviceOn(text.replace(', unknown-key', '').replace('scale-empty', 'other'))),
    ).toEqual(['5:5-10 scale-empty'])
  })

  it('offers to keep still', () => {
    const text = 'services:\n  web:\n    scale:\n'
    const silence = adviceOn(text)[0]?.fixes?.at(-1)?.edits[0]
    expect(silence?.text).toBe('    # convox-map-ignore: scale-empty\n')
    expect(silence?.span).toMatchObject({ start: text.indexOf('    scale'), line: 3, column: 1 })
  })
})

it('names the version that knows a key', () => {
  const [remark] = adviceOn('services:\n  web:\n    stateful: true\n')
  expect(remark?.message).toBe(
    'Racks know services.web.stateful since version 3.25.4. This map shows 3.24.9, which drops it.',
  )
})
