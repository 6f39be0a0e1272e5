import { createHash } from 'node:crypto'

const SCRIPT = /<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/g

/**
 * A page of the export with a Content-Security-Policy that lets it load from its own origin alone. Next writes inline scripts that differ
 * from build to build, so each is let through by its hash. The policy stands first in the head: it holds for what follows it.
 * @param {string} html a page that has a `<head>` and no policy; throws where it has none
 */
export function withContentSecurityPolicy(html) {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts(html).map(sourceHash)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  if (!html.includes('<head>')) throw new Error('A page of the export has no <head> to hold its Content-Security-Policy.')
  return html.replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
}

/**
 * The text of each script that stands in the page itself, each once.
 * @param {string} html
 */
export function inlineScripts(html) {
  const bodies = [...html.matchAll(SCRIPT)]
    .filter(({ groups }) => !/\ssrc=/.test(groups?.attributes ?? ''))
    .map(({ groups }) => groups?.body ?? '')
  return [...new Set(bodies)]
}

/**
 * How a policy names an inline script.
 * @param {string} script
 */
export function sourceHash(script) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
