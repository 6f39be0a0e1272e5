import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../machine/listen.mjs'
import { staticServer } from './static-server.mjs'

const beside = mkdtempSync(path.join(tmpdir(), 'export-'))
const folder = path.join(beside, 'out')
const server: Server = staticServer(folder)
let address: string

beforeAll(async () => {
  mkdirSync(path.join(folder, 'reference'), { recursive: true })
  writeFileSync(path.join(beside, 'secret.txt'), 'secret')
  writeFileSync(path.join(folder, 'index.html'), '<h1>Map</h1>')
  writeFileSync(path.join(folder, '404.html'), '<h1>Nothing here</h1>')
  writeFileSync(path.join(folder, 'reference', 'index.html'), '<h1>Reference</h1>')
  writeFileSync(path.join(folder, 'app.js'), 'run()')
  writeFileSync(path.join(folder, 'icon.svg'), '<svg/>')
  address = await listen(server, 0)
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(beside, { recursive: true })
})

/** Sends the path as it is; `fetch` would tidy it first. */
function statusOf(rawPath: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { path: rawPath }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })
}

describe('the server of the export', () => {
  it('finds a page by its folder, with a slash and without', async () => {
    for (const page of ['/reference', '/reference/'])
      expect(await (await fetch(address + page)).text()).toBe('<h1>Reference</h1>')
  })

  it.each([
    ['/', 'text/html'],
    ['/app.js', 'application/javascript'],
    ['/icon.svg', 'image/svg+xml'],
  ])('says what %s is: %s', async (file, type) => {
    expect((await fetch(address + file)).headers.get('content-type')).toContain(type)
  })

  it('answers with the page for what is not there', async () => {
    const response = await fetch(`${address}/nowhere`)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('<h1>Nothing here</h1>')
  })

  it('lets no other page hold it in a frame', async () => {
    expect((await fetch(address)).headers.get('content-security-policy')).toBe(
      "frame-ancestors 'none'",
    )
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/reference/../../secret.txt',
    '/%',
  ])('gives nothing from outside its folder: %s', async (rawPath) => {
    expect([400, 404]).toContain(await statusOf(rawPath))
  })

  it('takes the next port where the wanted one is taken', async () => {
    const taken = Number(new URL(address).port)
    const second = createServer()
    const other = await listen(second, taken)
    second.close()
    expect(Number(new URL(other).port)).toBeGreaterThan(taken)
  })

  it('answers GET and HEAD only, and no path that holds a zero byte', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await fetch(`${address}/`, { method })).status).toBe(405)
    expect((await fetch(`${address}/`, { method: 'HEAD' })).status).toBe(200)
    expect(await statusOf('/%00')).toBe(400)
    expect(await statusOf('/%')).toBe(400)
  })
})
