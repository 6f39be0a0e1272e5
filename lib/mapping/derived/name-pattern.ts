import { escapePattern } from '../../text/escape-pattern'

/**
 * What Kubernetes draws its random letters from: no vowels, so no words; no 0, 1 and 3, so no
 * doubt.
 */
const RANDOM = '[bcdfghjklmnpqrstvwxz2456789]'
const UID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** What is in the place of each hole of a name. */
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

/**
 * The holes that makers leave, and no other `<word>`: a name that a person wrote is literal. A
 * maker leaves at most three; the last few alone count, so that a name full of them cannot make the
 * expression slow.
 */
const HOLE = new RegExp(`<(${Object.keys(HOLES).join('|')})(?: [^<>]*)?>`, 'g')
const MOST_HOLES = 4

/** A name is cut here before its last five random letters (k8s.io/apiserver, names/generate.go). */
const LONGEST_BASE = 58

/** Whether a name is one of those that a pattern such as `web-<rs>-<pod>` stands for. */
export function isNamedBy(pattern: string, name: string): boolean {
  const [start = ''] = pattern.split('<')
  // Most names fail here, before an expression is made.
  return (
    name.startsWith(start.slice(0, LONGEST_BASE)) && new RegExp(nameMatcher(pattern)).test(name)
  )
}

/**
 * The regular expression of the names that a pattern such as `web-<rs>-<pod>` stands for, as text.
 * Of a hole with several words the first counts (`pvc-<uid of resource-database>`). Where
 * Kubernetes would cut the name's start, what follows the cut is left open.
 */
export function nameMatcher(pattern: string): string {
  const parts = patternParts(pattern)
  const fixed = parts[0]?.text ?? ''
  const longest = pattern
    .replace(/<rs>/, 'x'.repeat(10))
    .replace(/<minutes>/, 'x'.repeat(8))
    .replace(/<[^>]*>$/, '')
  if (pattern.endsWith('>') && longest.length > LONGEST_BASE)
    return `^${escapePattern(fixed.slice(0, LONGEST_BASE))}[-a-z0-9]*$`
  const body = parts.map(({ text, hole }) =>
    hole === undefined ? escapePattern(text) : (HOLES[hole] ?? ''),
  )
  return `^${body.join('')}$`
}

/** A piece of a pattern: a literal text, or a hole with its name. */
export interface PatternPart {
  readonly text: string
  readonly hole?: string
}

/** The pieces of a pattern in their order, the first always literal. */
export function patternParts(pattern: string): PatternPart[] {
  const parts: PatternPart[] = []
  let at = 0
  for (const match of [...pattern.matchAll(HOLE)].slice(-MOST_HOLES)) {
    parts.push({ text: pattern.slice(at, match.index) }, { text: match[0], hole: match[1] ?? '' })
    at = match.index + match[0].length
  }
  return [...parts, { text: pattern.slice(at) }]
}
