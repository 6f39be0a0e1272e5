import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { expect, test } from './explorer-test'

/** Saves what a button of the export dialog makes. */
async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: button }).click()
  const file = await download
  const name = file.suggestedFilename()
  const path = test.info().outputPath(name)
  await file.saveAs(path)
  return { name, path, text: readFileSync(path, 'utf8') }
}

/** Opens a saved file in a page of its own, as a colleague does who gets it by mail. */
async function openFile(browser: Browser, path: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`asked ${request.url()}`)
  })
  await page.goto(`file://${path}`)
  return { page, faults }
}

const SIXTEEN = `services:\n${Array.from({ length: 16 }, (_, index) => `  svc-${index}:\n    port: ${3000 + index}\n    resources: [main]\n`).join('')}resources:\n  main: {type: postgres}\n`

test('the whole map is saved as SVG and as PNG, also what is out of sight', async ({
  explorer,
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1200, height: 500 })
  await explorer.openWith(SIXTEEN, 'service svc-0')
  await page.getByRole('button', { name: 'Unfold svc-0' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  const svg = await saved(page, 'Save SVG')
  expect(svg.name).toBe('my-app.svg')
  expect(svg.text).not.toContain('foreignObject')

  const opened = await openFile(browser, svg.path)
  const [size, last] = await Promise.all([
    opened.page.locator('svg').first().boundingBox(),
    opened.page.getByText('svc-15', { exact: true }).boundingBox(),
  ])
  expect(size?.height).toBeGreaterThan(700)
  expect(last && last.y + last.height).toBeLessThan(size?.height ?? 0)
  await expect(opened.page.getByText('env-svc-0', { exact: true })).toBeVisible()
  expect(await opened.page.evaluate(() => document.fonts.check("600 12px 'Map Sans'", 'svc'))).toBe(
    true,
  )
  expect(opened.faults).toEqual([])
  await opened.page.context().close()

  const png = readFileSync((await saved(page, 'Save PNG')).path)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * (size?.width ?? 0),
    2 * (size?.height ?? 0),
  ])
})

test('a picture has the level and the theme of the page', async ({ explorer, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await explorer.open()
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  const { text } = await saved(page, 'Save SVG')
  expect(text).toContain('INTERNAL SERVICES, WORKERS')
  expect(text).toContain('<rect width="')
  expect(text).toContain('fill="#0f1013"')
})

test('the map with its details is one file that opens without a network', async ({
  explorer,
  page,
  browser,
}) => {
  await explorer.open()
  await page.getByRole('button', { name: 'Export' }).click()
  const html = await saved(page, 'Save HTML')
  expect(html.name).toBe('my-app.html')

  const opened = await openFile(browser, html.path)
  const map = opened.page.getByRole('region', { name: 'Map' })
  const details = opened.page.getByRole('region', { name: 'Details' })
  await expect(details).toContainText('in the namespace my-rack-my-app: 20')
  await map.getByRole('link', { name: 'Deployment worker' }).click()
  await expect(details.getByRole('heading', { name: 'Deployment worker' })).toBeVisible()
  await expect(details).toContainText('kubectl get deployment worker -n my-rack-my-app')
  await details.getByRole('link', { name: 'services.worker' }).click()
  await expect(details.getByRole('heading', { name: 'service worker' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page: opened.page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  expect(opened.faults).toEqual([])
  await opened.page.context().close()
})

test('the app is saved as Mermaid and as Markdown, and copied', async ({ explorer, page }) => {
  await explorer.open()
  await page.getByRole('button', { name: 'Export' }).click()
  const mermaid = await saved(page, 'Save Mermaid')
  expect(mermaid.name).toBe('my-app.mmd')
  expect(mermaid.text).toContain('["worker<br/>')
  const markdown = await saved(page, 'Save Markdown')
  expect(markdown.name).toBe('my-app.md')
  expect(markdown.text).toContain('| `worker` | service |')
  await page.getByRole('button', { name: 'Copy Markdown' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Markdown copied' })).toBeVisible()
  expect(await explorer.clipboard()).toBe(markdown.text)
})

test('the palette copies an export by the keyboard alone', async ({ explorer, page }) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('copy mermaid')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Mermaid copied' })).toBeVisible()
  expect(await explorer.clipboard()).toContain('flowchart LR')
})

test('on a phone the menu leads to the exports', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/')
  await expect(explorer.page.getByRole('tree', { name: 'Outline' })).toBeVisible()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: 'Export' }).click()
  expect((await saved(page, 'Save Markdown')).text).toContain('## App `my-app`')
})

test('a link to an object opens on it', async ({ explorer, page, browser }) => {
  await explorer.open()
  await explorer.node('Deployment worker').click()
  await explorer.details.getByRole('button', { name: 'Copy link to this object' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
  const other = await browser.newPage()
  await other.goto(await explorer.clipboard())
  await expect(other.getByRole('heading', { name: 'Deployment worker' })).toBeVisible()
  await other.close()
})
