import { describe, expect, test } from 'vitest'
import { oneForEachCause } from '../diagnostics/one-cause'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { marksIn } from '../testing/marks'

/** Texts with their errors; what follows a code is in its message or its advice. */
const TEXTS: readonly (readonly [string, string])[] = [
  [
    'a name that several stages refuse is reported by the first',
    `services:
  Api:
# ^^^ name-invalid service name Api invalid
    port: 3000
`,
  ],
  [
    'each variable that the release lacks is reported at its own line, the first in the rack’s words',
    `services:
  web:
    environment:
      - A
#       ^ env-required required env: A, B
      - C=1
      - B
#       ^ env-required required env: B
`,
  ],
  [
    'a misspelt name is reported with the one that is meant',
    `services:
  web:
    resources:
      - databse:MAIN
#       ^^^^^^^^^^^^ resource-unknown Did you mean database?
  worker: {}
resources:
  database:
    type: postgress
#         ^^^^^^^^^ resource-type-unknown Did you mean postgres?
timers:
  nightly:
    schedule: "0 3 * * *"
    command: bin/nightly
    service: wrker
#            ^^^^^ timer-service-unknown Did you mean worker?
balancers:
  tcp:
    service: wbe
#            ^^^ balancer-service Did you mean web?
    ports: {80: 3000}
`,
  ],
]

const byLine = (one: { line: number }, other: { line: number }) => one.line - other.line

describe('problems of a text', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const { diagnostics } = explore(text, settingsFrom({}))
    const errors = oneForEachCause(diagnostics).filter(({ severity }) => severity === 'error')
    const told = errors.map(({ span, code, message, advice }) => {
      const { line, column } = span
      const mark = marksIn(text).find((each) => each.line === line && each.column === column)
      const words = mark && `${message} ${advice}`.includes(mark.words) ? mark.words : message
      return { line, column, code, words }
    })
    const expected = marksIn(text).map(({ endColumn, ...mark }) => mark)
    expect(told.sort(byLine)).toEqual(expected)
  })

  test('the fix of a misspelt name writes the name alone', () => {
    const text =
      'services:\n  web:\n    resources: ["databse:MAIN"]\nresources:\n  database: {type: redis}\n'
    const fix = explore(text, settingsFrom({})).diagnostics.flatMap(({ fixes = [] }) => fixes)[0]
    const edit = fix?.edits[0]
    expect(text.slice(edit?.span.start, edit?.span.end)).toBe('databse')
    expect(edit?.text).toBe('database')
  })

  test('a certificate is an error unless the settings list it', () => {
    const text = 'services:\n  web:\n    port: 3000\n    certificate: {id: cert-orchid}\n'
    const codes = (settings: object) =>
      explore(text, settingsFrom(settings)).diagnostics.map(({ code }) => code)
    expect(codes({})).toContain('certificate-missing')
    expect(codes({ certificates: 'cert-plum, cert-orchid' })).not.toContain('certificate-missing')
  })
})
