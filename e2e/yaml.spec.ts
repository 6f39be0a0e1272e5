import { readFileSync } from 'node:fs'
import { expect, test } from './explorer-test'

test('a field says in its margin which line of convox.yml wrote it, and a click goes there', async ({
  explorer,
}) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await explorer.tab('YAML')
  const line = explorer.details.getByRole('button', { name: 'Line 4 of convox.yml' }).first()
  await expect(line).toHaveText('4')
  await line.click()
  await expect(explorer.editor).toBeFocused()
})

test('comments are shown when asked for, and stay', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await explorer.tab('YAML')
  await expect(explorer.details).toContainText('kind: Deployment')
  await expect(explorer.details).not.toContainText('# from convox.yml')
  await explorer.details.getByLabel('Comments').check()
  await expect(explorer.details).toContainText('# from convox.yml: services.web.port')
  await page.reload()
  await explorer.node('Deployment web').click()
  await explorer.tab('YAML')
  await expect(explorer.details).toContainText('# from convox.yml: services.web.port')
})

test('a key folds what is under it, by click and by arrow key', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.node('Deployment web').click()
  await explorer.tab('YAML')
  await expect(explorer.details).toContainText('containers:')
  await explorer.details.getByRole('button', { name: 'Fold spec', exact: true }).first().click()
  await expect(explorer.details).not.toContainText('containers:')
  await explorer.details.getByRole('button', { name: /^spec:/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(explorer.details).toContainText('containers:')
  await page.keyboard.press('ArrowLeft')
  await expect(explorer.details).not.toContainText('containers:')
})

test('all YAML has an index by kind, and each object folds', async ({ explorer }) => {
  await explorer.open()
  await explorer.tab('All YAML')
  const index = explorer.details.getByLabel('Jump to')
  await expect(index.locator('optgroup[label="Deployment (4)"]')).toHaveCount(1)
  await index.selectOption('CronJob/timer-cleanup')
  await expect(
    explorer.details.getByRole('region', { name: 'CronJob timer-cleanup' }),
  ).toBeInViewport()
  await explorer.details.getByRole('button', { name: 'Fold all' }).click()
  await expect(explorer.details).not.toContainText('kind: CronJob')
})

test('the password of a resource is masked in YAML as in the variables, until asked', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await page.getByRole('button', { name: 'Rack settings' }).click()
  await page.getByLabel('Rack password').fill('swordfish')
  await page.keyboard.press('Escape')
  await explorer.node('ConfigMap resource-database').click()
  await explorer.tab('YAML')
  await expect(explorer.details).toContainText('HOST: resource-database')
  await expect(explorer.details).toContainText(/PASS: "?•/)
  await expect(explorer.details).toContainText(/URL: "?•/)
  await explorer.details.getByRole('button', { name: 'Copy the YAML' }).click()
  await expect(page.getByText('secret values masked')).toBeVisible()
  expect(await explorer.clipboard()).not.toMatch(/postgres:\/\/app:/)
  await explorer.details.getByLabel('Show values').check()
  await expect(explorer.details).toContainText('URL: postgres://app:')
  await explorer.node('Deployment web').click()
  await explorer.tab('Env')
  await expect(explorer.details.getByLabel('Show values')).toBeChecked()
})

test('all objects are saved as one file, or as a zip of one file each', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.tab('All YAML')
  const save = async (name: string) => {
    const download = page.waitForEvent('download')
    await explorer.details.getByRole('button', { name }).click()
    return download
  }
  expect((await save('Save')).suggestedFilename()).toBe('my-app.yaml')
  const zip = await save('Zip')
  expect(zip.suggestedFilename()).toBe('my-app.zip')
  const bytes = readFileSync(await zip.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.toString('latin1')).toContain('deployment-web.yaml')
})

for (const [query, first] of [
  ['dark', /Switch between light and dark/],
  ['crash', /^CrashLoopBackOff/],
  ['logs web', /kubectl logs/],
  ['crash logs web', /kubectl logs -n my-rack-my-app .*--previous/],
  ['keda', /KEDA/],
  ['deployment web', /^Deployment\s*web/],
] as const)
  test(`“${query}” in the palette means ${first.source}`, async ({ explorer, page }) => {
    await explorer.open()
    await expect(explorer.node('Deployment web')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
    await page.keyboard.type(query)
    await expect(page.getByRole('option', { selected: true })).toHaveText(first)
  })

test('a setting that is found opens at its field, and what was used before comes first', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  const search = async (query: string) => {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
    await page.keyboard.type(query)
  }
  await search('keda')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('KEDA', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await search('worker')
  await page.getByRole('option', { name: /^ServiceAccount\s*worker/ }).click()
  await page.keyboard.press('Escape')
  await search('worker')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^ServiceAccount\s*worker/)
})
