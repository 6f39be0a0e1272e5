import type { ManifestItem } from '../../../lib/mapping/mapped-object'
import { KindIcon } from '../../icons/kind-icon'
import { goToLine } from '../../state/go-to'
import { useLayout } from '../../state/layout-store'
import type { View } from '../../state/use-exploration'
import { useInspection } from '../../state/use-inspection'
import { Prose } from '../../ui/prose'

/**
 * "Why is there no ...?": what others of its sort have and this one has not, the condition that
 * fails, and what to change.
 */
export function Absences({ concept, view }: Readonly<{ concept: ManifestItem; view: View }>) {
  const show = useLayout((state) => state.show)
  const inspection = useInspection({ concept: concept.id, workload: '' }, view)
  if (inspection === null || inspection.absences.length === 0) return null

  return (
    <section aria-label={`What ${concept.name} has not`}>
      <h3>Why {concept.name} has no …</h3>
      <dl className="space-y-1.5">
        {inspection.absences.map(({ what, kind, because, change, path, span, setting }) => (
          <div key={what} className="relative pl-5.5">
            <dt className="text-ink">
              <span className="absolute top-px left-0 text-ink-3">
                {kind && <KindIcon kind={kind} size={15} />}
              </span>
              <Prose>{what}</Prose>
            </dt>
            <dd className="text-xs">
              <Prose>{`${because} ${change} `}</Prose>
              {span && (setting === undefined || setting === 'env') && (
                <button
                  type="button"
                  className="text-ink underline underline-offset-3"
                  title={path}
                  onClick={() => goToLine(span.line)}
                >
                  Line {span.line}
                </button>
              )}
              {setting && setting !== 'env' && (
                <button
                  type="button"
                  className="text-ink underline underline-offset-3"
                  onClick={() => show({ overlay: 'settings' })}
                >
                  Rack settings
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
