import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './explorer-test'

const INTERNAL = ['auth', 'orders', 'payments', 'search-api', 'recommendations-engine', 'reviews']
const SIXTEEN = `services:
  web:
    build: .
    port: 3000
    environment:
      - AUTH_URL=http://auth:4000
      - LOG=debug
    resources:
      - database
  admin:
    build: .
    port: 3100
${INTERNAL.map((name) => `  ${name}:\n    build: .\n    port: 4000\n    internal: true\n    resources:\n      - cache\n`).join('')}  worker:
    build: .
    ports:
      - 7000
    resources:
      - database
  mailer:
    build: .
  statsd:
    agent: true
resources:
  database:
    type: postgres
  cache:
    type: redis
timers:
  cleanup:
    schedule: "0 3 * * *"
    command: bin/cleanup
    service: worker
balancers:
  tcp-lb:
    service: worker
    ports:
      7000: 7000
`
const NAMES = [
  ...['web', 'admin', ...INTERNAL, 'worker', 'mailer'].map((name) => `service ${name}`),
  'agent statsd',
  'postgres database',
  'redis cache',
  'timer cleanup',
  'balancer tcp-lb',
]

test.use({ viewport: { width: 1440, height: 900 } })

function graph(page: Page): Locator {
  return page.getByRole('region', { name: 'Graph' })
}

function card(page: Page, name: string): Locator {
  return graph(page).getByRole('button', { name, exact: true })
}

/** Where the cards are, once the drawing rests. */
async function places(page: Page, names: readonly string[]) {
  const boxes = () => Promise.all(names.map((name) => card(page, name).boundingBox()))
  let last = JSON.stringify(await boxes())
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await boxes())
        const rests = now === last
        last = now
        return rests
      },
      { intervals: [300] },
    )
    .toBe(true)
  return new Map(names.map((name, index) => [name, JSON.parse(last)[index]]))
}

test.beforeEach(async ({ explorer, page }) => {
  await explorer.open()
  await explorer.paste(SIXTEEN)
  await expect(card(page, 'service web')).toBeVisible()
})

test('an app of sixteen things is seen whole, at a size at which names are read', async ({
  page,
}) => {
  const pane = await graph(page).boundingBox()
  const boxes = await places(page, NAMES)
  for (const [name, box] of boxes) {
    expect(box.x, name).toBeGreaterThanOrEqual(pane?.x ?? 0)
    expect(box.x + box.width, name).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0))
    expect(box.y + box.height, name).toBeLessThanOrEqual((pane?.y ?? 0) + (pane?.height ?? 0))
  }
  const zoom = await page.getByRole('button', { name: /^Zoom \d/ }).textContent()
  expect((Number.parseInt(zoom?.replace(/\D/g, '') ?? '0', 10) / 100) * 12).toBeGreaterThan(10.9)
})

test('an edge says what it is, why, and which line made it', async ({ explorer, page }) => {
  for (const name of [
    'service web uses postgres database',
    'balancer tcp-lb routes to service worker',
    'timer cleanup runs as service worker',
  ])
    await expect(card(page, name)).toBeAttached()
  const mention = card(page, 'service web mentions service auth')
  await mention.focus()
  await expect(mention).toBeFocused()
  await expect(page.getByText('environment variable AUTH_URL · line 6')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(explorer.editor).toBeFocused()
})

test('a thing unfolds in place: nothing changes its column or its order', async ({
  explorer,
  page,
}) => {
  const before = await places(page, NAMES)
  await card(page, 'Unfold orders').click()
  await expect(explorer.node('Deployment orders')).toBeVisible()
  await expect(
    card(page, 'Deployment orders reads environment from Secret env-orders'),
  ).toBeAttached()
  const after = await places(page, NAMES)
  const columns = (boxes: typeof before) => {
    const found = new Map<number, string[]>()
    for (const [name, { x }] of [...boxes].sort((a, b) => a[1].y - b[1].y || a[1].x - b[1].x))
      found.set(Math.round(x), [...(found.get(Math.round(x)) ?? []), name])
    return [...found].sort((a, b) => a[0] - b[0]).map(([, names]) => names)
  }
  expect(columns(after)).toEqual(columns(before))
  await card(page, 'Fold orders').click()
  await expect(explorer.node('Deployment orders')).toBeHidden()
})

test('all objects are one button away, and the overview one key', async ({ explorer, page }) => {
  await page.getByRole('button', { name: 'All objects' }).click()
  await expect(explorer.node('Deployment web')).toBeVisible()
  await expect(card(page, 'Deployment web reads environment from Secret env-web')).toBeAttached()
  await page.keyboard.press('o')
  await expect(card(page, 'service web')).toBeVisible()
  await expect(explorer.node('Deployment web')).toBeHidden()
})

test('a pinned card lights its neighbours, and Focus shows them alone', async ({
  explorer,
  page,
}) => {
  await card(page, 'service web').click()
  await expect(explorer.details.getByRole('heading', { name: 'service web' })).toBeVisible()
  await expect(card(page, 'Unfold web')).toBeVisible()
  const lit = page.locator('.card-lit')
  await expect(lit.filter({ hasText: 'database' })).toHaveCount(1)
  await expect(lit.filter({ hasText: 'auth' })).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Focus' }).click()
  await expect(card(page, 'service orders')).toBeHidden()
  await expect(card(page, 'postgres database')).toBeVisible()
  await expect(page.getByText(/^showing 4 of \d+/)).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(card(page, 'service orders')).toBeVisible()
})

test('a clicked card shows what the thing becomes, what it uses and what uses it', async ({
  explorer,
  page,
}) => {
  const { details } = explorer
  await card(page, 'service auth').click()
  await expect(card(page, 'service auth')).toHaveAttribute('aria-pressed', 'true')
  const usedBy = details.getByRole('region', { name: 'Used by' })
  await expect(usedBy).toContainText(
    /service web\s*mentions: environment variable AUTH_URL, line \d+/,
  )
  await details
    .getByRole('region', { name: /^Becomes/ })
    .getByText('Deployment auth')
    .click()
  await expect(details.getByRole('heading', { name: 'Deployment auth' })).toBeVisible()
})

test('a trace starts from a command too', async ({ explorer, page }) => {
  await card(page, 'service web').click()
  await explorer.tab('kubectl')
  await explorer.details
    .getByRole('button', { name: 'Trace the way through Deployment web' })
    .first()
    .click()
  const panel = page.getByRole('region', { name: 'Trace' })
  await expect(panel).toContainText(/container.*Deployment web\s*:3000/)
})

test('Trace leads from a host to the container and on to what it uses', async ({ page }) => {
  await card(page, 'service web').click()
  await page.getByRole('button', { name: 'Trace', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Trace' })
  await expect(panel).toContainText(/public host.*web\.my-app.*:443/)
  await expect(panel).toContainText(/Ingress\s*web\s*:3000/)
  await expect(panel).toContainText(/container.*Deployment web\s*:3000/)
  await panel
    .getByRole('button', { name: /resource-database\s*:5432/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Service resource-database' })).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(panel).toBeHidden()
})

test('kinds are filters, and the bar says what they leave out', async ({ page }) => {
  await page.getByRole('button', { name: 'Resources 2' }).click()
  await expect(page.getByText(/^showing 2 of \d+/)).toBeVisible()
  await expect(card(page, 'service web')).toBeHidden()
  await page.getByRole('button', { name: /^All \d/ }).click()
  await expect(card(page, 'service web')).toBeVisible()
})

test('typing moves nothing but what it adds', async ({ explorer, page }) => {
  const names = NAMES.filter((name) => !/balancer|timer/.test(name))
  const before = await places(page, names)
  await explorer.paste(`${SIXTEEN}  other-lb:\n    service: mailer\n    ports: {1: 1}\n`)
  await expect(card(page, 'balancer other-lb')).toBeVisible()
  expect(await places(page, names)).toEqual(before)
})

test('level, folds, zoom and pin survive a reload', async ({ explorer, page }) => {
  await card(page, 'Unfold orders').click()
  await card(page, 'service web').click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const level = page.getByRole('button', { name: /^Zoom \d/ })
  await places(page, ['service web'])
  const zoom = (await level.textContent()) ?? ''
  await page.waitForTimeout(500)
  await page.reload()
  await expect(explorer.details.getByRole('heading', { name: 'service web' })).toBeVisible()
  await expect(explorer.node('Deployment orders')).toBeVisible()
  await expect(level).toHaveText(zoom)
})

test('a press that trembles is a click', async ({ explorer, page }) => {
  const box = await card(page, 'service admin').boundingBox()
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 12]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y)
  await page.mouse.move(x + 2, y + 1)
  await page.mouse.up()
  await expect(explorer.details.getByRole('heading', { name: 'service admin' })).toBeVisible()
})

test('the outline is the same map as a tree, for the keyboard', async ({ explorer, page }) => {
  await page.getByRole('button', { name: 'Outline' }).click()
  const tree = page.getByRole('tree', { name: 'Outline' })
  const item = (name: string) => tree.getByRole('treeitem', { name, exact: true })
  await item('service web').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(item('service web')).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(item('service admin')).toBeFocused()
  await page.keyboard.type('rec')
  await expect(item('service recommendations-engine')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(item('Service recommendations-engine')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    explorer.details.getByRole('heading', { name: 'Service recommendations-engine' }),
  ).toBeVisible()
  await page.keyboard.press('Home')
  await expect(item('service web')).toBeFocused()
  await page.keyboard.press('End')
  await expect(item('app my-app')).toBeFocused()
  await item('service auth').click()
  await expect(item('service auth')).toHaveAttribute('aria-selected', 'true')
  await expect(item('service auth')).toHaveAttribute('aria-expanded', 'true')
  await expect(explorer.details.getByRole('heading', { name: 'service auth' })).toBeVisible()
  await item('service auth').click()
  await expect(item('service auth')).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: 'Copy as text' }).click()
  expect(await explorer.clipboard()).toContain(
    'mentions service auth: environment variable AUTH_URL',
  )
})

test('of two hundred services only what is in sight is on the page', async ({ explorer, page }) => {
  test.slow()
  const services = Array.from(
    { length: 200 },
    (_, index) => `  s${index}x:\n    build: .\n    port: 3000\n`,
  )
  await explorer.paste(`services:\n${services.join('')}`)
  await expect(card(page, 'service s0x')).toBeVisible({ timeout: 30_000 })
  expect(await page.locator('.react-flow__node').count()).toBeLessThan(80)
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect(page.getByText('Too large to be read as a whole: this is the top')).toBeVisible()
  await expect(page.getByText('×1').first()).toBeVisible()
})

test('where colours are the system’s, what is lit still differs from what is not', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await card(page, 'service web').click()
  const border = (name: string) =>
    page
      .locator('.card', { has: page.getByRole('button', { name, exact: true }) })
      .evaluate((element) => getComputedStyle(element).borderTopColor)
  expect(await border('postgres database')).not.toBe(await border('service orders'))
})

test('axe finds nothing serious in the overview, unfolded, traced and outlined', async ({
  page,
}) => {
  test.slow()
  const violations = async () =>
    (await new AxeBuilder({ page }).include('.graph').analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    )
  expect(await violations()).toEqual([])
  await card(page, 'Unfold web').click()
  await card(page, 'service web').click()
  await page.getByRole('button', { name: 'Trace', exact: true }).click()
  await page.getByRole('button', { name: 'Outline' }).click()
  expect(await violations()).toEqual([])
})
