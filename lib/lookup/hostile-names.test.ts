import { expect, test } from 'vitest'
import { explore } from '../explore'
import { parseSelector } from '../kubernetes/label-selector'
import { settingsFrom } from '../rack/settings'
import { ask } from './ask'
import { lookup } from './lookup'

test.each(['(', '[', 'a)(b', '\\', '(a+)+', '<rs><rs><rs><rs><rs><rs>', '<a>'.repeat(12)])(
  'an app, a rack and a service called %j are searched for in a moment',
  (name) => {
    const text = `services:\n  ${JSON.stringify(name)}: {port: 3000}\n`
    const exploration = explore(text, settingsFrom({ app: name, rack: name }))
    const began = performance.now()
    for (const word of [`${'b4'.repeat(100)}-x2k8q`, 'web.a-b.svc', name, 'b4-'.repeat(80)]) {
      lookup(word, exploration)
      ask(word, exploration)
    }
    expect(performance.now() - began).toBeLessThan(4_000)
  },
)

test('a word that every object inherits is no operator of a selector', () => {
  expect(parseSelector('a constructor b')).toHaveProperty('error')
  expect(parseSelector('a toString b')).toHaveProperty('error')
})
