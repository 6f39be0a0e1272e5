import type { Origin } from '../../../lib/provenance/origin'
import { goToLine } from '../../state/go-to'

/** The values that decided something: written ones lead to their line. */
export function OriginList({
  origins,
  text,
}: Readonly<{ origins: readonly Origin[]; text: string }>) {
  const lines = text.split('\n')
  if (origins.length === 0) return null
  return (
    <ul className="mt-1 space-y-0.5">
      {origins.map((origin) => (
        <li key={`${origin.kind} ${'path' in origin ? origin.path : origin.name}`}>
          <OriginText origin={origin} lines={lines} />
        </li>
      ))}
    </ul>
  )
}

function OriginText({ origin, lines }: Readonly<{ origin: Origin; lines: readonly string[] }>) {
  switch (origin.kind) {
    case 'written':
      return (
        <button
          type="button"
          className="text-left hover:underline"
          onClick={() => goToLine(origin.span.line)}
        >
          line {origin.span.line}:{' '}
          <code className="font-mono text-xs text-ink">{lines[origin.span.line - 1]?.trim()}</code>
        </button>
      )
    case 'default':
      return (
        <>
          nothing at <code className="font-mono text-xs text-ink">{origin.path}</code>, so its
          default
        </>
      )
    case 'missing':
      return (
        <>
          there is no <code className="font-mono text-xs text-ink">{origin.path}</code>
        </>
      )
    case 'rack':
      return (
        <>
          the rack setting <code className="font-mono text-xs text-ink">{origin.name}</code>
        </>
      )
    case 'release':
      return (
        <>
          put in at release: <code className="font-mono text-xs text-ink">{origin.name}</code>
        </>
      )
  }
}
