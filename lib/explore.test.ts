import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { explore } from './explore'
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from './rack/settings'
import { manifests } from './testing/manifests'
import type { Span } from './text/span'
import { printObjects } from './yaml/print-objects'

const settings: fc.Arbitrary<Settings> = fc
  .record(
    {
      provider: fc.constantFrom('aws', 'gcp', 'azure', 'do', 'local', 'metal'),
      routerType: fc.constantFrom('nginx', 'contour'),
      resolver: fc.constantFrom('', '172.20.0.53'),
      keda: fc.boolean(),
      vpa: fc.boolean(),
      azureFiles: fc.boolean(),
      efsFileSystemId: fc.constantFrom('', 'fs-0123'),
      domainInternal: fc.constantFrom('', 'int.example.com'),
      featureGates: fc.constantFrom(
        '',
        'app-limit-required=true',
        'disable-host-users=1,system-env-disable=1',
        'external-dns-resolver=9.9.9.9',
      ),
      env: fc.constantFrom('', 'NAME=1\nDATABASE_URL=x', 'A KEY=1\nY=2'),
    },
    { requiredKeys: [] },
  )
  .map(settingsFrom)

const RUNS = 60
const PATIENCE = 120_000

const TEXTS_THAT_BITE: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'a list at the root': '- a\n- b',
  'a sentence': 'just words',
  'a tab where blanks belong': 'services:\n\tweb: {}',
  'the names of a language':
    '__proto__: {a: 1}\nservices:\n  __proto__: {port: 1}\n  constructor: {port: 3000, labels: {__proto__: x}}',
  'a control character': 'services: {web: {port: "\u0000"}}',
  'an anchor inside itself': 'a: &a [*a]',
  'a service that is all services': 'services: &s {web: *s}',
  'an open quote': '"unterminated',
  'an open bracket': '[[[[[[[[[[',
  'twenty thousand open brackets': '['.repeat(20_000),
  'a mapping as a key': '? {a: b}\n: c',
  'another version of YAML': '%YAML 1.2\n---\nservices: {}',
  'tags that nobody knows': 'services:\n  web: !!binary x\n  api: !custom {port: 1}',
  'a byte order mark': '\uFEFFservices: {web: {port: 3000}}',
}

function expectSound(text: string, given: Settings) {
  const { objects, diagnostics, graph, concepts } = explore(text, given)
  for (const { span, message } of diagnostics)
    expect({ message, inside: isInside(span, text) }).toEqual({ message, inside: true })
  expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length)
  expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length)
  expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length)
  const plain = JSON.parse(JSON.stringify(objects.map(({ object }) => object)))
  for (const version of ['1.1', '1.2'] as const) {
    const read = parseAllDocuments(printObjects(objects).text, { version }).map((document) =>
      document.toJS({ maxAliasCount: -1 }),
    )
    expect(read).toEqual(plain)
  }
  for (const { traces } of objects)
    for (const origins of traces.origins)
      for (const origin of origins)
        if (origin.kind === 'written') expect(isInside(origin.span, text)).toBe(true)
}

function isInside({ start, end, line, column, endLine, endColumn }: Span, text: string): boolean {
  const lines = text.split('\n')
  const offset = (at: number, columnAt: number) =>
    lines.slice(0, at - 1).reduce((sum, each) => sum + each.length + 1, 0) + columnAt - 1
  return (
    start >= 0 &&
    start <= end &&
    end <= text.length &&
    offset(line, column) === start &&
    offset(endLine, endColumn) === end
  )
}

describe('whatever a person pastes', () => {
  it.each(Object.entries(TEXTS_THAT_BITE))(
    '%s is read as far as it goes, and what is wrong is said at its place',
    (_, text) => {
      expectSound(text, DEFAULT_SETTINGS)
    },
  )

  it(
    'any text is read without breaking down',
    () => {
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), settings, expectSound), {
        numRuns: RUNS,
      })
    },
    PATIENCE,
  )

  it(
    'any convox.yml that uses known keys gives objects whose fields all have a source and whose YAML reads alike in 1.1 and 1.2',
    () => {
      fc.assert(fc.property(manifests, settings, expectSound), { numRuns: RUNS })
    },
    PATIENCE,
  )

  it('a bomb of aliases is refused instead of unfolded', () => {
    const bomb = [
      'a0: &a0 [x,x,x,x,x,x,x,x,x,x]',
      ...Array.from(
        { length: 12 },
        (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]`,
      ),
    ].join('\n')
    expect(explore(bomb, DEFAULT_SETTINGS).diagnostics.map(({ message }) => message)).toContain(
      'yaml: document contains excessive aliasing',
    )
  })

  it('thousands of one repeated key are reported often enough, and the rest is counted', () => {
    const repeated = explore('x: y\n'.repeat(3_000), DEFAULT_SETTINGS).diagnostics.filter(
      ({ code }) => code === 'duplicate-key',
    )
    expect(repeated.at(-1)?.message).toMatch(/And \d+ more of these\./)
  })

  it('the rest of a text with one bad port is still mapped', () => {
    const { objects, diagnostics } = explore(
      'services:\n  bad: {port: x}\n  good: {port: 3000}\n',
      DEFAULT_SETTINGS,
    )
    expect(objects.map(({ id }) => id)).toContain('Ingress/good')
    expect(diagnostics.map(({ message, span }) => `${span.line}: ${message}`)).toContain(
      '2: strconv.Atoi: parsing "x": invalid syntax',
    )
  })

  it(
    'no setting of a wrong type breaks anything',
    () => {
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.jsonValue()),
          (given) => expectSound('services: {web: {port: 3000}}', settingsFrom(given)),
        ),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )
})
