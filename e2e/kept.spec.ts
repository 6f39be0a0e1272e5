import { type Page, test as plain } from '@playwright/test'
import { ExplorerPage } from './explorer-page'
import { expect, test } from './explorer-test'

const SHOP = 'services:\n  shop:\n    build: .\n    port: 4000\n'
const SHOP_AND_JOBS =
  'services:\n  shop:\n    build: .\n    port: 5000\n  jobs:\n    build: .\n    command: bin/jobs\n'

/** What this page has put into the storages of the browser. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) =>
      name.startsWith('convox-map:'),
    ),
  )
}

async function openExample(page: Page, title: string) {
  await page.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('menuitem', { name: title }).click()
}

const versions = (page: Page) => page.getByRole('list', { name: 'Versions' }).getByRole('listitem')

test('two tabs do not overwrite each other, and the history has both', async ({
  explorer,
  page,
  context,
}) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  const second = new ExplorerPage(await context.newPage())
  await second.open()
  await second.paste('services:\n  other:\n    build: .\n')
  await expect(second.node('Deployment other')).toBeVisible()
  await second.page.waitForTimeout(500)
  await page.reload()
  await expect(explorer.node('Deployment shop')).toBeVisible()
  await second.page.reload()
  await expect(second.node('Deployment other')).toBeVisible()
  await page.getByRole('button', { name: 'History' }).click()
  await expect(versions(page).filter({ hasText: 'other' })).not.toHaveCount(0)
  await expect(versions(page).filter({ hasText: 'shop' })).not.toHaveCount(0)
})

test('a new tab goes on with the newest text', async ({ explorer, context }) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await explorer.page.waitForTimeout(500)
  const second = new ExplorerPage(await context.newPage())
  await second.open()
  await expect(second.node('Deployment shop')).toBeVisible()
})

test('the history says what changed, and restores it', async ({ explorer, page }) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await explorer.paste(SHOP_AND_JOBS)
  await expect(explorer.node('Deployment jobs')).toBeVisible()
  await page.waitForTimeout(500)
  await page.getByRole('button', { name: 'History' }).click()
  await expect(versions(page).first()).toContainText('+ jobs, shop port 4000 -> 5000')
  await expect(versions(page).first()).toContainText('open')
  await versions(page)
    .nth(1)
    .getByRole('button', { name: /^Restore/ })
    .click()
  await expect(explorer.node('Deployment jobs')).toHaveCount(0)
  await expect(explorer.shownText()).toContainText('4000')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(explorer.node('Deployment jobs')).toBeVisible()
})

test('a version that was saved under a name stays, whatever is typed after', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste(SHOP)
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByLabel('Name of this version').fill('before the split')
  await page.getByRole('button', { name: 'Save version' }).click()
  await expect(versions(page).first()).toContainText('before the split')
  await page.keyboard.press('Escape')
  await explorer.typeAtTheEnd('# more')
  await page.waitForTimeout(500)
  await page.reload()
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByLabel('Only named versions').check()
  await expect(versions(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Restore version before the split' }).click()
  await expect(explorer.shownText()).not.toContainText('more')
})

test('each example that was opened can be undone, one after another', async ({
  explorer,
  page,
}) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await openExample(page, 'Minimal')
  await expect(explorer.node('Deployment web')).toBeVisible()
  await openExample(page, 'Django API')
  await expect(page.getByText('replaced by the example “Django API”')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('replaced by the example “Minimal”')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(explorer.node('Deployment shop')).toBeVisible()
})

test('the back and the forward button show each text, and a reload tells nothing again', async ({
  explorer,
  page,
}) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await openExample(page, 'Minimal')
  await expect(page.getByText('replaced by')).toBeVisible()
  await page.waitForTimeout(500)
  await page.reload()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await expect(page.getByText('replaced by')).toHaveCount(0)
  await page.goBack()
  await expect(explorer.node('Deployment shop')).toBeVisible()
  await page.goForward()
  await expect(explorer.node('Deployment web')).toBeVisible()
})

test('the environment lasts as long as the tab, unless one asks to keep it', async ({
  explorer,
  page,
  context,
}) => {
  await explorer.open()
  const type = async (target: ExplorerPage, text: string) => {
    await target.page.getByRole('tab', { name: /^Environment/ }).click()
    await target.page.getByRole('textbox', { name: 'Environment' }).click()
    await target.page.keyboard.type(text)
    await target.page.waitForTimeout(600)
  }
  await type(explorer, 'API_KEY=swordfish')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('swordfish')
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Environment 1' })).toBeVisible()
  const other = new ExplorerPage(await context.newPage())
  await other.open()
  await expect(other.page.getByRole('tab', { name: 'Environment 0' })).toBeVisible()
  await page.getByRole('tab', { name: /^Environment/ }).click()
  await page.getByLabel('Keep in this browser after the tab is closed').check()
  const third = new ExplorerPage(await context.newPage())
  await third.open()
  await expect(third.page.getByRole('tab', { name: 'Environment 1' })).toBeVisible()
  await page.getByLabel('Keep in this browser after the tab is closed').uncheck()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('swordfish')
})

test('everything that the browser keeps is forgotten when asked, and Undo brings it back', async ({
  explorer,
  page,
}) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await page.waitForTimeout(500)
  expect(await stored(page)).not.toEqual([])
  const forget = async () => {
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: 'Forget everything this browser keeps' }).click()
    await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  }
  await forget()
  await page.waitForTimeout(500)
  expect(await stored(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(explorer.node('Deployment shop')).toBeVisible()
  await forget()
  await page.reload()
  await expect(explorer.node('Deployment web')).toBeVisible()
})

test('after a reload with a broken text the last good picture is there, and says so', async ({
  explorer,
  page,
}) => {
  await explorer.openWith(SHOP, 'Deployment shop')
  await explorer.typeAtTheEnd('[')
  await expect(page.getByText('Last good picture')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Last good picture')).toBeVisible()
  await expect(explorer.node('Deployment shop')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go to line 5' })).toBeVisible()
})

test('one stray bracket is one error, at its line', async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(`${SHOP}    environment: [\n${SHOP.split('\n').slice(1).join('\n')}`)
  await expect(page.getByText('Last good picture')).toBeVisible()
  await expect(explorer.problems.getByRole('article')).toHaveCount(1)
})

test('where storage is refused a notice says so, once', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError')
    }
  })
  await explorer.open()
  await explorer.paste(SHOP)
  const notice = page.getByText('This browser blocks storage for this page')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await explorer.typeAtTheEnd('# more')
  await page.waitForTimeout(500)
  await expect(notice).toHaveCount(0)
  await openExample(page, 'Minimal')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(explorer.node('Deployment shop')).toBeVisible()
})

test('what is damaged in the storage is dropped', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('convox-map:damaged')) return
    sessionStorage.setItem('convox-map:damaged', 'yes')
    sessionStorage.setItem('convox-map:work', '{"text":')
    sessionStorage.setItem('convox-map:last-good', '[]')
    localStorage.setItem('convox-map:version:1', '{"text":7}')
    localStorage.setItem('convox-map:theme', '\u0000')
  })
  await explorer.open()
  await expect(explorer.node('Deployment web')).toBeVisible()
  expect(await stored(page)).not.toContain('convox-map:version:1')
})

test('services at the top level are named, and put under services by a click', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.paste('shop:\n  build: .\n  port: 4000\n')
  await expect(page.getByRole('region', { name: 'No services here' })).toContainText('shop is at')
  await page.getByRole('button', { name: 'Put it under services' }).click()
  await expect(explorer.node('Deployment shop')).toBeVisible()
})

// Not the test of this project: what is missing is an error in the console, as it should be.
plain(
  'a part of the page that cannot be loaded is reported, and the work is kept over the reload',
  async ({ page }) => {
    const explorer = new ExplorerPage(page)
    await explorer.open()
    await explorer.paste(SHOP)
    await expect(explorer.node('Deployment shop')).toBeVisible()
    await page.goto('about:blank')
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      if (text.includes('No detector finds every secret')) await route.fulfill({ status: 404 })
      else await route.fulfill({ response })
    })
    await explorer.open()
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'Reload' }).click()
    await page.unroute('**/*.js')
    await expect(explorer.node('Deployment shop')).toBeVisible()
  },
)

test('a chosen file and a dropped one open, and can be undone', async ({ explorer, page }) => {
  await explorer.open()
  await page.getByRole('button', { name: 'Menu' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('menuitem', { name: 'Open a file' }).click()
  await (await chooser).setFiles({
    name: 'convox.yml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(SHOP),
  })
  await expect(explorer.node('Deployment shop')).toBeVisible()
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'other.yml'))
    return transfer
  }, SHOP_AND_JOBS)
  await page.dispatchEvent('.view-lines', 'drop', { dataTransfer: data })
  await expect(explorer.node('Deployment jobs')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(explorer.node('Deployment jobs')).toHaveCount(0)
})
