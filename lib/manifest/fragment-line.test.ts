import { expect, it } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'

const lines = (text: string) =>
  explore(text, settingsFrom({})).diagnostics.flatMap(({ code, message }) =>
    code === 'wrong-type' ? [Number(/line (\d+)/.exec(message)?.[1])] : [],
  )

it.each([
  [
    'of a service counts from the service',
    'services:\n  web:\n    image: x\n    drain: {a: 1}\n',
    3,
  ],
  [
    'at a list is that of its first item',
    'services:\n  web:\n    image: x\n    scale: 1\n    drain: [a]\n',
    4,
  ],
  [
    'inside of targets counts from there, keys in the order of a rack',
    'services:\n  web:\n    image: x\n    scale:\n      targets:\n        memory: 5\n        cpu: many\n',
    1,
  ],
  ['at the top counts in the text', '\nlabels:\n  a: [x]\n', 3],
  [
    'of a balancer’s ports counts from the balancer',
    'services:\n  web: {image: x}\nbalancers:\n  edge:\n    service: web\n    ports: [80]\n',
    3,
  ],
])('the line of a refusal %s', (_, text, line) => expect(lines(text)).toEqual([line]))

const LONG = 'word '.repeat(20).trim()

it.each([
  ['a long text is broken once it is wider than 80 columns', `command: ${LONG}`, 2],
  ['a text of 85 columns without a space behind the 80th is not', `command: ${'x'.repeat(85)}`, 1],
  ['a text of two lines is a block below its header', 'command: "a\\nb"', 3],
  ['a text of one line and its end is a block, too', 'command: "a\\n"', 2],
])('%s', (_, key, lineCount) => {
  expect(lines(`services:\n  web:\n    ${key}\n    drain: x\n`)).toEqual([lineCount + 1])
})
