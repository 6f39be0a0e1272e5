import type { ReactNode } from 'react'
import type { Exploration } from '../../../lib/explore'
import { KINDS, type Kind } from '../../../lib/kubernetes/kinds'
import { KindIcon } from '../../icons/kind-icon'

interface AppSummaryProps {
  readonly exploration: Exploration
  /** What is below the names. */
  readonly children?: ReactNode
}

/** The app's namespaces, and its objects by kind. */
export function AppSummary({ exploration, children }: AppSummaryProps) {
  const { settings, objects } = exploration
  const counts = new Map<Kind, number>()
  for (const { kind } of objects) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return (
    <>
      <div className="border-b border-line px-3.5 py-2.5">
        <h2 className="leading-5.5">
          <span className="text-ink-2">App</span>{' '}
          <b className="text-xl font-semibold break-all">{settings.app}</b>
        </h2>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-xs text-ink-3">
          <dt>its namespace</dt>
          <dd className="font-mono break-all text-ink">
            {settings.rack}-{settings.app}
          </dd>
          <dt>the rack’s own</dt>
          <dd className="font-mono break-all text-ink">{settings.rack}-system</dd>
        </dl>
        {children}
      </div>
      <section aria-label="Objects by kind" className="border-b border-line px-3.5 py-2">
        <h3 className="mb-1 text-xs font-semibold">Objects by kind</h3>
        <ul className="grid grid-cols-2 gap-x-4 text-sm">
          {[...counts].map(([kind, count]) => (
            <li key={kind} className="flex items-center gap-1.5 py-0.5 text-ink-2">
              <KindIcon kind={kind} size={14} />
              <span title={kind}>{KINDS[kind].short}</span>
              <span className="ml-auto text-ink">{count}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
