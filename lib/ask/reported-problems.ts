import type { Exploration } from '../explore'
import { escapePattern } from '../text/escape-pattern'

/** A refusal that a paste holds, and its line in convox.yml. */
export interface ReportedProblem {
  readonly line: number
  readonly message: string
  readonly advice: string
  readonly path?: string
  readonly object?: string
}

const SHORTEST = 12
const MOST = 8

/**
 * The problems of the text whose very words a paste holds: as a rack or an API server says them.
 */
export function reportedProblems(text: string, { diagnostics }: Exploration): ReportedProblem[] {
  const held = words(text)
  const missing = new Set(/required env: ([\w, ]+)/.exec(held)?.[1]?.split(', '))
  const found = diagnostics
    .filter(({ severity }) => severity === 'error')
    .filter(
      ({ code, message }) =>
        pieces(message).some((piece) => held.includes(piece)) ||
        (code === 'env-required' && missing.has(message.split(/: |, /)[1] ?? '')),
    )
  const named = found.filter(({ object }) => object === undefined || isNamed(object, held))
  const lines = new Map<string, ReportedProblem>()
  for (const { span, message, advice, path, object } of named.length > 0 ? named : found) {
    const key = `${span.line} ${advice}`
    if (!lines.has(key))
      lines.set(key, {
        line: span.line,
        message,
        advice,
        ...(path !== undefined && { path }),
        ...(object !== undefined && { object }),
      })
  }
  return [...lines.values()].slice(0, MOST)
}

/**
 * Of several faults of an object the API server tells one a line, between brackets or in a list.
 */
function pieces(message: string): string[] {
  const list = /^\[(.*)\]$/s.exec(message)?.[1]
  return (list?.split(/, (?=(?:spec|metadata|data)\b)/) ?? [message])
    .map(words)
    .filter((piece) => piece.length >= SHORTEST)
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** `The Deployment "web" is invalid`, `deployments.apps "web"`, `Deployment/web`. */
function isNamed(id: string, held: string): boolean {
  const [kind = '', name = ''] = id.split('/')
  return new RegExp(`\\b${kind}s?(\\.[a-z0-9.]+)?(/| ")${escapePattern(name)}\\b`, 'i').test(held)
}
