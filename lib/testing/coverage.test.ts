import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '../diagnostics/catalogue'
import { explore } from '../explore'
import type { Shape } from '../manifest/fields'
import { ROOT } from '../manifest/shape-at'
import { WITHOUT_EFFECT } from '../manifest/without-effect'
import { settingsFrom } from '../rack/settings'
import { RULES } from '../rules/catalogue'
import { sourceFiles } from './source-files'
import { conformanceTexts, exampleTexts } from './texts'

const conformance = conformanceTexts()
const sources = sourceFiles('lib')
  .filter(
    ({ file }) =>
      /^lib\/(manifest|mapping|kubernetes|explore)/.test(file) && !file.endsWith('.test.ts'),
  )
  .map(({ read }) => read())
  .join('\n')

/** Every key that can be written, as a path with `*` for names. */
function* keysOf(shape: Shape, path: string): Generator<string> {
  if (shape.type === 'record')
    for (const [name, { shape: inner }] of Object.entries(shape.keys))
      yield* keysOf(inner, path === '' ? name : `${path}.${name}`)
  else if (shape.type === 'map') yield* keysOf(shape.of, `${path}.*`)
  else if (shape.type === 'list') yield* keysOf(shape.of, path)
  else if (shape.type === 'any' && shape.of.length > 0)
    for (const each of shape.of) yield* keysOf(each, path)
  else yield path
}

/** Keys that neither an example nor a case writes. */
const RARE = {
  manifest: `services:
  web:
    port: 3000
    liveness: {path: /live, port: {port: 3001, scheme: https}}
    volumeOptions:
      - azureFiles: {id: share, mountPath: /share, accessMode: ReadWriteMany}
    initContainer:
      volumeOptions:
        - azureFiles: {id: share, mountPath: /share}
    scale:
      min: 1
      max: 3
      gpu: 1
      autoscale:
        gpuUtilization: {threshold: 50, metricName: use, prometheusUrl: "http://p", query: "max(use)"}
        custom:
          - {type: kafka, metricType: Value, useCachedMetrics: true, authenticationRef: {name: login, kind: TriggerAuthentication}}
      keda:
        triggers:
          - {type: redis, authenticationRef: {name: login, kind: TriggerAuthentication}}
balancers:
  game:
    service: web
    ports:
      7000: {port: 7001, protocol: UDP}
`,
  settings: settingsFrom({ keda: true, azureFiles: true }),
}

/** Paths of origins as keys: `services.web.ports[0]` is `services.*.ports`. */
function asKey(path: string): string {
  const [section = '', , ...rest] = path.replaceAll(/\[\d+\]/g, '').split('.')
  if (section === 'balancers' && rest[0] === 'ports') rest[1] = '*'
  return ['services', 'resources', 'timers', 'balancers'].includes(section)
    ? [section, '*', ...rest].join('.')
    : path.replaceAll(/\[\d+\]/g, '')
}

describe('over all texts', () => {
  const explored = [...exampleTexts(), ...conformance, RARE].map(({ manifest, settings }) =>
    explore(manifest, settings),
  )

  it('every key of convox.yml makes some field, or is known to have no effect', () => {
    const used = new Set(
      explored
        .flatMap(({ objects }) =>
          objects.flatMap(({ because, traces }) => [because, ...traces.origins]),
        )
        .flat()
        .flatMap((origin) => ('path' in origin ? [asKey(origin.path)] : [])),
    )
    const isUsed = (key: string) =>
      [...used].some(
        (path) =>
          path === key ||
          path.startsWith(`${key}.`) ||
          (key.endsWith('.*') && path.startsWith(key.slice(0, -1))),
      )
    const isKnown = (key: string) =>
      Object.keys(WITHOUT_EFFECT).some((path) => key === path || key.startsWith(`${path}.`))
    expect([...new Set(keysOf(ROOT, ''))].filter((key) => !isUsed(key) && !isKnown(key))).toEqual(
      [],
    )
  })

  it('every rule explains some field or object', () => {
    const cited = new Set(
      explored.flatMap(({ objects }) =>
        objects.flatMap(({ rule, traces }) => [rule, ...traces.shape.rules]),
      ),
    )
    expect(Object.keys(RULES).filter((rule) => !cited.has(rule as keyof typeof RULES))).toEqual([])
  })
})

it('every problem of the catalogue is reported somewhere', () => {
  expect(Object.keys(PROBLEMS).filter((code) => !sources.includes(`'${code}'`))).toEqual([])
})
