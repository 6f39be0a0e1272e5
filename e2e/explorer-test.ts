import { test as base, expect } from '@playwright/test'
import { ExplorerPage } from './explorer-page'

/**
 * Every test holds, beside what it says: no error in the console, and no request to another origin.
 */
export const test = base.extend<{ explorer: ExplorerPage }>({
  explorer: async ({ page, context, baseURL, browserName }, use) => {
    // Others know no such permission.
    if (browserName === 'chromium')
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.text() === 'Service Worker registration blocked by Playwright') return
      if (message.type() === 'error' || message.type() === 'warning')
        faults.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
        faults.push(`asked ${request.url()}`)
    })
    await use(new ExplorerPage(page))
    expect(faults).toEqual([])
  },
})

export { expect }
