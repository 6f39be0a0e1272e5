import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'
import { run } from './run.mjs'

const WANTED = path.join(ROOT, 'package-lock.json')
const PRESENT = path.join(ROOT, 'node_modules', '.package-lock.json')

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/**
 * Installs the packages that package-lock.json names, where one is missing or has another version.
 * Silent when there is nothing to do; what it says goes to stderr, so that a program's own output
 * stays its own.
 */
export async function ensureInstalled() {
  if (isInstalled()) return
  console.error('Installing the packages of package-lock.json ...')
  const { ok, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (!ok)
    throw new Error(
      `${output}\n\nThe packages could not be installed. \`npm ci\` must work in ${ROOT}: is the registry within reach?`,
    )
}

/**
 * npm itself keeps a list of what it has installed. Packages for another system than this one are
 * optional, and absent there.
 */
function isInstalled() {
  if (!existsSync(PRESENT)) return false
  const present = packagesOf(PRESENT)
  return Object.entries(packagesOf(WANTED)).every(
    ([place, { version, optional }]) =>
      place === '' || optional || present[place]?.version === version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
