import type { Page } from '@playwright/test'
import { expect, test } from './explorer-test'

const BROKEN = `services:
  web:
    port: 3000
    colour: red
  worker:
    shape: round
`

test('pointing at a YAML field changes only what it lights up', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await explorer.tab('YAML')
  const fields = explorer.details.getByRole('list', { name: /^YAML of/ }).locator('[data-row]')
  await fields.nth(3).hover()

  const changed = await changesDuring(page, () => fields.nth(4).hover())
  expect(changed.rows).toBeGreaterThan(0)
  expect(changed.rows).toBeLessThan(8)
  expect(changed.elsewhere).toEqual([])
})

test('F8 goes to the next problem, and round to the first', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(BROKEN)
  await expect(explorer.problems).toContainText('shape')
  const line = page.locator('.number-lit')
  for (const number of ['4', '6', '4']) {
    await page.keyboard.press('F8')
    await expect(line.first()).toHaveText(number)
  }
})

/** How many rows of YAML changed while something was done, and what changed of what has no light. */
async function changesDuring(page: Page, act: () => Promise<void>) {
  await page.evaluate(() => {
    const seen: Element[] = []
    new MutationObserver((records) => {
      for (const { target } of records)
        seen.push(target instanceof Element ? target : (target.parentElement ?? document.body))
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    Object.assign(window, { seenChanges: seen })
  })
  await act()
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const { seenChanges } = window as unknown as { seenChanges: Element[] }
    const lights = '.monaco-editor, [aria-label="Graph"], [aria-label^="YAML of"], .bg-sunken'
    return {
      rows: new Set(seenChanges.filter((element) => element.closest('[aria-label^="YAML of"]')))
        .size,
      elsewhere: seenChanges
        .filter((element) => element.isConnected && !element.closest(lights))
        .map((element) => element.outerHTML.slice(0, 120)),
    }
  })
}
