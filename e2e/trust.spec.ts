import type { Page } from '@playwright/test'
import { expect, test } from './explorer-test'

const WEB = 'services:\n  web:\n    build: .\n    port: 3000\n'

/** The accessible name, or the tag, of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.tagName ?? ''
  })
}

test('a rack name that no cluster takes is one message at its field', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  const rack = page.getByLabel('rack', { exact: true })
  await rack.fill('Prod EU')
  await expect(rack).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('alert').filter({ hasText: 'lower-case letters' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('0 errors')
  await explorer.node('Deployment web').click()
  await expect(explorer.details).toContainText('-n my-rack-my-app')
  await rack.fill('prod-eu')
  await expect(rack).toHaveAttribute('aria-invalid', 'false')
  await expect(explorer.details).toContainText('-n prod-eu-my-app')
})

test('an app name with a bracket leaves Ask at work', async ({ explorer, page }) => {
  await explorer.open()
  await page.getByLabel('app', { exact: true }).fill('my(app')
  await explorer.ask('web-6d4f9b7c9-x2k8q 0/1 CrashLoopBackOff')
  await expect(explorer.answers).toContainText('web-6d4f9b7c9-x2k8q')
})

test('Enter in the rack settings changes nothing, and a typical rack leaves names and can be undone', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await page.getByLabel('rack', { exact: true }).fill('staging')
  await page.getByRole('button', { name: 'Rack settings' }).click()
  await expect(page.getByLabel('Rack', { exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Rack', { exact: true })).toHaveValue('staging')
  await page.getByLabel('Domain', { exact: true }).fill('example.com')
  await page.getByRole('button', { name: 'A typical rack' }).click()
  await expect(page.getByLabel('Rack', { exact: true })).toHaveValue('staging')
  await expect(page.getByLabel('Domain', { exact: true })).not.toHaveValue('example.com')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Domain', { exact: true })).toHaveValue('example.com')
})

test('the router setting says which provider honours it', async ({ explorer, page }) => {
  await explorer.open()
  await page.getByRole('button', { name: 'Rack settings' }).click()
  await page.getByLabel('Provider').selectOption('gcp')
  await page.getByLabel('Router', { exact: true }).selectOption('contour')
  await expect(page.getByText('Only a rack on AWS has Contour')).toBeVisible()
  await page.getByLabel('Provider').selectOption('aws')
  await expect(page.getByText('Only a rack on AWS has Contour')).toHaveCount(0)
})

test('a link opens whatever punctuation follows it', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste('services:\n  shop:\n    build: .\n')
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await explorer.clipboard()
  for (const end of [')', '.', '>', ').']) {
    await page.goto('about:blank')
    await page.goto(`${link}${end}`)
    await expect(explorer.node('Deployment shop')).toBeVisible()
    await expect(page.getByRole('alert').filter({ hasText: 'cut' })).toHaveCount(0)
  }
})

test('a cut link on a first visit says what to do next', async ({ page, explorer }) => {
  await page.goto('/#1.abc')
  await expect(page.getByRole('alert').filter({ hasText: 'cut' })).toBeVisible()
  await page.getByRole('button', { name: 'Open the sample' }).first().click()
  await expect(explorer.node('Deployment web')).toBeVisible()
})

test('the same warning at many lines is one card with its lines', async ({ explorer }) => {
  await explorer.open()
  const services = ['a', 'b', 'c', 'd'].map((name) => `  ${name}:\n    build: .\n    helth: /\n`)
  await explorer.paste(`services:\n${services.join('')}`)
  const card = explorer.problems.getByRole('article').filter({ hasText: 'helth' })
  await expect(card).toHaveCount(1)
  await expect(card.getByRole('button', { name: /^line \d+$/ })).toHaveCount(4)
  await card.getByRole('button', { name: /health.*in 4 places/ }).click()
  await expect(card).toHaveCount(0)
  await expect(explorer.shownText()).not.toContainText('helth')
})

test('what is no error and no warning is counted as a hint', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(`${WEB}    scale:\n      count: 2\n`)
  await expect(page.getByRole('contentinfo')).toContainText(/0 errors, 0 warnings.*1 hint/)
})

test('focus goes back to what opened a dialog', async ({ explorer, page }) => {
  await explorer.open()
  for (const name of ['Share', 'Rack settings', 'Keys', 'History']) {
    const opener = page.getByRole('button', { name, exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
  const palette = page.getByRole('button', { name: /Search or run/ }).first()
  await palette.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette).toBeFocused()
})

test('Tab goes through the editor until one types in it', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(WEB)
  await page.getByRole('tab', { name: 'convox.yml' }).focus()
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab')
      return focused(page)
    })
    .toBe('convox.yml')
  await expect(page.getByText('moves on through the page')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).not.toBe('convox.yml')
  await expect(explorer.shownText()).toContainText(/^services:/)
  await explorer.focusEditor()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Tab')
  await page.keyboard.type('#x')
  await expect.poll(() => focused(page)).toBe('convox.yml')
})

test('commands are filtered by their words, and what answers most often comes first', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  const first = explorer.details.getByRole('region', { name: 'What is wrong with it?' })
  await expect(first.locator('pre')).toContainText(['get deployment web', 'events', 'logs'])
  const filter = explorer.details.getByRole('searchbox', { name: 'Filter commands' })
  await filter.fill('restart')
  await expect(explorer.details).toContainText('kubectl rollout restart deployment/web')
  await expect(first).toHaveCount(0)
  await expect(explorer.details.getByText(/^\d+ of \d+$/)).toBeVisible()
  await filter.press('Escape')
  await expect(first).toBeVisible()
  await expect(explorer.details.getByRole('heading', { name: 'Deployment web' })).toBeVisible()
})
