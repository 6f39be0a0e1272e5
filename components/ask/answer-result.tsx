import { CircleAlert, Info } from 'lucide-react'
import type { Exploration } from '../../lib/explore'
import type { KubectlAnswer } from '../../lib/kubectl/answer-line'
import { counted } from '../ui/counted'
import { Prose } from '../ui/prose'
import { NodeChip } from './node-chip'

/** What a kubectl line would return, and what one might not expect of it. */
export function AnswerResult({
  answer: { ids, remarks, error },
  exploration,
}: Readonly<{ answer: KubectlAnswer; exploration: Exploration }>) {
  return (
    <section aria-label="Answer" className="px-3.5 py-2">
      {error === undefined ? (
        <h3 className="text-xs font-semibold">
          {ids.length === 0
            ? 'It returns nothing of this app'
            : `It returns ${counted(ids.length, 'object')}`}
        </h3>
      ) : (
        <p className="flex items-baseline gap-1.5 text-error">
          <CircleAlert
            size={14}
            strokeWidth={1.5}
            className="shrink-0 translate-y-0.5"
            aria-hidden
          />
          <span>
            kubectl refuses it: <code className="font-mono text-xs break-words">{error}</code>
          </span>
        </p>
      )}
      {remarks.length > 0 && (
        <ul aria-label="Remarks" className="mt-1 space-y-0.5">
          {remarks.map((remark) => (
            <li key={remark} className="flex items-baseline gap-1.5 text-ink-2">
              <Info
                size={13}
                strokeWidth={1.5}
                className="shrink-0 translate-y-0.5 text-warning"
                aria-hidden
              />
              <span className="min-w-0 break-words">
                <Prose>{remark}</Prose>
              </span>
            </li>
          ))}
        </ul>
      )}
      {ids.length > 0 && (
        <ul aria-label="Objects" className="mt-1.5 flex flex-wrap gap-1">
          {ids.map((id) => (
            <li key={id}>
              <NodeChip id={id} exploration={exploration} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
