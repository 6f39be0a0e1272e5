import { describe, expect, it } from 'vitest'
import { resolve } from './draft'
import { derive, fromRack, Sourced } from './sourced'
import { listTraces } from './traces'

const port = new Sourced(3000, [{ kind: 'default', path: 'services.web.port' }])

describe('a draft', () => {
  it('becomes the plain object, with one trace for each leaf in order', () => {
    const { object, traces } = resolve({ spec: { b: [port], a: 'x' } }, 'service-service')
    expect(object).toEqual({ spec: { a: 'x', b: [3000] } })
    expect(listTraces(traces).map(({ pointer, origins }) => [pointer, origins.length])).toEqual([
      ['/spec/a', 0],
      ['/spec/b/0', 1],
    ])
  })

  it('leaves out what is undefined or null and what holds nothing then, but keeps a bare {}', () => {
    expect(
      resolve(
        { a: undefined, b: { c: undefined }, d: [], e: {}, f: new Sourced(null) },
        'service-service',
      ).object,
    ).toEqual({ e: {} })
  })

  it('escapes keys with slashes in a pointer', () => {
    const { traces } = resolve({ annotations: { 'a/b~c': 'x' } }, 'service-service')
    expect(traces.shape.pointers).toEqual(['/annotations/a~1b~0c'])
  })

  it('keeps a key that is called like the language’s own', () => {
    expect(
      Object.keys(
        resolve({ labels: JSON.parse('{"__proto__": "x"}') }, 'service-service').object as object,
      ),
    ).toEqual(['labels'])
  })
})

it('a derived value names its rule and all its sources, each once', () => {
  const rack = fromRack('rack', 'r')
  const derived = derive('service-host', [port, rack, rack], (number, name) => `${name}:${number}`)
  expect(derived).toMatchObject({ value: 'r:3000', rule: 'service-host' })
  expect(derived.origins).toEqual([...port.origins, ...rack.origins])
})

it('a value that a rack cannot write stays marked through changes', () => {
  const broken = new Sourced('x', [], undefined, { code: 'cannot-be-written', message: 'yaml: no' })
  expect(
    resolve({ a: derive('service-host', [broken], (text) => text) }, 'service-host').faults.map(
      ({ message }) => message,
    ),
  ).toEqual(['yaml: no'])
})
