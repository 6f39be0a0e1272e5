import { createServer } from 'node:http'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { listen } from '../lib/bin/machine/listen.mjs'
import { expect, test } from './explorer-test'

/** A page of another origin that holds an address in a frame. */
async function openWiki(page: Page, framed: string) {
  const html = `<!doctype html><html lang="en"><title>Wiki</title><iframe title="Map" width="1200" height="600" src="${framed}"></iframe>`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html)
  })
  await page.goto(await listen(server, 0))
  server.close()
  return page.frameLocator('iframe')
}

async function sharedLink(page: Page) {
  await page.keyboard.press('ControlOrMeta+s')
  return page.getByLabel('Link', { exact: true }).inputValue()
}

test('a shared link in a frame of another site shows graph and details, and no more', async ({
  explorer,
  page,
  browser,
}) => {
  await explorer.openWith('services:\n  api:\n    port: 5000\n', 'Deployment api')
  const link = new URL(await sharedLink(page))
  link.searchParams.set('embed', '1')

  const context = await browser.newContext({ viewport: { width: 1300, height: 800 } })
  const wiki = await context.newPage()
  const frame = await openWiki(wiki, link.href)
  await frame.getByRole('button', { name: 'Deployment api', exact: true }).click()
  await expect(frame.getByRole('region', { name: 'Details' })).toContainText(
    'kubectl get deployment api -n my-rack-my-app',
  )
  await expect(frame.getByRole('textbox', { name: 'convox.yml' })).toHaveCount(0)
  await expect(frame.getByRole('button', { name: 'Share' })).toHaveCount(0)
  await wiki.keyboard.press('ControlOrMeta+k')
  await expect(frame.getByRole('dialog')).toHaveCount(0)
  await expect(frame.getByRole('link', { name: 'Open in Convox Map' })).toHaveAttribute(
    'href',
    link.pathname + link.hash,
  )
  const { violations } = await new AxeBuilder({ page: wiki }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await context.close()
})

test('an embedded map neither shows nor changes what this browser keeps', async ({
  explorer,
  page,
}) => {
  await explorer.openWith('services:\n  mine:\n    port: 1\n', 'Deployment mine')
  const kept = () =>
    page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  await page.waitForTimeout(1500)
  await page.goto('about:blank')
  await page.goto('/?embed=1')
  const before = await kept()
  await expect(page.getByRole('button', { name: 'Deployment worker', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Overview' }).click()
  await expect(page.getByRole('button', { name: 'service worker', exact: true })).toBeVisible()
  expect(await kept()).toBe(before)
})

test('only an embedded map can be held in a frame', async ({ page }) => {
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes("frame-ancestors 'none'"),
  )
  await openWiki(page, new URL('/', test.info().project.use.baseURL).href)
  await refused
})
