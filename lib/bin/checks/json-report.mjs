import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../machine/root.mjs'

/**
 * Lets a test runner write its JSON report into a file and reads it back.
 * @template Ran
 * @param {string} name of the file; an old one is removed first
 * @param {(file: string) => Promise<Ran>} runInto
 * @returns {Promise<{ ran: Ran, report: unknown }>} `report` is undefined where the runner wrote none
 */
export async function jsonReport(name, runInto) {
  const folder = path.join(ROOT, '.cache')
  const file = path.join(folder, name)
  mkdirSync(folder, { recursive: true })
  rmSync(file, { force: true })
  const ran = await runInto(file)
  return { ran, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined }
}
