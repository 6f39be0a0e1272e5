import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

/**
 * Finds a Chromium for the browser tests, or fetches one. Throws, with what to install, where
 * neither works.
 */
export async function ensureBrowser() {
  const attempts = [fetchPlaywrights, installFromSystem]
  const said = []
  while (findBrowser() === undefined) {
    const attempt = attempts.shift()
    if (attempt === undefined) throw new Error(`${said.join('\n\n')}\n\n${ADVICE}`)
    said.push((await attempt()).output)
  }
}

const ADVICE =
  'There is no browser for the browser tests, and none could be fetched. Install Chromium (`apt-get install chromium`, or ' +
  '`npx playwright install --with-deps chromium`), or set CHROMIUM_PATH to one that you have.'

function fetchPlaywrights() {
  console.error('Fetching a browser ...')
  return run('playwright', ['install', 'chromium'], { minutes: 5 })
}

async function installFromSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return { ok: false, output: 'Not root on a system with apt-get.' }
  console.error('Installing the system package chromium ...')
  const update = await run('apt-get', ['update'], { minutes: 5 })
  return update.ok
    ? run('apt-get', ['install', '-y', 'chromium'], {
        minutes: 10,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      })
    : update
}
