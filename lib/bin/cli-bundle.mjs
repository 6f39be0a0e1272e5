import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './machine/root.mjs'

// Packages that are CommonJS ask for modules of Node with `require`, which a module lacks.
const HEAD = `#!/usr/bin/env node
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)`
const LIBRARY = path.join(ROOT, 'lib')
export const BUNDLE = path.join(ROOT, 'dist', 'convox-map.mjs')

/** Whether the bundle is newer than every source that it is made from. */
function isFresh() {
  if (!existsSync(BUNDLE)) return false
  const made = statSync(BUNDLE).mtimeMs
  return sources(LIBRARY).every((file) => statSync(file).mtimeMs < made)
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : sources(place)
    return /\.(?:ts|mjs|json)$/.test(entry.name) ? [place] : []
  })
}

/**
 * The terminal's program as one file that needs nothing else; made again where a source is newer.
 */
export async function ensureBundle() {
  if (isFresh()) return BUNDLE
  const { build } = await import('esbuild')
  mkdirSync(path.dirname(BUNDLE), { recursive: true })
  const draft = `${BUNDLE}.${process.pid}`
  await build({
    entryPoints: [path.join(LIBRARY, 'bin', 'map.ts')],
    outfile: draft,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: HEAD },
    logLevel: 'error',
  })
  // Two that build at the same time each put a whole file in place.
  renameSync(draft, BUNDLE)
  return BUNDLE
}
