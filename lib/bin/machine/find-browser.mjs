import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const OF_THE_SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The Chromium to drive: `CHROMIUM_PATH`, then Playwright's own, then the system's.
 * @returns {string | undefined} a program that answers when asked for its version (Ubuntu's chromium-browser may be a stub that does not);
 * undefined where there is none.
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH
  return [...(chosen ? [chosen] : []), chromium.executablePath(), ...OF_THE_SYSTEM].find(runs)
}

/** @param {string} file */
function runs(file) {
  return existsSync(file) && spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0
}
