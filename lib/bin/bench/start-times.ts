import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { BUNDLE } from '../cli-bundle.mjs'
import { ROOT } from '../machine/root.mjs'

const ROUNDS = 9
const EXAMPLE = path.join(ROOT, 'public', 'examples', 'reference.yml')

/** How many times as long as Node alone the terminal takes: the median of rounds of one each. */
export function startRatio(): number {
  const ratios = Array.from(
    { length: ROUNDS },
    () => seconds([BUNDLE, EXAMPLE]) / seconds(['-e', '0']),
  )
  return ratios.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}

function seconds(args: readonly string[]): number {
  const started = performance.now()
  spawnSync('node', args)
  return (performance.now() - started) / 1000
}
