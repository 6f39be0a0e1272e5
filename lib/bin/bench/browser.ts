import { chromium, type Page } from '@playwright/test'
import { STARTING_SETTINGS } from '../../examples/starting-settings'
import { encodePermalink } from '../../share/permalink'
import { findBrowser } from '../machine/find-browser.mjs'
import { listen } from '../machine/listen.mjs'
import { EXPORT_FOLDER } from '../site/export-folder.mjs'
import { staticServer } from '../site/static-server.mjs'
import { generatedManifest } from './generated-manifest'

/** What a person at the page feels; times in milliseconds. */
export interface Felt {
  readonly services: number
  /** From a key to the frame that shows its field of the generated YAML: 95th percentile. */
  readonly key: number
  /** Tasks of over 50 ms on the page's thread, added up, for each key. */
  readonly longTasks: number
  /** Of all frames while everything unfolded is dragged about, the share that took over 33 ms. */
  readonly slowFrames: number
}

const KEYS = 40
const BETWEEN_KEYS = 250
const DRAGS = 120

/**
 * Types and drags in a real browser on the export in out/, for each number of services in turn.
 * Undefined where there is no browser.
 */
export async function felt(sizes: readonly number[]): Promise<readonly Felt[] | undefined> {
  const executablePath = findBrowser()
  if (executablePath === undefined) return undefined
  const server = staticServer(EXPORT_FOLDER)
  const address = await listen(server, 0)
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  const all: Felt[] = []
  for (const services of sizes) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    all.push({ services, ...(await typed(page, address, services)), ...(await dragged(page)) })
    await page.close()
  }
  await browser.close()
  server.close()
  server.closeAllConnections()
  return all
}

/** Keys in the first memory of the text, whose Deployment is open beside it. */
async function typed(page: Page, address: string, services: number) {
  const text = generatedManifest(services)
  const before = text.slice(0, text.indexOf('memory: ') + 'memory: '.length)
  const name = /.*\n {2}(\S+):\n/s.exec(before)?.[1]
  const id = `Deployment/${name}`
  const link = encodePermalink({
    text,
    settings: STARTING_SETTINGS,
    selection: { kind: 'node', id },
  })
  await page.goto(`${address}/#${link}`)
  const details = page.getByRole('region', { name: 'Details' })
  await details.getByRole('tab', { name: 'YAML' }).first().click()
  await details.getByText('memory:').first().waitFor()
  await page.locator('.view-lines').waitFor()
  await page.waitForTimeout(1000)
  await page.getByRole('textbox', { name: 'convox.yml' }).focus()
  await page.keyboard.press('ControlOrMeta+Home')
  for (let line = 1; line < before.split('\n').length; line++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.waitForTimeout(1000)
  await page.evaluate(watchKeys)
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 2 === 0 ? '1' : 'Backspace')
    await page.waitForTimeout(BETWEEN_KEYS)
  }
  await page.waitForTimeout(1000)
  const { shown, long } = await page.evaluate(() => window.felt)
  if (shown.length < KEYS * 0.9) throw new Error(`Only ${shown.length} of ${KEYS} keys were shown.`)
  return { key: percentile(shown, 0.95), longTasks: long / KEYS }
}

declare global {
  interface Window {
    felt: { shown: number[]; long: number }
  }
}

function watchKeys() {
  const felt = { shown: [] as number[], long: 0 }
  window.felt = felt
  let pressed: number | undefined
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp
    },
    true,
  )
  new MutationObserver(() => {
    const since = pressed
    pressed = undefined
    // A message that is sent in a frame arrives when the frame has been painted.
    if (since !== undefined)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => felt.shown.push(performance.now() - since)
        port2.postMessage(undefined)
      })
  }).observe(document.querySelector('section[aria-label="Details"]') as Element, {
    subtree: true,
    childList: true,
    characterData: true,
  })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) felt.long += duration
  }).observe({ type: 'longtask' })
}

/** Everything unfolded, dragged to and fro. */
async function dragged(page: Page) {
  const graph = page.getByRole('region', { name: 'Graph' })
  await page.getByRole('button', { name: 'All objects' }).click()
  await page.getByRole('button', { name: 'Fit' }).first().click()
  await page.waitForTimeout(2000)
  const box = await graph.boundingBox()
  if (box === null) throw new Error('The graph is not shown.')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.evaluate(() => {
    const felt = { shown: [] as number[], long: 0 }
    window.felt = felt
    let last = performance.now()
    // A method: the page does not have the helper that names other functions.
    const frames = {
      next(now: number) {
        felt.shown.push(now - last)
        last = now
        requestAnimationFrame(frames.next)
      },
    }
    requestAnimationFrame(frames.next)
  })
  for (let step = 0; step < DRAGS; step++) {
    const angle = (step / DRAGS) * Math.PI * 4
    await page.mouse.move(middle.x + 150 * Math.sin(angle), middle.y + 100 * Math.cos(angle))
    await page.waitForTimeout(12)
  }
  const { shown } = await page.evaluate(() => window.felt)
  await page.mouse.up()
  return { slowFrames: shown.filter((frame) => frame > 33.4).length / shown.length }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
