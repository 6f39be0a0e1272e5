import type { Exploration } from '../../../lib/explore'
import { commandsAbout } from '../../../lib/kubectl/commands'
import { printObjects } from '../../../lib/yaml/print-objects'
import { CommandText } from '../commands/command-text'
import { AppSummary } from './app-summary'

/** What an app is, its commands and its YAML as plain markup, before any script runs. */
export function StillDetails({ exploration }: Readonly<{ exploration: Exploration }>) {
  return (
    <div className="own-work-hides flex h-full flex-col">
      <div className="h-(--pane-bar-height) shrink-0 border-b border-line" />
      <div className="min-h-0 flex-1 overflow-hidden">
        <AppSummary exploration={exploration} />
        <section aria-label="Commands" className="pb-2">
          {commandsAbout('app', exploration).map(({ title, command }) => (
            <div key={title + command} className="px-3.5 py-1">
              <div className="text-xs text-ink-2">{title}</div>
              <CommandText command={command} />
            </div>
          ))}
        </section>
        <pre className="px-3.5 font-mono text-xs leading-[13px]">
          {printObjects(exploration.objects).text}
        </pre>
      </div>
    </div>
  )
}
