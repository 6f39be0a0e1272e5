import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { inlineScripts, sourceHash } from '../lib/bin/site/content-security-policy.mjs'
import { EXPORT_FOLDER } from '../lib/bin/site/export-folder.mjs'

const pages = readdirSync(EXPORT_FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll(path.sep, '/'))

test.describe('the export', () => {
  for (const page of pages) {
    test(`${page} names every inline script that it holds, and lets no other run`, async ({
      request,
    }) => {
      const html = await (await request.get(`/${page}`)).text()
      const [, policy = ''] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html) ?? []
      const allowed = policy.split('; ').find((directive) => directive.startsWith('script-src'))
      expect(allowed?.split(' ')).toEqual([
        'script-src',
        "'self'",
        ...inlineScripts(html).map(sourceHash),
      ])
    })
  }

  test('a page that is not there says so', async ({ request }) => {
    const response = await request.get('/nowhere')
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain('<html')
  })

  test('no page can be held in a frame', async ({ request }) => {
    expect((await request.get('/')).headers()['content-security-policy']).toBe(
      "frame-ancestors 'none'",
    )
  })
})

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('the sample is there as text, as a graph, as commands and as YAML', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByText('health: /health')).toBeVisible()
    await expect(page.getByRole('img', { name: 'The sample as a graph' })).toContainText(
      'resource-database',
    )
    await expect(page.getByText('kubectl get namespace my-rack-my-app')).toBeVisible()
    await expect(page.getByText('kind: Deployment').first()).toBeAttached()
  })

  test('a phone has the sample as an outline, over its whole width', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await expect(page.getByRole('img', { name: 'The sample as a graph' })).toBeHidden()
    await expect(page.getByText('ServiceAccount').filter({ visible: true }).first()).toBeVisible()
    const pane = await page.getByRole('region', { name: 'Objects' }).boundingBox()
    expect(pane?.width).toBe(390)
  })

  test.describe('for someone who opens a link', () => {
    test.use({ javaScriptEnabled: true })

    test('the sample is not shown', async ({ page }) => {
      await page.route('**/_next/static/**/*.js', (route) => route.abort())
      await page.goto('/#v1.anything')
      await expect(page.getByText('resource-database').filter({ visible: true })).toHaveCount(0)
    })
  })
})
