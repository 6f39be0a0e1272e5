const URL_HOST = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?([^/?#]+)/i
const PLAIN_HOST = /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?::\d+)?(?:\/.*)?$/i
const PORT = /:\d+$/

/**
 * The hosts that a value names, in small letters: of a URL its host, or each of several in it; else
 * the bare word, with or without a port; of a list with commas those of each part. A sentence names
 * none.
 */
export function hostsNamedIn(value: string): string[] {
  const [, authority] = URL_HOST.exec(value.trim()) ?? []
  if (authority !== undefined) {
    const rest = value.trim().slice((URL_HOST.exec(value.trim())?.[0] ?? '').length)
    const more = rest.includes(',') ? rest.split(',').slice(1).flatMap(hostsNamedIn) : []
    return [...authority.split(',').map(withoutPort), ...more]
  }
  return value.split(',').flatMap((part) => {
    const [, host] = PLAIN_HOST.exec(part.trim()) ?? []
    if (host !== undefined) return [host.toLowerCase()]
    return part.includes('://') && part !== value ? hostsNamedIn(part) : []
  })
}

function withoutPort(host: string): string {
  return host.replace(PORT, '').toLowerCase()
}
