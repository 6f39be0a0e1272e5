import { createHash } from 'node:crypto'

/**
 * How each page that Next writes begins. A browser looks for the encoding in the first kilobyte, so
 * the policy comes after it.
 */
const START_OF_HEAD = '<head><meta charSet="utf-8"/>'
const SCRIPT = /<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/g

/**
 * A page of the export with a Content-Security-Policy that lets it load from its own origin alone.
 * Next writes inline scripts that differ from build to build, so each is let through by its hash.
 * The policy is before every script: it holds for what follows it.
 * @param {string} html a page as Next writes it, with no policy yet; throws where its head does not begin as expected
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
  if (!html.includes(START_OF_HEAD))
    throw new Error(
      `A page of the export has no ${START_OF_HEAD} to put its Content-Security-Policy after.`,
    )
  return html.replace(
    START_OF_HEAD,
    () => `${START_OF_HEAD}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  )
}

/**
 * The text of each script that is in the page itself, each once.
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
