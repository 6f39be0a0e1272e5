import { expect, test } from './explorer-test'

const SHOP = `services:
  shop:
    build: .
    port: 4000
    scale:
      count: 2-5
  jobs:
    build: .
    command: bin/jobs
`

test('the first visit shows a small app, whole, before anything is typed', async ({ explorer }) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await expect(explorer.node('CronJob timer-cleanup')).toBeVisible()
  await expect(explorer.details).toContainText('my-rack-my-app')
})

test('a pasted convox.yml becomes its objects', async ({ explorer }) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await expect(explorer.node('Ingress shop')).toBeVisible()
  await expect(explorer.node('Deployment jobs')).toBeVisible()
  await expect(explorer.node('Deployment web')).toHaveCount(0)
})

test('a clicked node shows its commands, its YAML with where each field came from, and why it exists', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await expect(explorer.details.getByRole('heading', { name: 'Deployment web' })).toBeVisible()
  await expect(explorer.details).toContainText('kubectl get deployment web -n my-rack-my-app')
  await explorer.tab('YAML')
  await expect(
    explorer.details.getByRole('button', { name: 'Line 4 of convox.yml' }).first(),
  ).toBeVisible()
  await explorer.tab('Why')
  await expect(explorer.details).toContainText('Why it exists')
})

test('a clicked node lights the lines that made it, and Esc unpins it', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.node('HorizontalPodAutoscaler web').click()
  await expect(page.locator('.line-lit').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.line-lit')).toHaveCount(0)
})

test('a copy button copies its command', async ({ explorer }) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await explorer.details.getByRole('button', { name: 'Copy', exact: true }).first().click()
  expect(await explorer.clipboard()).toMatch(/^kubectl .* -n my-rack-my-app/)
})

test('rack and app are typed once, and stand in every command', async ({ explorer, page }) => {
  await explorer.open()
  await page.getByLabel('rack', { exact: true }).fill('staging')
  await explorer.node('Deployment web').click()
  await expect(explorer.details).toContainText('-n staging-my-app')
})

test('a space typed in the editor stays a space', async ({ explorer }) => {
  await explorer.open()
  await explorer.paste('# one')
  await explorer.typeAtTheEnd(' two three')
  await expect(explorer.shownText()).toContainText(/one\stwo\sthree/)
})

test('a text that cannot be read keeps the last good picture, and says where the fault is', async ({
  explorer,
  page,
}) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await explorer.paste(`${SHOP}  broken: [\n`)
  await expect(page.getByText('Last good picture')).toBeVisible()
  await expect(explorer.node('Deployment shop')).toBeVisible()
  await expect(explorer.problems).toContainText('yaml')
  await explorer.paste(SHOP)
  await expect(page.getByText('Last good picture')).toHaveCount(0)
})

test('an example takes the place of what was there, and Undo and the back button bring it back', async ({
  explorer,
  page,
}) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  const example = async () => {
    await page.getByRole('button', { name: 'Examples' }).click()
    await page.getByRole('menuitem', { name: 'Minimal' }).click()
    await expect(explorer.node('Deployment web')).toBeVisible()
  }
  await example()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(explorer.node('Deployment shop')).toBeVisible()
  await example()
  await page.goBack()
  await expect(explorer.node('Deployment shop')).toBeVisible()
})

test('work survives a reload', async ({ explorer, page }) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await page.reload()
  await expect(explorer.node('Deployment shop')).toBeVisible()
})

test('?safe opens the text and draws nothing until asked', async ({ explorer, page }) => {
  await explorer.open('/?safe')
  await expect(explorer.shownText()).toContainText('services')
  await expect(explorer.node('Deployment web')).toHaveCount(0)
  await page.getByRole('button', { name: 'Draw it' }).click()
  await expect(explorer.node('Deployment web')).toBeVisible()
})

test('every example is drawn without an error', async ({ explorer, page }) => {
  test.slow()
  await explorer.open()
  await page.getByRole('button', { name: 'Examples' }).click()
  const titles = await page.getByRole('menuitem').locator('div:first-child').allTextContents()
  await page.keyboard.press('Escape')
  for (const title of titles) {
    await page.getByRole('button', { name: 'Examples' }).click()
    await page.getByRole('menuitem', { name: title }).click()
    await expect(page.getByText(title)).toBeVisible()
    await expect(page.getByRole('contentinfo')).not.toContainText(/[1-9]\d* error/)
  }
})

test('two thousand services leave the page alive, and all their objects are counted', async ({
  explorer,
  page,
}) => {
  test.slow()
  await explorer.open()
  const services = Array.from(
    { length: 2000 },
    (_, index) => `  s${index}:\n    build: .\n    port: 3000\n`,
  )
  await explorer.paste(`services:\n${services.join('')}`)
  await expect(page.getByRole('contentinfo')).toContainText('10001 objects from', {
    timeout: 90_000,
  })
  await explorer.typeAtTheEnd('# still here')
  await expect(explorer.shownText()).toContainText(/#\sstill\shere/)
})

test('Ctrl-K opens the palette from inside the editor, too', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.editor.click()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
})
