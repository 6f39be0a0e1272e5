import { CHAPTERS } from '../entries/chapters'
import type { Entry } from '../entries/entry'
import { commandAsked, exploredEntry } from '../model/explored-entry'
import { objectRows } from '../model/object-rows'
import { ChapterSection } from '../parts/chapter-section'
import { Code } from '../parts/code'
import { CommandLine } from '../parts/command-line'
import { type Column, StackedTable } from '../parts/stacked-table'

const COLUMNS: readonly Column<Entry>[] = [
  {
    head: 'Concept',
    width: '17%',
    cell: ({ id, title }) => (
      <a href={`#${id}`} className="reference-link font-semibold">
        {title}
      </a>
    ),
  },
  {
    head: 'Objects',
    width: '19%',
    cell: (entry) => [...new Set(objectRows(entry).map(({ what }) => what))].join(', '),
  },
  {
    head: 'Namespace',
    width: '11%',
    cell: (entry) => [...new Set(objectRows(entry).map(({ namespace }) => namespace))].join(', '),
  },
  {
    head: 'Names',
    width: '18%',
    cell: (entry) => <List of={objectRows(entry).map(({ name }) => name)} />,
  },
  { head: 'Command', cell: (entry) => <FirstCommand entry={entry} /> },
]

/** Each concept on a line. */
export function QuickReference() {
  const entries = CHAPTERS.flatMap((chapter) => chapter.entries)
  return (
    <ChapterSection
      id="quick-reference"
      title="Quick reference"
      description="Names in angle brackets are placeholders. The commands are for the rack `my-rack` and the app `my-app`; the map writes them with your names."
    >
      <StackedTable
        label="Quick reference"
        columns={COLUMNS}
        rows={entries}
        keyOf={({ id }) => id}
      />
    </ChapterSection>
  )
}

function List({ of }: Readonly<{ of: readonly string[] }>) {
  return (
    <span className="flex flex-col">
      {[...new Set(of)].map((name) => (
        <Code key={name}>{name}</Code>
      ))}
    </span>
  )
}

function FirstCommand({ entry }: Readonly<{ entry: Entry }>) {
  const [first] = entry.commands
  const command = first && commandAsked(exploredEntry(entry), first)
  return command && <CommandLine command={command.command} />
}
