import { run } from '../machine/run.mjs'
import { oneOutcome } from './outcome.mjs'

/** The types of everything, then of lib/ alone, where neither the DOM nor Node is known. */
export async function types() {
  // Next declares what CSS imports and routes are; in a fresh clone those declarations are not
  // there yet.
  const declared = await run('next', ['typegen'])
  if (!declared.ok) return oneOutcome(declared)
  const whole = await run('tsc', ['--noEmit'])
  const library = await run('tsc', ['--noEmit', '-p', 'lib/tsconfig.json'])
  return oneOutcome({
    ok: whole.ok && library.ok,
    output: `${whole.output}\n${library.output}`.trim(),
  })
}
