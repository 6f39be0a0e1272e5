import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../machine/listen.mjs'
import { staticServer } from './static-server.mjs'

const beside = mkdtempSync(path.join(tmpdir(), 'export-'))
const folder = path.join(beside, 'out')
const server: Server = staticServer(folder)
let address: string
const LARGE = 'run()\n'.repeat(2000)

beforeAll(async () => {
  mkdirSync(path.join(folder, 'reference'), { recursive: true })
  writeFileSync(path.join(beside, 'secret.txt'), 'secret')
  writeFileSync(path.join(folder, 'index.html'), '<h1>Map</h1>')
  writeFileSync(path.join(folder, '404.html'), '<h1>Nothing here</h1>')
  writeFileSync(path.join(folder, 'reference', 'index.html'), '<h1>Reference</h1>')
  writeFileSync(path.join(folder, 'app.js'), 'run()')
  writeFileSync(path.join(folder, 'large.js'), LARGE)
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

/** The bytes as they are sent; `fetch` would unpack them first. */
function rawAnswer(file: string, headers: Record<string, string>) {
  return new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    request(address + file, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }))
    })
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

  it.each(['br', 'gzip'])('sends a text as %s to who takes it', async (encoding) => {
    const { headers, body } = await rawAnswer('/large.js', { 'Accept-Encoding': encoding })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toContain('Accept-Encoding')
    expect(body.length).toBeLessThan(LARGE.length / 10)
    const plain = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)
    expect(plain.toString()).toBe(LARGE)
  })

  it('sends it as it is to who takes nothing else', async () => {
    const { headers, body } = await rawAnswer('/large.js', {})
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe(LARGE)
  })

  it('lets no other page hold it in a frame', async () => {
    expect((await fetch(address)).headers.get('content-security-policy')).toBe(
      "frame-ancestors 'none'",
    )
  })

  it.each(['/?embed=1', '/?theme=dark&embed=1'])(
    'lets any page hold %s in a frame',
    async (path) => {
      const { headers } = await fetch(address + path)
      expect(headers.get('content-security-policy')).toBe('frame-ancestors *')
    },
  )

  it.each(['/?embed=0', '/?embed=10', '/?notembed=1', '/reference/?embed=1', '/?x=#embed=1'])(
    'lets no page hold %s in a frame',
    async (path) => {
      const { headers } = await fetch(address + path)
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
    },
  )

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

describe('the server of an export under a path', () => {
  const under: Server = staticServer(folder, '/map')
  let at: string
  beforeAll(async () => {
    at = await listen(under, 0)
  })
  afterAll(() => {
    under.close()
    under.closeAllConnections()
  })

  it('serves it there, leads there, and serves nothing elsewhere', async () => {
    expect(await (await fetch(`${at}/map/reference`)).text()).toBe('<h1>Reference</h1>')
    expect((await fetch(at)).url).toBe(`${at}/map/`)
    expect(await (await fetch(`${at}/reference`)).text()).toBe('<h1>Nothing here</h1>')
  })
})
