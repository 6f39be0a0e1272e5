import { createServer } from 'node:http'
import compression from 'compression'
import handler from 'serve-handler'

/** What is sent with every file. */
const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cache-Control', value: 'no-cache' },
]

/**
 * A server of the files in `folder` and of nothing else, as a static host would serve them:
 * `/reference` is `/reference/index.html`, what is not there is 404.html with status 404, folders
 * are not listed. Texts are sent as brotli or gzip to who takes it.
 * @param {string} folder
 * @param {string} basePath what is before every path, as `/map`; empty for none
 */
export function staticServer(folder, basePath = '') {
  const compress = compression()
  return createServer((request, response) => {
    for (const { key, value } of HEADERS) response.setHeader(key, value)
    response.setHeader('Content-Security-Policy', `frame-ancestors ${framesOf(request, basePath)}`)
    const refusal = refusalOf(request)
    if (refusal !== undefined) {
      if (refusal === 405) response.setHeader('Allow', 'GET, HEAD')
      response.writeHead(refusal).end()
      return
    }
    const { url = '/' } = request
    if (basePath !== '') {
      if (url === '/' || url === basePath) {
        response.writeHead(302, { Location: `${basePath}/` }).end()
        return
      }
      request.url = url.startsWith(`${basePath}/`)
        ? url.slice(basePath.length)
        : '/not-under-the-base-path'
    }
    // @ts-expect-error: typed for Express, whose requests it does not need
    compress(request, response, () => serve(folder, request, response))
  })
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function serve(folder, request, response) {
  void handler(request, response, {
    public: folder,
    directoryListing: false,
    symlinks: false,
    etag: true,
    headers: [
      { source: '**', headers: HEADERS },
      {
        source: '_next/static/**',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ],
  })
}

/**
 * Who may hold the answer in a frame, which only a header can say. An embedded map holds what is in
 * its address and nothing that a browser keeps, so any page may; all else may be in no frame.
 * @param {import('node:http').IncomingMessage} request
 * @param {string} basePath
 */
function framesOf({ url = '/' }, basePath) {
  return /^\/\?(?:[^#]*&)?embed=1(?:&|$)/.test(url.slice(basePath.length)) ? '*' : "'none'"
}

/**
 * The status of a request that no file answers: another method, or a path that is no text.
 * @param {import('node:http').IncomingMessage} request
 * @returns {number | undefined}
 */
function refusalOf({ method, url = '' }) {
  if (method !== 'GET' && method !== 'HEAD') return 405
  try {
    return decodeURIComponent(url).includes('\0') ? 400 : undefined
  } catch {
    return 400
  }
}
