import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../machine/root.mjs'
import { run } from '../machine/run.mjs'
import { withContentSecurityPolicy } from './content-security-policy.mjs'
import { EXPORT_FOLDER } from './export-folder.mjs'
import { fingerprint } from './fingerprint.mjs'

const MADE_FROM = path.join(ROOT, '.next', 'export-made-from')

/** Whether the export that is there is the one that the present sources would give. */
export function isExportFresh() {
  return (
    existsSync(path.join(EXPORT_FOLDER, 'index.html')) &&
    existsSync(MADE_FROM) &&
    readFileSync(MADE_FROM, 'utf8') === fingerprint()
  )
}

/**
 * Makes the static export anew, its pages with their Content-Security-Policy, and its service
 * worker.
 * @returns {Promise<{ ok: boolean, output: string }>} what Next said; `ok` is false where there is no export to serve
 */
export async function buildExport() {
  const madeFrom = fingerprint()
  rmSync(MADE_FROM, { force: true })
  const built = await run('next', ['build'])
  if (!built.ok) return built
  for (const page of pages())
    writeFileSync(page, withContentSecurityPolicy(readFileSync(page, 'utf8')))
  // Only now: it imports a package that may have been installed a moment ago.
  const { writeServiceWorker } = await import('./service-worker.mjs')
  await writeServiceWorker(EXPORT_FOLDER)
  writeFileSync(MADE_FROM, madeFrom)
  return built
}

function pages() {
  return readdirSync(EXPORT_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(EXPORT_FOLDER, file))
}
