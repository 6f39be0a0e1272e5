import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EXAMPLES } from '../examples/examples'
import { explore } from '../explore'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { writtenOut } from './unwritten-defaults'

const groups = (text: string) => explore(text, DEFAULT_SETTINGS).defaults
const shown = (text: string) =>
  groups(text).map(
    ({ key, afterLine, defaults }) =>
      `${afterLine} ${key}: ${defaults.map(({ name, value }) => `${name} ${value}`).join(', ')}`,
  )

/** The text with all of them written out, the last first. */
function whole(text: string): string {
  const lines = text.split('\n')
  for (const group of groups(text).toReversed())
    lines.splice(group.afterLine, 0, ...writtenOut(group).slice(1).split('\n'))
  return lines.join('\n')
}

it('a service says what a rack takes for what it does not write', () => {
  expect(shown('services:\n  web:\n    port: 3000\n')).toEqual([
    '3 health: path /, interval 5, timeout 4, grace 5',
    '3 scale: count 1, cpu 250, memory 512',
    '3 deployment: minimum 50, maximum 200',
    '3 termination: grace 30',
  ])
})

it('what is written is no default, and what is beside it follows it', () => {
  const text =
    'services:\n  web:\n    port: 3000\n    scale:\n      count: 2\n    health:\n      interval: 10\n    deployment:\n      minimum: 25\n      maximum: 150\n    termination:\n      grace: 60\n'
  expect(shown(text)).toEqual([
    '5 scale: cpu 250, memory 512',
    '7 health: path /, timeout 9, grace 10',
  ])
})

it.each([
  ['no port has no health', 'services:\n  web:\n    build: .\n', 'health'],
  ['an agent has no count', 'services:\n  web:\n    agent: true\n    port: 80\n', 'count'],
  ['a short form stays', 'services:\n  web:\n    scale: 2\n', 'scale'],
])('%s', (_, text, missing) => {
  expect(shown(text).join('\n')).not.toContain(missing)
})

it('each says what its key does', () => {
  for (const { defaults } of groups('services:\n  web:\n    port: 3000\n'))
    for (const { rule } of defaults) expect(rule).not.toBe('')
})

it('a service in one line is left alone', () => {
  expect(shown('services:\n  web: {port: 3000}\n')).toEqual([])
})

it.each(EXAMPLES.map(({ file }) => file))(
  'with the defaults of %s written out a rack makes the same objects',
  (file) => {
    const text = readFileSync(`public/examples/${file}`, 'utf8')
    const objects = (of: string) =>
      explore(of, DEFAULT_SETTINGS).objects.map(({ object }) => object)
    expect(whole(text)).not.toBe(text)
    expect(objects(whole(text))).toEqual(objects(text))
    expect(groups(whole(text)).filter(({ written }) => !written)).toEqual([])
  },
)
