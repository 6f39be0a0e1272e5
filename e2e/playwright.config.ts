import { defineConfig } from '@playwright/test'
import { findBrowser } from '../lib/bin/machine/find-browser.mjs'
import { OTHER_BROWSERS } from '../lib/bin/machine/other-browsers.mjs'

// `npm test` serves the export on a port of its own and says where; run alone, these tests start
// `npm start`, or use the one that runs.
const { BASE_URL } = process.env
const baseURL = BASE_URL ?? 'http://127.0.0.1:3000'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  // On a machine busy with other work a chunk may come later than a key. What fails twice is a
  // fault.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  globalTimeout: 15 * 60_000,
  use: {
    baseURL,
    screenshot: 'only-on-failure',
    // Only the tests of working offline keep the page: the others intercept its requests.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: {
          executablePath: findBrowser(),
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-background-networking',
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
          ],
        },
      },
    },
    ...OTHER_BROWSERS.filter(({ installed }) => installed).map(({ name }) => ({
      name,
      testMatch: 'main-path.spec.ts',
      use: { browserName: name },
    })),
  ],
  webServer:
    BASE_URL === undefined
      ? { command: 'npm start', url: baseURL, reuseExistingServer: true, timeout: 5 * 60_000 }
      : undefined,
})
