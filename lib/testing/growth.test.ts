import { describe, expect, test } from 'vitest'
import { askAnswer } from '../ask/ask-answer'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { findSecrets } from '../share/find-secrets'
import { WorkCounter } from './count-work'

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('')

const plain = settingsFrom({})

/** Constructs of a text that grow, by how often they are there. */
const CONSTRUCTS: Readonly<Record<string, (count: number) => string>> = {
  services: (count) => `services:\n${repeat(count, (i) => `  s${i}: {port: 3000}\n`)}`,
  'bare services': (count) => `services:\n${repeat(count, (i) => `  s${i}:\n`)}`,
  'resources of one service': (count) =>
    `services:\n  web:\n    resources: [${repeat(count, (i) => `d${letters(i)},`)}]\nresources:\n${repeat(count, (i) => `  d${letters(i)}: {type: redis}\n`)}`,
  'variables of one service': (count) =>
    `services:\n  web:\n    environment:\n${repeat(count, (i) => `      - V${i}=${i}\n`)}`,
  'required variables': (count) =>
    `services:\n  web:\n    environment:\n${repeat(count, (i) => `      - V${i}\n`)}`,
  'unclosed ${': (count) => `# ${'${'.repeat(count)}\nservices: {web: {port: 3000}}\n`,
  'variables on one line': (count) => `services:\n  web:\n    command: ${'${X} '.repeat(count)}\n`,
  'unknown keys': (count) => `services:\n  web:\n${repeat(count, (i) => `    k${i}: 1\n`)}`,
  'keys written twice': (count) => `services:\n  web:\n${'    port: 3000\n'.repeat(count)}`,
  'open brackets': (count) => '['.repeat(count),
  timers: (count) =>
    `services: {web: {port: 3000}}\ntimers:\n${repeat(count, (i) => `  t${i}: {schedule: "0 3 * * *", command: x, service: web}\n`)}`,
  'misspelt names': (count) =>
    `services:\n${repeat(count, (i) => `  s${i}: {resources: [nobody${i}]}\n`)}resources:\n${repeat(count, (i) => `  d${letters(i)}: {type: redis}\n`)}`,
  'keys that do nothing': (count) =>
    `services:\n${repeat(count, (i) => `  s${i}: {domain: a${i}.example.com, sticky: true, drain: 5}\n`)}`,
  aliases: (count) => `x-a: &a {port: 3000}\nservices:\n${repeat(count, (i) => `  s${i}: *a\n`)}`,
}

/** A name of letters: a rack drops digits from the names of resources. */
function letters(index: number): string {
  return index.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
}

const counter = new WorkCounter()

const LESS = 200
const MOST_GROWTH = 2.3

describe.each(Object.entries(CONSTRUCTS))('twice as many %s', (_, make) => {
  test.each([
    ['explored', (text: string) => explore(text, plain)],
    [
      'searched for secrets',
      (text: string) => findSecrets({ text, settings: plain, selection: { kind: 'none' } }),
    ],
    [
      'asked about',
      (text: string) => askAnswer(text, explore('services: {web: {port: 3000}}', plain)),
    ],
  ])('take at most little more than twice the work when %s', (_how, work) => {
    const [once, twice] = [make(LESS), make(2 * LESS)]
    // What runs for the first time is counted with what prepares it.
    counter.count(() => work(once))
    const growth = counter.count(() => work(twice)) / counter.count(() => work(once))
    expect(growth).toBeLessThan(MOST_GROWTH)
  })
})
