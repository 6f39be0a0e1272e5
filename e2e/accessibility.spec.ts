import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './explorer-test'

async function serious(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious, ${theme}`, async ({ explorer, page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: theme })
    await explorer.open()
    await explorer.node('Deployment web').click()
    expect(await serious(page)).toEqual([])
    await explorer.tab('YAML')
    expect(await serious(page)).toEqual([])
    await page.keyboard.press('Escape')
    await explorer.paste('services:\n  web:\n    prot: 3000\n    environment:\n      - NEEDED\n')
    await expect(explorer.problems).toContainText('NEEDED')
    expect(await serious(page)).toEqual([])
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await serious(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await serious(page)).toEqual([])
  })
}

test('from an empty page to a copied command by the keyboard alone', async ({ explorer, page }) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('deployment web')
  await page.keyboard.press('Enter')
  await expect(explorer.details.getByRole('heading', { name: 'Deployment web' })).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  expect(await explorer.clipboard()).toContain('deployment web -n my-rack-my-app')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(
    page.getByRole('textbox', { name: 'Search names, kinds, labels, commands' }),
  ).toBeFocused()
  await page.keyboard.type('cronjob')
  await expect(
    explorer.details.getByRole('heading', { name: 'CronJob timer-cleanup' }),
  ).toBeVisible()
})
