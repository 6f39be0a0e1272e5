import { expect, it } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'

const errors = (text: string) =>
  explore(text, settingsFrom({})).diagnostics.flatMap(({ severity, message }) =>
    severity === 'error' ? [message] : [],
  )

it.each([
  ['x: {[a, 1]: b}', 'yaml: invalid map key: []interface {}{"a", 1}'],
  ['x: {{a: true}: b}', 'yaml: invalid map key: map[interface {}]interface {}{"a":true}'],
  ['labels: {[a]: b}', 'yaml: unmarshal errors:\n  line 1: cannot unmarshal !!seq into string'],
])('a list or a mapping as a key is refused: %s', (text, said) =>
  expect(errors(text)).toEqual([said]),
)
