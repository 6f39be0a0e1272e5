import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../machine/root.mjs'
import { run } from '../machine/run.mjs'
import { countedOutcome } from './outcome.mjs'

const CHECK = path.join('..', 'shared', 'conformance', 'check.mjs')

/** What a rack really renders, case by case. The cases live beside the project; without them there is nothing to compare with. */
export async function conformance() {
  if (!existsSync(path.join(ROOT, CHECK)))
    return { passed: 0, failed: 0, skipped: 1, report: `Skipped: there is no ${CHECK} here.` }
  const ran = await run('node', [CHECK])
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(ran.output) ?? []
  return countedOutcome(
    ran,
    passed === undefined
      ? undefined
      : { passed: Number(passed), failed: Number(failed), skipped: 0 },
  )
}
