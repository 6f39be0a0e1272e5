import { expect, test } from './explorer-test'

const WEB = 'services:\n  web:\n    build: .\n    port: 3000\n'

test('what is not written stands dim between the lines, says its rule, and is written by a click', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(WEB)
  const cpu = page.getByRole('button', { name: 'Write scale.cpu of web: 250' })
  await expect(cpu).toBeVisible()
  await expect(cpu).toHaveAttribute('title', /thousandths of a core/)
  await expect(page.getByRole('button', { name: 'Write health.path of web: /' })).toBeVisible()
  await cpu.click()
  await expect(explorer.shownText()).toContainText(/scale:.*cpu:\s250/)
  await expect(cpu).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Write scale.memory of web: 512' })).toBeVisible()
  await page.getByRole('button', { name: 'Write the defaults of termination of web' }).click()
  await expect(explorer.shownText()).toContainText(/termination:.*grace:\s30/)
  await expect(explorer.node('Deployment web')).toBeVisible()
})

test('one key hides the defaults, and they stay hidden', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(WEB)
  const memory = page.getByRole('button', { name: /^Write scale.memory/ })
  await expect(memory).toBeVisible()
  await page.getByRole('button', { name: 'Keys' }).focus()
  await page.keyboard.press('d')
  await expect(memory).toHaveCount(0)
  await page.reload()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await expect(memory).toHaveCount(0)
  await page.getByRole('button', { name: 'Keys' }).focus()
  await page.keyboard.press('d')
  await expect(memory).toBeVisible()
})

test('all defaults are written from the palette, and the objects stay as they are', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(WEB)
  await expect(page.getByRole('contentinfo')).toContainText('6 objects')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('write the defaults')
  await page.keyboard.press('Enter')
  await expect(page.getByText('10 defaults written')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Write / })).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toContainText('6 objects from 18 lines')
})
