import { run } from '../machine/run.mjs'
import { jsonReport } from './json-report.mjs'
import { countedOutcome } from './outcome.mjs'

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport */

/** The tests beside the code. */
export async function unit() {
  const { ran, report } = await jsonReport('unit.json', (file) =>
    run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], {
      // With CI set, a golden file that is missing fails; without, vitest would write it.
      env: { CI: '1', NO_COLOR: '1' },
    }),
  )
  return countedOutcome(
    ran,
    report === undefined ? undefined : counts(/** @type {VitestReport} */ (report)),
  )
}

/** @param {VitestReport} report */
function counts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}
