import { useMemo } from 'react'
import type { Exploration } from '../../../lib/explore'
import { commandsAbout } from '../../../lib/kubectl/commands'
import { KINDS, type Kind } from '../../../lib/kubernetes/kinds'
import { KindIcon } from '../../icons/kind-icon'
import { CommandList } from '../commands/command-list'

/** The app's namespaces, its objects by kind, and the commands for all of it at once. */
export function AppOverview({ exploration }: Readonly<{ exploration: Exploration }>) {
  const { settings, objects } = exploration
  const counts = new Map<Kind, number>()
  for (const { kind } of objects) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const appCommands = useMemo(() => ['app', 'rack'].flatMap((id) => commandsAbout(id, exploration)), [exploration])

  return (
    <>
      <div className="border-b border-line px-3.5 py-2.5">
        <h2 className="leading-5.5">
          <span className="text-ink-2">App</span> <b className="text-xl font-semibold break-all">{settings.app}</b>
        </h2>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-xs text-ink-3">
          <dt>its namespace</dt>
          <dd className="font-mono break-all text-ink">
            {settings.rack}-{settings.app}
          </dd>
          <dt>the rack’s own</dt>
          <dd className="font-mono break-all text-ink">{settings.rack}-system</dd>
        </dl>
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
      {appCommands.length > 0 && <CommandList commands={appCommands} />}
    </>
  )
}
