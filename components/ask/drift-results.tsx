import type { Exploration } from '../../lib/explore'
import type { Drift, DriftReport } from '../../lib/live/difference'
import { NodeChip } from './node-chip'

const SHOWN = 100

/**
 * What a pasted cluster differs in from the text: each difference with its cause, its fate and a
 * command.
 */
export function DriftResults({
  report: { drift, ignored, notes },
  exploration,
}: Readonly<{ report: DriftReport; exploration: Exploration }>) {
  return (
    <section aria-label="Drift">
      <p className="border-b border-line px-3.5 py-2 text-ink-2">
        {drift.length === 0
          ? 'No drift: the cluster is as the text says.'
          : `${drift.length} ${drift.length === 1 ? 'difference' : 'differences'} between the cluster and the text.`}{' '}
        {ignored} fields and objects of the server, controllers and the rack are left out.{' '}
        {notes.join(' ')}
      </p>
      <ul aria-label="Differences">
        {drift.slice(0, SHOWN).map((difference) => (
          <li
            key={`${difference.object} ${difference.path} ${difference.kind}`}
            className="border-b border-line px-3.5 py-2 last:border-0"
          >
            {exploration.objects.some(({ id }) => id === difference.object) ? (
              <NodeChip id={difference.object} exploration={exploration} />
            ) : (
              <b>{difference.object}</b>
            )}
            <p className="mt-1 max-w-[90ch] break-words">
              <b>{difference.kind}</b> <code>{difference.path}</code> {valuesText(difference)}
            </p>
            <p className="mt-1 max-w-[90ch] break-words text-ink-2">
              {difference.cause}{' '}
              {difference.revertedByPromote
                ? 'A promote sets it back.'
                : 'A promote leaves it as it is.'}
            </p>
            <code className="mt-1 block overflow-x-auto text-xs">{difference.command}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

function valuesText({ kind, expected, live }: Drift): string {
  const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))
  return kind === 'missing' || kind === 'unknown' ? '' : `${shown(expected)} → ${shown(live)}`
}
