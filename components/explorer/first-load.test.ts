import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const FIRST = 'components/explorer/explorer.tsx'
/** What reads and maps a text: it runs in the worker, and is loaded with it. */
const LATER = /^lib\/(source|manifest|mapping)\//
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:([^'"]*?)from\s+)?'(\.[^']+)'/gm

/** The files that a file imports at once, not as types and not on demand. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, names = '', from = '']) => {
    const named = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]?.split(',') ?? []
    const onlyTypes = named.length > 0 && named.every((name) => /^\s*(type\s|$)/.test(name))
    const base = path.join(path.dirname(file), from)
    const found = [`${base}.ts`, `${base}.tsx`].find((each) =>
      statSync(each, { throwIfNoEntry: false }),
    )
    return onlyTypes || found === undefined ? [] : [found]
  })
}

test('the page reads no convox.yml in what it loads first', () => {
  const chains = new Map([[FIRST, FIRST]])
  for (const [file, chain] of chains)
    for (const next of importsOf(file))
      if (!chains.has(next)) chains.set(next, `${chain} > ${next}`)
  expect(chains.size).toBeGreaterThan(50)
  expect([...chains].flatMap(([file, chain]) => (LATER.test(file) ? chain : []))).toEqual([])
})
