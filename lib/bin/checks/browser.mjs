import { existsSync } from 'node:fs'
import { listen } from '../machine/listen.mjs'
import { run } from '../machine/run.mjs'
import { EXPORT_FOLDER } from '../site/export-folder.mjs'
import { jsonReport } from './json-report.mjs'
import { countedOutcome } from './outcome.mjs'

/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/** What a person sees and does, in a real browser, on the export as it is in out/. */
export async function browser() {
  if (!existsSync(EXPORT_FOLDER))
    return { passed: 0, failed: 1, skipped: 0, report: 'There is no export in out/ to test.' }
  // Only here: these stand on installed packages.
  const { ensureBrowser } = await import('../machine/ensure-browser.mjs')
  const { staticServer } = await import('../site/static-server.mjs')
  const { OTHER_BROWSERS } = await import('../machine/other-browsers.mjs')
  await ensureBrowser()
  for (const { name } of OTHER_BROWSERS.filter(({ installed }) => !installed))
    console.log(
      `     ${name} is not installed, so nothing is tested in it: npx playwright install ${name}`,
    )
  const server = staticServer(EXPORT_FOLDER)
  const address = await listen(server, 0)
  const { ran, report } = await jsonReport('browser.json', (file) =>
    run('playwright', ['test', '--config', 'e2e/playwright.config.ts', '--reporter=dot,json'], {
      env: { BASE_URL: address, PLAYWRIGHT_JSON_OUTPUT_NAME: file, CI: '1', NO_COLOR: '1' },
    }),
  )
  server.close()
  server.closeAllConnections()
  return countedOutcome(
    ran,
    report === undefined ? undefined : counts(/** @type {PlaywrightReport} */ (report)),
  )
}

/** What passed at its second try has passed. @param {PlaywrightReport} report */
function counts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}
