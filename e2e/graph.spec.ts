import type { Locator } from '@playwright/test'
import { expect, test } from './explorer-test'

test('a thing of the legend is seen alone, and the bar says how much is hidden', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await page.getByRole('button', { name: /^worker \d/ }).click()
  await expect(explorer.node('Deployment web')).toBeHidden()
  await expect(page.getByText('showing 3 of 19')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(explorer.node('Deployment web')).toBeVisible()
})

test('a group folds to a card and opens again, and its header leads to its lines', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await page.getByRole('button', { name: 'Fold web', exact: true }).click()
  await expect(explorer.node('Deployment web')).toBeHidden()
  await page.getByRole('button', { name: 'Unfold web', exact: true }).click()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await page.getByRole('button', { name: /Lines .* of worker/ }).click()
  await expect(explorer.editor).toBeFocused()
})

/** Where a card is once the drawing has come to rest. */
async function restingPlace(card: Locator) {
  let last = await card.boundingBox()
  await expect
    .poll(
      async () => {
        const now = await card.boundingBox()
        const rests = now !== null && now.y === last?.y
        last = now
        return rests
      },
      { intervals: [300] },
    )
    .toBe(true)
  return last
}

test('what controllers make later is behind one switch, and what is pinned stays where it is', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  const timer = explorer.node('CronJob timer-cleanup')
  await timer.click()
  await expect(explorer.node('Pod web-<rs>-<pod>')).toBeHidden()
  const before = await restingPlace(timer)
  await page.getByRole('switch', { name: 'Include controller-made objects' }).click()
  await expect(explorer.node('Pod timer-cleanup-<minutes>-<pod>')).toBeAttached()
  await expect
    .poll(async () => Math.round(((await timer.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
    .toBe(0)
})

test('a search shows objects made later only while it lasts', async ({ explorer, page }) => {
  await explorer.open()
  const later = page.getByRole('switch', { name: 'Include controller-made objects' })
  await page.keyboard.press('/')
  await page.getByLabel(/^Search names/).fill('ReplicaSet')
  await expect(later).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(later).not.toBeChecked()
  await expect(explorer.details).toContainText('made later')
})

test('the arrow keys walk along the edges', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.node('Ingress web').focus()
  await page.keyboard.press('ArrowRight')
  await expect(explorer.node('Service web')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(explorer.node('Deployment web')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(explorer.node('Deployment worker')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(explorer.details.getByRole('heading', { name: 'Deployment worker' })).toBeVisible()
})

test('many services start folded, and one that is looked up is unfolded', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  const names = Array.from({ length: 20 }, (_, index) => `svc-${String.fromCharCode(97 + index)}`)
  await explorer.paste(`services:\n${names.map((name) => `  ${name}:\n    port: 3000\n`).join('')}`)
  await expect(explorer.node('service svc-a')).toBeVisible()
  await page.getByRole('button', { name: /Search or run/ }).click()
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('deployment svc-k')
  await page.keyboard.press('Enter')
  await expect(explorer.node('Deployment svc-k')).toBeInViewport()
  await expect(explorer.node('Deployment svc-a')).toBeHidden()
})

test('the view is the person’s own: typing does not move it', async ({ explorer, page }) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const level = page.getByRole('button', { name: /^Zoom \d/ })
  await expect(level).not.toContainText('100 %')
  const zoomed = await level.textContent()
  await explorer.typeAtTheEnd('\n')
  await page.waitForTimeout(600)
  await expect(level).toHaveText(zoomed ?? '')
})
