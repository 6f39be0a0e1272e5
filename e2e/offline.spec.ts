import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { listen } from '../lib/bin/machine/listen.mjs'
import { withContentSecurityPolicy } from '../lib/bin/site/content-security-policy.mjs'
import { EXPORT_FOLDER } from '../lib/bin/site/export-folder.mjs'
import { writeServiceWorker } from '../lib/bin/site/service-worker.mjs'
import { staticServer } from '../lib/bin/site/static-server.mjs'
import { ExplorerPage } from './explorer-page'

const SHOP = 'services:\n  shop:\n    build: .\n    environment:\n      - TOKEN=only-in-my-text\n'

const RENEWED = '-renewed.js'

/** A deployment of its own for each test, which can be replaced and taken down. */
class Site {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'site-'))
  private server: Server | undefined
  private port = 0

  constructor() {
    cpSync(EXPORT_FOLDER, this.folder, { recursive: true })
  }

  get address() {
    return `http://127.0.0.1:${this.port}`
  }

  async up() {
    this.server = staticServer(this.folder)
    this.port = Number(new URL(await listen(this.server, this.port)).port)
  }

  down() {
    this.server?.close()
    this.server?.closeAllConnections()
  }

  /** Deploys another version: its first script has another name, and the old one is gone. */
  async deploy() {
    const [script = ''] =
      readFileSync(path.join(this.folder, 'index.html'), 'utf8').match(
        /[\w.~-]+(?=\.js" async="")/,
      ) ?? []
    const chunks = path.join(this.folder, '_next', 'static', 'chunks')
    renameSync(path.join(chunks, `${script}.js`), path.join(chunks, `${script}${RENEWED}`))
    for (const file of readdirSync(this.folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:html|js)$/.test(file)) continue
      const full = path.join(this.folder, file)
      const text = readFileSync(full, 'utf8').replaceAll(`${script}.js`, `${script}${RENEWED}`)
      writeFileSync(full, file.endsWith('.html') ? withContentSecurityPolicy(unsigned(text)) : text)
    }
    await writeServiceWorker(this.folder)
  }
}

/** A page without the policy that names its scripts. */
function unsigned(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
}

const test = base.extend<{ site: Site; explorer: ExplorerPage }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  site: async ({}, use) => {
    const site = new Site()
    await site.up()
    await use(site)
    site.down()
    rmSync(site.folder, { recursive: true })
  },
  explorer: async ({ page }, use) => use(new ExplorerPage(page)),
})

/** Opens the page and waits until this browser has it. */
async function visit(explorer: ExplorerPage, site: Site) {
  await explorer.open(`${site.address}/`)
  await expect(explorer.node('Deployment web')).toBeVisible()
  await expect
    .poll(() => explorer.page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated')
}

/** All that is in the caches of the page's origin, as one text. */
function cached(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '')
      }
    }
    return texts.join('\n')
  })
}

test('after one visit the page opens, edits and shares without a network', async ({
  explorer,
  page,
  site,
}) => {
  await visit(explorer, site)
  site.down()
  await page.reload()
  await explorer.paste(SHOP)
  await expect(explorer.node('Deployment shop')).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  await page.keyboard.press('Escape')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(explorer.shownText()).toContainText('shop')
  await page.goto(`${site.address}/reference/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('parts that were never opened work when the network goes away under the page', async ({
  explorer,
  page,
  site,
}) => {
  await visit(explorer, site)
  site.down()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rails shop' }).click()
  const plan = page.getByRole('region', { name: 'Plan' })
  await expect(plan.getByRole('list', { name: 'Consequences' })).toBeVisible()
  await expect(page.getByText('could not be loaded')).toHaveCount(0)
})

test('no cache holds anything of the text', async ({ explorer, page, site }) => {
  await visit(explorer, site)
  await explorer.paste(SHOP)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByLabel('Keep TOKEN').check()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  await page.goto('about:blank')
  await page.goto(link.replace('#', '?from=only-in-my-text#'))
  await expect(explorer.node('Deployment shop')).toBeVisible()
  const held = await cached(page)
  expect(held).toContain(`${site.address}/reference/`)
  expect(held).not.toContain('only-in-my-text')
  expect(held).not.toContain(new URL(link).hash.slice(1))
})

test('a new version is announced, leaves the open page alone, and opens at the next load', async ({
  explorer,
  page,
  site,
}) => {
  await visit(explorer, site)
  await explorer.paste(SHOP)
  await site.deploy()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const notice = page.getByRole('status').filter({ hasText: 'A new version of this page' })
  await expect(notice).toBeVisible()
  await explorer.typeAtTheEnd('  cart:\n    build: .\n')
  await expect(explorer.node('Deployment cart')).toBeVisible()
  await notice.getByRole('button', { name: 'Reload' }).click()
  await expect(explorer.node('Deployment cart')).toBeVisible()
  await expect(notice).toHaveCount(0)
  // The new one takes over.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null), {
      timeout: 30_000,
    })
    .toBe(true)
  site.down()
  await page.reload()
  await expect(explorer.node('Deployment cart')).toBeVisible()
  expect(await page.content()).toContain(RENEWED)
})

test('a page that is still open in another tab keeps its files', async ({
  context,
  explorer,
  page,
  site,
}) => {
  await visit(explorer, site)
  await site.deploy()
  const other = await context.newPage()
  await other.goto(`${site.address}/`)
  await expect(
    page.getByRole('status').filter({ hasText: 'A new version of this page' }),
  ).toBeVisible()
  site.down()
  await page.reload()
  await expect(explorer.node('Deployment web')).toBeVisible()
  expect(await page.content()).not.toContain(RENEWED)
})

test('forgetting everything removes the copy of the page too', async ({ explorer, page, site }) => {
  await visit(explorer, site)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: /Forget everything/ }).click()
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await page.reload()
  await expect.poll(() => cached(page)).toContain('/reference/')
})
