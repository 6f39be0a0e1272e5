import { goQuote } from '../../text/go-quote'

/** What a rack says of the address of a metrics server; undefined where it is right. */
export function prometheusUrlFault(url: string): string | undefined {
  const parsed = parseGoUrl(url)
  if ('fault' in parsed) return `is not a valid URL: parse ${goQuote(parsed.of)}: ${parsed.fault}`
  const { scheme, host } = parsed
  if (scheme !== 'http' && scheme !== 'https')
    return `must use http or https scheme, got ${goQuote(scheme)}`
  return host === '' ? 'must include a host' : undefined
}

type Parsed =
  | { readonly scheme: string; readonly host: string }
  | { readonly fault: string; readonly of: string }

const CONTROL = /(?=\p{ASCII})\p{Cc}/u
const SCHEME = /^([a-zA-Z][a-zA-Z0-9+.-]*):/
const USER = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/
const BAD_ESCAPE = /%(?![0-9a-fA-F]{2}).{0,2}/
/** What a host may hold besides letters, digits and everything beyond ASCII. */
const NOT_OF_A_HOST = /(?=\p{ASCII})[^A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"%]/u

/** The scheme and host of a URL, or its first fault, as `net/url` of Go finds and words it. */
function parseGoUrl(raw: string): Parsed {
  const [whole = '', ...fragment] = raw.split('#')
  const failed = (fault: string): Parsed => ({ fault, of: whole })
  if (CONTROL.test(whole)) return failed('net/url: invalid control character in URL')
  if (whole.startsWith(':')) return failed('missing protocol scheme')
  const scheme = SCHEME.exec(whole)?.[1] ?? ''
  const [rest = ''] = whole.slice(scheme === '' ? 0 : scheme.length + 1).split('?')
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { scheme: scheme.toLowerCase(), host: '' }
    if (rest.split('/')[0]?.includes(':'))
      return failed('first path segment in URL cannot contain colon')
  }
  const hasAuthority = rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'))
  const [authority = ''] = hasAuthority ? rest.slice(2).split('/') : []
  const path = hasAuthority ? rest.slice(2 + authority.length) : rest
  const at = authority.lastIndexOf('@')
  const host = authority.slice(at + 1)
  const fault =
    hostFault(host) ??
    (at >= 0 && !USER.test(authority.slice(0, at)) ? 'net/url: invalid userinfo' : undefined) ??
    escapeFault(path)
  if (fault !== undefined) return failed(fault)
  const fragmentFault = escapeFault(fragment.join('#'))
  if (fragmentFault !== undefined) return { fault: fragmentFault, of: raw }
  return { scheme: scheme.toLowerCase(), host }
}

function hostFault(host: string): string | undefined {
  const bracket = host.startsWith('[')
  const close = host.lastIndexOf(']')
  if (bracket && close < 0) return "missing ']' in host"
  const colon = bracket ? close + 1 : host.lastIndexOf(':')
  const port = colon < 0 ? '' : host.slice(colon)
  if (port !== '' && !/^:\d*$/.test(port)) return `invalid port ${goQuote(port)} after host`
  const wrong = NOT_OF_A_HOST.exec(host)
  return wrong ? `invalid character ${goQuote(wrong[0])} in host name` : escapeFault(host)
}

function escapeFault(text: string): string | undefined {
  const wrong = BAD_ESCAPE.exec(text)
  return wrong ? `invalid URL escape ${goQuote(wrong[0])}` : undefined
}
