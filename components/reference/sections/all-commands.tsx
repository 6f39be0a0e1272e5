import type { Command } from '../../../lib/kubectl/command'
import { commandsAbout } from '../../../lib/kubectl/commands'
import { KINDS, type Kind } from '../../../lib/kubernetes/kinds'
import { CHAPTERS } from '../entries/chapters'
import { exploredEntry } from '../model/explored-entry'
import { ChapterSection } from '../parts/chapter-section'
import { CommandLine } from '../parts/command-line'
import { ChangesTag, CommandNotes } from '../parts/commands'
import { KindName } from '../parts/kind-name'

/** Every command there is about a kind, with the names of the first concept above that has one. */
export function AllCommands() {
  return (
    <ChapterSection
      id="commands-by-kind"
      title="Commands by kind"
      description="The commands for each kind of object."
    >
      <div className="mt-4">
        {(Object.keys(KINDS) as Kind[]).map((kind) => {
          const commands = commandsAboutKind(kind)
          return commands.length === 0 ? null : (
            <KindCommands key={kind} kind={kind} commands={commands} />
          )
        })}
      </div>
    </ChapterSection>
  )
}

function KindCommands({ kind, commands }: Readonly<{ kind: Kind; commands: readonly Command[] }>) {
  return (
    <details id={`commands-${kind}`} data-find className="reference-fold">
      <summary>
        <KindName kind={kind} what={kind} /> <span className="text-ink-3">{commands.length}</span>
      </summary>
      <ul className="reference-steps">
        {commands.map((command) => (
          <li key={command.title + command.command}>
            <p>
              <span className="text-ink-3">{command.group}</span> {command.title}
              {command.mutates && <ChangesTag />}
            </p>
            <CommandLine command={command.command} />
            <CommandNotes command={command} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function commandsAboutKind(kind: Kind): readonly Command[] {
  for (const entry of CHAPTERS.flatMap(({ entries }) => entries)) {
    const exploration = exploredEntry(entry)
    const own =
      exploration.objects.find((object) => object.kind === kind) ??
      exploration.derived.find((object) => object.kind === kind)
    const commands = own ? commandsAbout(own.id, exploration) : []
    if (commands.length > 0) return commands
  }
  return []
}
