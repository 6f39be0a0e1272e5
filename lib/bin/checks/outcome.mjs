/**
 * What a check found.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed the whole check fails where this is not 0
 * @property {number} skipped
 * @property {string} [report] the failures in full, or why something was skipped
 */

/**
 * The outcome of a program that says only yes or no: it counts as one.
 * @param {{ ok: boolean, output: string }} ran
 * @returns {Outcome}
 */
export function oneOutcome({ ok, output }) {
  return ok
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0, report: output }
}

/**
 * The outcome of a program that counts. One that failed without counting a failure (it could not
 * even read a test) counts as one.
 * @param {{ ok: boolean, output: string }} ran
 * @param {{ passed: number, failed: number, skipped: number } | undefined} counts undefined where it did not come as far as counting
 * @returns {Outcome}
 */
export function countedOutcome({ ok, output }, counts = { passed: 0, failed: 0, skipped: 0 }) {
  if (ok) return counts
  return { ...counts, failed: Math.max(1, counts.failed), report: output }
}
