import { expect, it } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'

const refusals = (service: string) =>
  explore(`services:\n  web:\n    image: nginx\n${service}`, settingsFrom({})).diagnostics.flatMap(
    ({ code, message, span }) => (code === 'cannot-be-written' ? [`${span.line} ${message}`] : []),
  )

it.each([
  ["    labels: {part: 'a\"b'}\n", '4 yaml: line 9: did not find expected key'],
  ["    labels: {a: b, part: 'a\"b'}\n", '4 yaml: line 11: did not find expected key'],
  ["    port: 80\n    labels: {part: 'a\"b'}\n", '5 yaml: line 28: did not find expected key'],
  [
    "    port: 80\n    sticky: false\n    whitelist: 10.0.0.0/8\n    labels: {part: 'a\"b'}\n",
    '7 yaml: line 30: did not find expected key',
  ],
  ['    labels: {~: x}\n', '4 yaml: line 9: did not find expected key'],
  ['    environment: ["*A=1"]\n', "4 yaml: unknown anchor 'A' referenced"],
  ['    environment: ["@A=1"]\n', '4 yaml: line 13: found character that cannot start any token'],
])('%j is told once, with the line of the first document that it breaks', (service, said) =>
  expect(refusals(service)).toEqual([said]),
)
