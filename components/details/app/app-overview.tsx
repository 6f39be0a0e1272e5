import { SquareTerminal } from 'lucide-react'
import { useMemo } from 'react'
import type { Exploration } from '../../../lib/explore'
import { commandsAbout } from '../../../lib/kubectl/commands'
import { openAsk } from '../../actions/open-ask'
import { Button } from '../../ui/button'
import { CommandList } from '../commands/command-list'
import { AppSummary } from './app-summary'
import { CollectingScript } from './collecting-script'

/**
 * The app's namespaces, its objects by kind, and the commands and the script for all of it at once.
 */
export function AppOverview({ exploration }: Readonly<{ exploration: Exploration }>) {
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
      <AppSummary exploration={exploration}>
        <Button
          size="small"
          look="outlined"
          className="mt-2 max-[700px]:h-11"
          onClick={() => openAsk()}
        >
          <SquareTerminal size={13} strokeWidth={1.5} aria-hidden />
          Ask: what is this pod, this error, this line?
        </Button>
      </AppSummary>
      <CollectingScript exploration={exploration} />
      {appCommands.length > 0 && <CommandList commands={appCommands} />}
    </>
  )
}
