import { SquareTerminal } from 'lucide-react'
import { useMemo } from 'react'
import type { Exploration } from '../../../lib/explore'
import { commandsAbout } from '../../../lib/kubectl/commands'
import { KINDS, type Kind } from '../../../lib/kubernetes/kinds'
import { openAsk } from '../../actions/open-ask'
import { KindIcon } from '../../icons/kind-icon'
import { Button } from '../../ui/button'
import { CommandList } from '../commands/command-list'
import { CollectingScript } from './collecting-script'

/**
 * The app's namespaces, its objects by kind, and the commands and the script for all of it at once.
 */
export function AppOverview({ exploration }: Readonly<{ exploration: Exploration }>) {
  const { settings, objects } = exploration
  const counts = new Map<Kind, number>()
  for (const { kind } of objects) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const appCommands = useMemo(() => {
    const app = commandsAbout('app', exploration)
    const known = new Set(app.map(({ command }) => command))
    return [
      ...app,
      ...commandsAbout('rack', exploration).filter(({ command }) => !known.has(command)),
    ]
  }, [exploration])

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
        <Button
          size="small"
          look="outlined"
          className="mt-2 max-[700px]:h-11"
          onClick={() => openAsk()}
        >
          <SquareTerminal size={13} strokeWidth={1.5} aria-hidden />
          Ask: what is this pod, this error, this line?
        </Button>
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
      <CollectingScript exploration={exploration} />
      {appCommands.length > 0 && <CommandList commands={appCommands} />}
    </>
  )
}
