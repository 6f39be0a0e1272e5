import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CONFORMANCE_CASES, LIVE_CASES, PLAN_CASES } from './case-folders'

/**
 * Where the cases come from. A clone alone has its copies only, and nothing to compare them with.
 */
const SHARED = path.join(import.meta.dirname, '..', '..', '..', 'shared')
const ORIGINS = [
  [path.join(SHARED, 'conformance', 'cases'), CONFORMANCE_CASES],
  [path.join(SHARED, 'plan', 'cases'), PLAN_CASES],
  [path.join(SHARED, 'live-cases'), LIVE_CASES],
  [path.join(SHARED, 'spec', 'rack.md'), path.join(import.meta.dirname, '../rack/facts.md')],
  [path.join(SHARED, 'plan', 'facts.md'), path.join(import.meta.dirname, '../rack/plan-facts.md')],
] as const

function filesBelow(place: string): string[] {
  if (!fs.statSync(place).isDirectory()) return ['']
  return fs
    .readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(place, file)).isFile() && file.includes(path.sep))
}

test('the repository has every case and fact, as they are where they come from: copy what is named', () => {
  const other = ORIGINS.filter(([origin]) => fs.existsSync(origin)).flatMap(([origin, copy]) =>
    filesBelow(origin)
      .map((file) => [path.join(origin, file), path.join(copy, file)] as const)
      .filter(
        ([from, to]) => !fs.existsSync(to) || !fs.readFileSync(from).equals(fs.readFileSync(to)),
      )
      .map(([from]) => path.relative(SHARED, from)),
  )
  expect(other).toEqual([])
})
