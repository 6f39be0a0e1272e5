import { expect, test } from './explorer-test'

const API =
  'services:\n  api:\n    build: .\n    port: 5000\n    environment:\n      - API_KEY=abc123secret\n'

test('a shared link opens the same text, settings and selection, and Undo brings back what was there', async ({
  explorer,
  page,
  browser,
}) => {
  await explorer.open()
  await explorer.paste(API)
  await page.getByLabel('app', { exact: true }).fill('orders')
  await explorer.node('Deployment api').click()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText(/Link copied/)).toBeVisible()
  const link = await explorer.clipboard()
  expect(new URL(link).hash).toMatch(/^#1\./)

  const other = await browser.newPage()
  await other.goto(link)
  await expect(other.getByRole('heading', { name: 'Deployment api' })).toBeVisible()
  await expect(other.getByRole('region', { name: 'Details' })).toContainText('-n my-rack-orders')
  await other.close()
})

test('a shared link opens the map as its author saw it', async ({ explorer, page, browser }) => {
  await explorer.openWith(API, 'Deployment api')
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Unfold api' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()

  const context = await browser.newContext()
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByRole('button', { name: 'Fold api' })).toBeVisible()
  await other.getByRole('button', { name: 'Fold api' }).click()
  await other.reload()
  await expect(other.getByRole('button', { name: 'Unfold api' })).toBeVisible()
  await context.close()
})

test('a secret is left out of the link unless the person says otherwise', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(API)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('region', { name: 'Secrets' })).toContainText('API_KEY')
  const without = await page.getByLabel('Link', { exact: true }).inputValue()
  await page.getByLabel('Keep API_KEY').check()
  const withIt = await page.getByLabel('Link', { exact: true }).inputValue()
  expect(withIt).not.toBe(without)
  await page.goto('about:blank')
  await page.goto(without)
  await expect(explorer.shownText()).toContainText('API_KEY=left-out')
})

test('a cut link says so, and opens nothing', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(API)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await explorer.clipboard()
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto(link.slice(0, -7))
  await expect(page.getByRole('alert').filter({ hasText: 'cut' })).toBeVisible()
  await expect(explorer.node('Deployment api')).toHaveCount(0)
  await expect(explorer.node('Deployment web')).toHaveCount(0)
})

test('a link opened over work of one’s own can be undone', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(API)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await explorer.clipboard()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await explorer.paste('services:\n  mine:\n    build: .\n')
  await expect(explorer.node('Deployment mine')).toBeVisible()
  await page.goto(link)
  await expect(explorer.node('Deployment api')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(explorer.node('Deployment mine')).toBeVisible()
})

test('Ctrl-S copies the link', async ({ explorer, page }) => {
  await explorer.open()
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByText(/Link copied/)).toBeVisible()
})
