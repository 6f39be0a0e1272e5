import type { Page } from '@playwright/test'
import { expect, test } from './explorer-test'

const BEFORE =
  'resources:\n  main:\n    type: postgres\nservices:\n  web:\n    build: .\n    port: 3000\n    scale: 2\n    resources: [main]\n'
const AFTER = 'services:\n  web:\n    build: .\n    port: 3000\n    scale: 4\n'

/** Compares what is open with a text: that one comes before. */
async function compareWithText(page: Page, text: string) {
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Pasted text/ }).click()
  await dialog.getByRole('textbox', { name: 'Text to compare with' }).fill(text)
  await dialog.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Plan' })).toBeVisible()
}

test('a removed database is reported first, with its line before, and leads there', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(AFTER)
  await compareWithText(page, BEFORE)
  const plan = page.getByRole('region', { name: 'Plan' })
  await expect(plan.getByRole('heading').first()).toContainText('deletes the data of resource-main')
  const worst = plan.getByRole('list', { name: 'Consequences' }).getByRole('listitem').first()
  await expect(worst).toContainText('Data lost')
  await worst.getByRole('button', { name: 'Line 2 before' }).click()
  await expect(page.locator('.line-shown').first()).toBeVisible()
  await worst.getByRole('button', { name: /^The claim/ }).click()
  await expect(
    page.getByRole('button', { name: 'PersistentVolumeClaim resource-main', exact: true }),
  ).toHaveAttribute('aria-pressed', 'true')
})

test('the plan follows what is typed into the diff, and Leave compare keeps it', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(AFTER)
  await compareWithText(page, AFTER)
  const plan = page.getByRole('region', { name: 'Plan' })
  await expect(plan.getByRole('list', { name: 'Promote' })).toContainText('Applies')
  await explorer.paste(`${AFTER}    environment: [SECRET]\n`)
  await expect(plan.getByRole('list', { name: 'Promote' })).toContainText('Stopped')
  await expect(plan).toContainText('required env: SECRET')
  await page.getByRole('button', { name: 'Leave compare' }).click()
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible()
  await expect(explorer.shownText()).toContainText('SECRET')
})

test('the version before my edits is one click away', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(AFTER)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByRole('button', { name: /^Version before my edits/ }).click()
  await expect(page.getByRole('button', { name: /^Before/ })).toContainText('before my edits')
  await expect(page.getByRole('region', { name: 'Plan' })).toBeVisible()
})

test('a version of the history is something to compare with', async ({ explorer, page }) => {
  await explorer.openWith(BEFORE, 'Deployment resource-main')
  await explorer.paste(AFTER)
  await expect(explorer.node('Deployment resource-main')).toHaveCount(0)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const history = page.getByRole('dialog').getByRole('region', { name: 'History' })
  await history.getByRole('button').first().click()
  await expect(page.getByRole('region', { name: 'Plan' })).toContainText('resource-main')
})

test('a side that cannot be read gives its problem and a partial plan', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(AFTER)
  await compareWithText(page, 'services: [')
  await expect(page.getByRole('alert').filter({ hasText: 'partial' })).toContainText('before')
})

test('a link carries both texts', async ({ explorer, page, browser }) => {
  await explorer.open()
  await explorer.paste(AFTER)
  await compareWithText(page, BEFORE)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText(/Link copied/)).toBeVisible()
  const link = await explorer.clipboard()
  const other = await browser.newPage()
  await other.goto(link)
  await expect(other.getByRole('region', { name: 'Plan' })).toContainText('resource-main')
  await other.close()
})

test('the overview of a comparison marks each thing, and a filter leaves the others out', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(AFTER)
  await compareWithText(page, BEFORE)
  await page.getByRole('button', { name: 'Overview', exact: true }).click()
  const database = page.getByRole('button', { name: 'postgres main', exact: true })
  await expect(database).toHaveAccessibleDescription(/removed/)
  const web = page.getByRole('button', { name: 'service web', exact: true })
  await expect(web).toHaveAccessibleDescription(/changed/)
  await expect(page.getByRole('button', { name: 'service web uses postgres main' })).toBeAttached()
  const filter = page.getByRole('region', { name: 'Outcomes and filter' })
  await filter.getByRole('button', { name: /^removed/ }).click()
  await expect(database).toHaveCount(0)
  await expect(web).toBeVisible()
})

test('Run in CI shows a workflow and a command to copy', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(AFTER)
  await compareWithText(page, BEFORE)
  await page.getByRole('button', { name: /^Run in CI/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Run in CI' })
  await expect(dialog.getByRole('region')).toContainText([
    'pull_request:',
    '| npx convox-map plan -',
  ])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Run in CI/ })).toBeFocused()
})
