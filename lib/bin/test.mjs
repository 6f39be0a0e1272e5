import { browser } from './checks/browser.mjs'
import { build } from './checks/build.mjs'
import { lint } from './checks/lint.mjs'
import { types } from './checks/types.mjs'
import { unit } from './checks/unit.mjs'
import { ensureInstalled } from './machine/ensure-installed.mjs'
import { program } from './machine/program.mjs'

const CHECKS = { types, lint, unit, build, browser }

/** @typedef {import('./checks/outcome.mjs').Outcome} Outcome */

// node lib/bin/test.mjs [CHECK ...]: all checks, or the named ones. It closes with the one line `N
// passed, N failed, N skipped`.
program(async () => {
  const chosen = chosenChecks(process.argv.slice(2))
  await ensureInstalled()
  /** @type {Outcome[]} */
  const outcomes = []
  for (const [name, check] of chosen) outcomes.push(await told(name, check))
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ count) =>
    outcomes.reduce((sum, outcome) => sum + outcome[count], 0)
  console.log(
    `\n${total('passed')} passed, ${total('failed')} failed${total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''}`,
  )
  if (total('failed') > 0) process.exitCode = 1
})

/** @param {readonly string[]} names */
function chosenChecks(names) {
  const unknown = names.filter((name) => !(name in CHECKS))
  if (unknown.length > 0)
    throw new Error(
      `No check is called ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.`,
    )
  return Object.entries(CHECKS).filter(([name]) => names.length === 0 || names.includes(name))
}

/**
 * Runs a check and tells its outcome in a line, with the failures in full below. A check that
 * breaks is one that failed.
 * @param {string} name
 * @param {() => Promise<Outcome>} check
 * @returns {Promise<Outcome>}
 */
async function told(name, check) {
  const started = performance.now()
  const outcome = await check().catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    report: String(error.message ?? error),
  }))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const word = outcome.failed > 0 ? 'FAIL' : outcome.passed === 0 ? 'skip' : 'ok'
  console.log(
    `${word.padEnd(5)}${name.padEnd(12)}${`${seconds} s`.padStart(8)}   ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`.trimEnd(),
  )
  if (outcome.report !== undefined) console.log(`\n${outcome.report}\n`)
  return outcome
}
