import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../machine/root.mjs'

const SCRIPT = 'service-worker.js'
const SOURCE = path.join(ROOT, 'components', 'state', 'service-worker.ts')
/** What the page may ask for. Hosts answer for a missing page in ways of their own. */
const KEPT = /\.(?:html|js|css|woff2|ttf|svg|yml|json)$/
const NOT_FOUND = /^(?:404|_not-found)\b/
/** Next puts the hash of their content into the names. */
const HASHED = /^_next\/static\//

/**
 * Writes the service worker of an export into it. It names every file, so it is written last, and
 * differs where any of them does.
 * @param {string} folder an export, whole, with the policies of its pages
 */
export async function writeServiceWorker(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => KEPT.test(file) && !NOT_FOUND.test(file) && file !== SCRIPT)
    .sort()
  const entries = files.map((file) => ({
    // Hosts may redirect a page's file to its address.
    url: `./${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    revision: HASHED.test(file) ? null : hashOf(path.join(folder, file)),
  }))
  await build({
    entryPoints: [SOURCE],
    outfile: path.join(folder, SCRIPT),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { FILES: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}
