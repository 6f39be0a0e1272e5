/** What Kubernetes draws its random letters from: no vowels, so no words; no 0, 1 and 3, so no doubt. */
const RANDOM = '[bcdfghjklmnpqrstvwxz2456789]'
const UID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** What stands in the place of each hole of a name. */
const HOLES: Record<string, string> = {
  // A number written with other letters: 0 to 9 become 4 to 9, b, c, d, f.
  rs: '[bcdf4-9]{1,10}',
  pod: `${RANDOM}{5}`,
  run: `${RANDOM}{5}`,
  build: '[a-z0-9]{5,}',
  slice: `${RANDOM}{5}`,
  minutes: '[0-9]{8,9}',
  index: '[0-9]+',
  nanoseconds: '[0-9]{16,19}',
  uid: UID,
}

/** A name is cut here before its last five random letters (k8s.io/apiserver, names/generate.go). */
const LONGEST_BASE = 58

/**
 * The regular expression of the names that a pattern such as `web-<rs>-<pod>` stands for, as text. Of a hole with several words the first counts
 * (`pvc-<uid of resource-database>`). Where Kubernetes would cut the name's start, what follows the cut is left open.
 */
export function nameMatcher(pattern: string): string {
  const parts = pattern.split(/<([^>]*)>/)
  const fixed = parts[0] ?? ''
  const longest = pattern
    .replace(/<rs>/, 'x'.repeat(10))
    .replace(/<minutes>/, 'x'.repeat(8))
    .replace(/<[^>]*>$/, '')
  if (pattern.endsWith('>') && longest.length > LONGEST_BASE)
    return `^${literal(fixed.slice(0, LONGEST_BASE))}[-a-z0-9]*$`
  const body = parts.map((part, index) =>
    index % 2 === 0 ? literal(part) : (HOLES[part.split(' ')[0] ?? ''] ?? '[-a-z0-9]+'),
  )
  return `^${body.join('')}$`
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
