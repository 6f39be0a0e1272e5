import type { Exploration } from '../../lib/explore'
import type { Match } from '../../lib/lookup/lookup'
import { goToLine } from '../state/go-to'
import { Prose } from '../ui/prose'
import { NodeChip } from './node-chip'

/**
 * What a paste is about: each node, what it is in a sentence, and the lines of convox.yml that made
 * it.
 */
export function MatchResults({
  matches,
  exploration,
}: Readonly<{ matches: readonly Match[]; exploration: Exploration }>) {
  return (
    <ul aria-label="Matches">
      {matches.map(({ id, description, spans }) => (
        <li key={id} className="border-b border-line px-3.5 py-2 last:border-0">
          <NodeChip id={id} exploration={exploration} />
          <p className="mt-1 max-w-[90ch] break-words text-ink-2">
            <Prose>{description}</Prose> {spans.length > 0 && 'Made by '}
            {outermost(spans).map((span, index) => (
              <span key={span.start}>
                {index > 0 && ', '}
                <button
                  type="button"
                  className="whitespace-nowrap text-ink underline underline-offset-3"
                  onClick={() => goToLine(span.line)}
                >
                  {linesText(span)}
                </button>
              </span>
            ))}
            {spans.length > 0 && '.'}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A place inside another one is covered by the other. */
function outermost(spans: Match['spans']): Match['spans'] {
  return spans.filter(
    (span, index) =>
      !spans.some(
        (other, place) =>
          place !== index &&
          other.line <= span.line &&
          other.endLine >= span.endLine &&
          (place < index || other.line < span.line || other.endLine > span.endLine),
      ),
  )
}

function linesText({ line, endLine, endColumn }: Match['spans'][number]): string {
  const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine
  return last === line ? `line ${line}` : `lines ${line}–${last}`
}
