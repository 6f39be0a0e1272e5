import { existsSync } from 'node:fs'
import { firefox, webkit } from '@playwright/test'

const TYPES = { firefox, webkit }

/** The browsers beside Chromium, and whether Playwright's own build of each is on this machine. */
export const OTHER_BROWSERS = /** @type {const} */ (['firefox', 'webkit']).map((name) => ({
  name,
  installed: existsSync(TYPES[name].executablePath()),
}))
