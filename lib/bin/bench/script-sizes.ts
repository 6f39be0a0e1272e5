import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

export interface ScriptSizes {
  /**
   * Kilobytes (1000 bytes) after gzip: what the page loads at once, what it loads later, and of the
   * latter what is Monaco.
   */
  readonly first: number
  readonly lazy: number
  readonly monaco: number
}

/** The sizes of the JavaScript of the export in `folder`. */
export function scriptSizes(folder: string): ScriptSizes {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const tags = [...html.matchAll(/<script src="(?<url>[^"]+)"(?<rest>[^>]*)>/g)].map(
    ({ groups }) => ({
      url: groups?.url,
      rest: groups?.rest ?? '',
    }),
  )
  const atOnce = new Set(tags.map(({ url }) => url))
  // The polyfills of a `nomodule` script: no browser of today loads them.
  const never = new Set(tags.filter(({ rest }) => /nomodule/i.test(rest)).map(({ url }) => url))
  const scripts = readdirSync(path.join(folder, '_next'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({
      url: `/_next/${file.replaceAll(path.sep, '/')}`,
      content: readFileSync(path.join(folder, '_next', file)),
    }))
    .filter(({ url }) => !never.has(url))
  const lazy = scripts.filter(({ url }) => !atOnce.has(url))
  return {
    first: gzipped(scripts.filter(({ url }) => atOnce.has(url))),
    lazy: gzipped(lazy.filter(({ content }) => !isMonaco(content))),
    monaco: gzipped(lazy.filter(({ content }) => isMonaco(content))),
  }
}

/**
 * The bundler names its files by hash; Monaco and its worker are known by the name that they bear
 * inside.
 */
function isMonaco(content: Buffer): boolean {
  return content.includes('monaco')
}

function gzipped(scripts: readonly { readonly content: Buffer }[]): number {
  return (
    scripts.reduce((sum, { content }) => sum + gzipSync(content, { level: 9 }).length, 0) / 1000
  )
}
