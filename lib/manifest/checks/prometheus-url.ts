const URL_PARTS = /^([a-zA-Z][a-zA-Z0-9+.-]*):(?:\/\/([^/?#]*))?/

/** What a rack says of the address of a metrics server; undefined where it is right. */
export function prometheusUrlFault(url: string): string | undefined {
  const unreadable =
    /[^!-\uffff]/.test(url) || /%(?![0-9a-fA-F]{2})/.test(url) || url.startsWith(':')
  if (unreadable) return `is not a valid URL: parse ${JSON.stringify(url)}`
  const [, scheme = '', host = ''] = URL_PARTS.exec(url) ?? []
  if (scheme !== 'http' && scheme !== 'https')
    return `must use http or https scheme, got "${scheme}"`
  return host === '' ? 'must include a host' : undefined
}
