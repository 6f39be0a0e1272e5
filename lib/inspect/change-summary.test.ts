import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { changeSummary, contentSummary } from './change-summary'

const read = (text: string, settings = {}) => ({
  text,
  settings: { ...DEFAULT_SETTINGS, ...settings },
})
const summary = (before: string, after: string) => changeSummary(read(before), read(after))

const WEB = 'services:\n  web:\n    port: 3000\n'

it.each([
  [
    'a new service and a changed port',
    WEB,
    'services:\n  web:\n    port: 4000\n  worker:\n    build: .\n',
    '+ worker, web port 3000 -> 4000',
  ],
  ['a removed service', `${WEB}  worker:\n    build: .\n`, WEB, '- worker'],
  ['a new section', WEB, `${WEB}timers:\n  clean:\n    command: x\n`, '+ timer clean'],
  ['a new key', WEB, `${WEB}    health: /check\n`, 'web + health'],
  ['a comment', WEB, `# mine\n${WEB}`, 'comments or layout'],
  ['nothing', WEB, WEB, ''],
  ['a text that no longer parses', WEB, `${WEB}  [\n`, 'no longer valid YAML'],
])('%s', (_, before, after, expected) => {
  expect(summary(before, after)).toBe(expected)
})

it('a changed variable is named, and its values are not shown', () => {
  const text = (value: string) => `${WEB}    environment:\n      - API_TOKEN=${value}\n`
  expect(summary(text('hunter2'), text('swordfish'))).toBe('web environment API_TOKEN changed')
})

it('a changed setting is named, and what lasts as long as a tab only is no change', () => {
  const before = read(WEB, { env: 'A=1' })
  expect(changeSummary(before, read(WEB, { rack: 'prod' }))).toBe('rack my-rack -> prod')
})

it('a long list of changes says how many more there are', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(summary(WEB, `${WEB}${names.map((name) => `  ${name}: {}\n`).join('')}`)).toBe(
    '+ a, + b, + c, + d and 2 more',
  )
})

it('the first version says what it has', () => {
  expect(contentSummary(`${WEB}resources:\n  db:\n    type: postgres\n`)).toBe('web, resource db')
  expect(contentSummary('')).toBe('no services')
})
