import type { ReactNode } from 'react'
import type { Diagnostic } from '../../../lib/diagnostics/diagnostic'
import type { Joined, ThingSummary } from '../../../lib/overview/thing-summary'
import { NOTHING, type Selection } from '../../../lib/selection/selection'
import { FamilyIcon } from '../../icons/family-icon'
import { KindIcon } from '../../icons/kind-icon'
import { goToLine } from '../../state/go-to'
import { useExplorer } from '../../state/store'
import { counted } from '../../ui/counted'
import { Problems } from '../problems/problems'

interface ThingPartsProps {
  readonly summary: ThingSummary
  readonly problems: readonly Diagnostic[]
}

/** What is wrong with a thing, what it becomes, and what it has to do with others, and why. */
export function ThingParts({ summary, problems }: ThingPartsProps) {
  const { thing, objects, ways, uses, usedBy } = summary
  const isHost = thing.family === 'host'
  const applied = objects.filter(({ derived }) => !derived).length
  const later = objects.length - applied
  const becomes = `${isHost ? 'Carried by' : 'Becomes'} ${counted(applied, 'object')}`
  return (
    <>
      {problems.length > 0 && <Problems diagnostics={problems} />}
      <div className="space-y-3 px-3.5 py-2.5 text-sm text-ink-2">
        <Part title={later > 0 ? `${becomes}, and ${later} later` : becomes}>
          {objects.map(({ id, kind, name, fact, derived }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-1.5">
              <Place selection={{ kind: 'node', id }}>
                <KindIcon kind={kind} size={14} />
                {kind} {name}
              </Place>
              <span className="text-xs text-ink-3">{derived ? 'made later' : fact}</span>
            </li>
          ))}
        </Part>
        <Relations title="Way in" joined={ways} />
        <Relations title={isHost ? 'Leads to' : 'Uses'} joined={uses} />
        <Relations title="Used by" joined={usedBy} />
      </div>
    </>
  )
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 text-xs font-semibold text-ink">{title}</h3>
      <ul className="space-y-0.5">{children}</ul>
    </section>
  )
}

function Relations({ title, joined }: Readonly<{ title: string; joined: readonly Joined[] }>) {
  if (joined.length === 0) return null
  return (
    <Part title={title}>
      {joined.map(({ edge: { id, relation, reason, span }, other }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-1.5">
          <Place selection={{ kind: 'thing', id: other.id }}>
            <FamilyIcon family={other.family} />
            {other.sort} {other.name}
          </Place>
          <span className="text-xs text-ink-3">
            {relation}: {reason}
            {span && (
              <>
                {', '}
                <button
                  type="button"
                  className="text-ink underline underline-offset-3"
                  onClick={() => goToLine(span.line)}
                >
                  line {span.line}
                </button>
              </>
            )}
          </span>
        </li>
      ))}
    </Part>
  )
}

/** A way to an object or a thing, which lights up while it is pointed at. */
function Place({ selection, children }: Readonly<{ selection: Selection; children: ReactNode }>) {
  const select = useExplorer((state) => state.select)
  const point = useExplorer((state) => state.point)
  return (
    <button
      type="button"
      className="inline-flex items-center gap-1.5 text-left text-ink underline underline-offset-3 break-words"
      onClick={() => select(selection)}
      onMouseEnter={() => point(selection)}
      onMouseLeave={() => point(NOTHING)}
    >
      {children}
    </button>
  )
}
