import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../machine/root.mjs'
import { basePath } from './base-path.mjs'

/** Everything that the export is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.js',
  'tsconfig.json',
  '.postcssrc.json',
  'package-lock.json',
]
const WITHOUT_EFFECT = /\.test\.tsx?$|^lib\/testing\//

/**
 * A hash over the name and the content of every source: the same as long as the export would be.
 */
export function fingerprint() {
  const hash = createHash('sha256').update(`${basePath()}\0`)
  for (const file of SOURCES.flatMap(filesOf).sort()) {
    if (!WITHOUT_EFFECT.test(file))
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(ROOT, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} source a file or a folder, from the root
 * @returns {string[]} files, from the root, with slashes
 */
function filesOf(source) {
  const absolute = path.join(ROOT, source)
  if (!existsSync(absolute)) return []
  if (statSync(absolute).isFile()) return [source]
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((entry) => statSync(path.join(absolute, entry)).isFile())
    .map((entry) => `${source}/${entry.replaceAll(path.sep, '/')}`)
}
