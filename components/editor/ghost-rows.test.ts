import { expect, test } from 'vitest'
import type { UnwrittenGroup } from '../../lib/manifest/unwritten-defaults'
import { ghostRows } from './ghost-rows'

const HEALTH: UnwrittenGroup = {
  service: 'web',
  key: 'health',
  written: false,
  afterLine: 4,
  indent: 4,
  defaults: [
    { name: 'path', value: '/', rule: '' },
    { name: 'interval', value: '5', rule: '' },
    { name: 'timeout', value: '4', rule: '' },
  ],
}
const names = (columns: number) =>
  ghostRows([HEALTH], () => columns).map(({ defaults }) => defaults.map(({ name }) => name))

test('defaults that fit are one row', () => {
  expect(names('health: path / interval 5 timeout 4'.length)).toEqual([
    ['path', 'interval', 'timeout'],
  ])
})

test('one character less breaks the row between two defaults', () => {
  expect(names('health: path / interval 5 timeout 4'.length - 1)).toEqual([
    ['path', 'interval'],
    ['timeout'],
  ])
})

test('without any room each default has a row of its own', () => {
  expect(names(0)).toEqual([['path'], ['interval'], ['timeout']])
})

test('only the first row of a group has its key', () => {
  expect(ghostRows([HEALTH], () => 0).map(({ first }) => first)).toEqual([true, false, false])
})
