import type { Exploration } from '../../lib/explore'
import type { DriftReport } from '../../lib/live/difference'
import { ignoredText } from '../../lib/live/ignored-text'
import { useLayout } from '../state/layout-store'
import { Button } from '../ui/button'
import { DriftItem } from '../ui/drift-item'
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
  const show = useLayout((state) => state.show)
  return (
    <section aria-label="Drift">
      <div className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-3.5 py-2 text-ink-2">
        <p className="min-w-0 flex-1">
          {drift.length === 0
            ? 'No drift: the cluster is as the text says.'
            : `${drift.length} ${drift.length === 1 ? 'difference' : 'differences'} between the cluster and the text.`}{' '}
          {ignoredText(ignored)} {notes.join(' ')}
        </p>
        <Button size="small" onClick={() => show({ live: null, asked: '' })}>
          Forget the cluster
        </Button>
      </div>
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
            <DriftItem difference={difference} />
          </li>
        ))}
      </ul>
      {drift.length > SHOWN && (
        <p className="px-3.5 py-2 text-ink-2">and {drift.length - SHOWN} more</p>
      )}
    </section>
  )
}
