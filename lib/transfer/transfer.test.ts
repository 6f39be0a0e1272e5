import { expect, test } from 'vitest'
import { LineTable } from '../text/line-table'
import { Packer } from './packer'
import { Unpacker } from './unpacker'

const TEXT = 'one\ntwo\nthree\n'
const spanIn = (text: string, word: string) =>
  new LineTable(text).span(text.indexOf(word), text.indexOf(word) + word.length)

function channel() {
  const packer = new Packer()
  const unpacker = new Unpacker()
  return {
    packer,
    send: <T>(value: T, text = TEXT) => unpacker.unpack(packer.pack(value), text) as T,
  }
}

test('plain data arrives as it was, whatever its numbers, texts and keys', () => {
  const value = {
    numbers: [0, -0, 1.5, -7, 2 ** 40, Number.NaN, Number.POSITIVE_INFINITY],
    others: [undefined, null, true, false, '', 'a', [], {}],
    absent: undefined,
    labels: JSON.parse('{"__proto__": {"a/b\\n": 1}, "constructor": "x", "0": "y"}'),
    place: spanIn(TEXT, 'two'),
  }
  expect(channel().send(value)).toStrictEqual(value)
})

test('what crossed once is named the next time, and is the object that it was', () => {
  const { packer, send } = channel()
  const kept = { name: 'kept', items: ['a', 'b'] }
  const first = send({ kept, other: 1 })
  const second = send({ kept, other: 2 })
  expect(second).toEqual({ kept, other: 2 })
  expect(second.kept).toBe(first.kept)
  expect(packer.pack({ kept, other: 3 }).texts).toEqual([])
})

test('a place that moved takes along what holds it, and what arrived before stays as it was', () => {
  const { send } = channel()
  const place = { ...spanIn(TEXT, 'two') }
  const value = { holder: [{ place }], still: { a: 1 } }
  const first = send({ value })
  const before = structuredClone(first)
  const longer = `zero\n${TEXT}`
  Object.assign(place, spanIn(longer, 'two'))
  const second = send({ value }, longer)
  expect(second.value.holder[0]?.place).toEqual(spanIn(longer, 'two'))
  expect(second.value.still).toBe(first.value.still)
  expect(first).toEqual(before)
})

test('a place that lies behind the end of a shorter text is right again in a longer one', () => {
  const { send } = channel()
  const place = { ...spanIn(TEXT, 'three') }
  const value = { place }
  send({ value, n: 1 })
  send({ n: 2 }, 'one\n')
  Object.assign(place, spanIn(`--${TEXT}`, 'three'))
  expect(send({ value, n: 3 }, `--${TEXT}`).value.place).toEqual(spanIn(`--${TEXT}`, 'three'))
})

test('what is gone is forgotten on both sides, so that a day of typing fills no memory', () => {
  const { packer, send } = channel()
  const values = (count: number) => Array.from({ length: count }, (_, index) => ({ index }))
  send(values(10))
  const isAnew = Array.from({ length: 20 }, (_, n) => {
    const packed = packer.pack(values(1000 + n))
    return packed.anew
  })
  expect(isAnew).toContain(true)
})
