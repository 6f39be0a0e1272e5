import { expect, test } from './explorer-test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('on a phone one finds an object, copies its first command and reads its YAML', async ({
  explorer,
  page,
}) => {
  await page.goto('/')
  await explorer.node('Deployment web').click()
  const sheet = page.getByRole('region', { name: 'Selected' })
  await expect(sheet).toContainText('kubectl get deployment web')
  await sheet.getByRole('button', { name: 'Copy' }).click()
  expect(await explorer.clipboard()).toContain('kubectl get deployment web')
  await sheet.getByRole('button', { name: 'YAML' }).click()
  await expect(explorer.details).toContainText('kind: Deployment')
  await page
    .getByRole('navigation', { name: 'Panes' })
    .getByRole('button', { name: 'Text' })
    .click()
  await expect(explorer.editor).toBeVisible()
  await explorer.editor.fill('services:\n  small:\n    build: .\n')
  await page
    .getByRole('navigation', { name: 'Panes' })
    .getByRole('button', { name: /Objects/ })
    .click()
  await expect(explorer.node('Deployment small')).toBeVisible()
})

test('nothing is wider than a phone', async ({ explorer, page }) => {
  await page.goto('/')
  await expect(explorer.node('Deployment web')).toBeVisible()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})
