import { run } from '../machine/run.mjs'
import { oneOutcome } from './outcome.mjs'

/** Biome's rules and its formatting, warnings included. */
export async function lint() {
  return oneOutcome(await run('biome', ['ci', '--error-on-warnings', '--colors=off']))
}
