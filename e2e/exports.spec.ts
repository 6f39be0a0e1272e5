import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './explorer-test'

/** Saves what a button of the export dialog makes. */
async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: button }).click()
  const file = await download
  const path = await file.path()
  return { name: file.suggestedFilename(), path, text: readFileSync(path, 'utf8') }
}

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
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: 'Export' }).click()
  expect((await saved(page, 'Save Markdown')).text).toContain('## App `my-app`')
  expect(explorer).toBeDefined()
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
