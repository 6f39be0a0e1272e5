import { ExplorerPage } from './explorer-page'
import { expect, test } from './explorer-test'

const TEXT = `services:
  shop:
    build: .
    port: 3000
    domain: shop.example.com
`

test('a text is pasted, an object clicked, its command copied, the map shared and opened', async ({
  explorer,
  page,
  context,
}) => {
  await explorer.open()
  // Whatever the browser lets a page do with the clipboard, the keys of a person work.
  await explorer.ask(TEXT)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+x')
  await explorer.shownText().click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+v')

  await explorer.node('service shop').waitFor()
  await page.getByRole('button', { name: 'All objects' }).click()
  await explorer.node('Deployment shop').click()
  await explorer.tab('kubectl')
  await explorer.details.getByRole('button', { name: 'Copy', exact: true }).first().click()
  const question = explorer.answers.getByRole('textbox')
  await question.focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(question).toHaveValue(/^kubectl .*my-rack-my-app/)

  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  const other = new ExplorerPage(await context.newPage())
  await other.open(link)
  await expect(other.node('Deployment shop')).toBeVisible()
})
