import { describe, expect, test } from 'vitest'
import { oneForEachCause } from '../diagnostics/one-cause'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'

/**
 * `#   ^^^^ code` says that the line above it has that error, from the first to the last caret; what
 * follows the code stands in its message or its advice.
 */
function marks(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const mark = /^\s*#\s*(\^+) ([a-z-]+)(?: (.+))?$/.exec(line)
    if (!mark) return []
    const above = text
      .split('\n')
      .slice(0, index)
      .filter((each) => !/^\s*#\s*\^/.test(each))
    return [`${above.length}:${line.indexOf('^') + 1} ${mark[2]}: ${mark[3]}`]
  })
}

function withoutMarks(text: string): string {
  return text.replace(/^\s*#\s*\^.*\n?/gm, '')
}

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'a name that several stages refuse is told by the first',
    `services:
  Api:
# ^^^ name-invalid service name Api invalid
    port: 3000
`,
  ],
  [
    'each variable that the release lacks is told at its own line, the first in the rack’s words',
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
    'a misspelt name is told with the one that is meant',
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

describe('problems of a text', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const { diagnostics } = explore(withoutMarks(text), settingsFrom({}))
    const errors = oneForEachCause(diagnostics).filter(({ severity }) => severity === 'error')
    const expected = marks(text)
    const told = errors.map(({ span, code, message, advice }) => {
      const place = `${span.line}:${span.column} ${code}: `
      const words = expected.find((each) => each.startsWith(place))?.slice(place.length)
      return `${place}${`${message} ${advice}`.includes(words ?? '\n') ? words : message}`
    })
    expect(told.sort()).toEqual(expected.sort())
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
