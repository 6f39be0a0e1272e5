import { expect, test } from 'vitest'
import { carryOver } from './carry-over'
import { readSource } from './read-source'
import type { SourceNode } from './source-node'

const tree = (text: string) => readSource(text, new Map()).root as SourceNode

/** The values of a mapping by their keys. */
const parts = (node: SourceNode | undefined): Record<string, SourceNode> =>
  node?.kind === 'mapping'
    ? Object.fromEntries(
        node.entries.map(({ key, value }) => [key.kind === 'scalar' ? key.text : '', value]),
      )
    : {}

test('what reads as before is the node that it was, at its new place', () => {
  const before = tree('web: {port: 1}\napi: {port: 2, cpu: 3}\n')
  const { api } = parts(before)
  const now = carryOver(before, tree('web: {port: 10}\n# new\napi: {port: 2, cpu: 3}\n'))
  expect(parts(now).api).toBe(api)
  expect(now).toEqual(tree('web: {port: 10}\n# new\napi: {port: 2, cpu: 3}\n'))
  expect(parts(now).web).not.toBe(parts(before).web)
})

test.each([
  ['quoted', 'a: "1"'],
  ['tagged', 'a: !!str 1'],
  ['of another value', 'a: 2'],
  ['a list', 'a: [1]'],
])('a value that is %s now is another node', (_, text) => {
  const before = tree('a: 1')
  expect(parts(carryOver(before, tree(text))).a).not.toBe(parts(before).a)
})

test('of a repeated key no value is taken for an earlier one', () => {
  const before = tree('a: 1\nb: 2')
  const now = carryOver(before, tree('a: 1\na: 1\nb: 3'))
  expect(now).toEqual(tree('a: 1\na: 1\nb: 3'))
  expect(parts(now).a).not.toBe(parts(before).a)
})
