import type { Command } from '../../../lib/kubectl/command'
import { CHAPTERS } from '../entries/chapters'
import type { Ask } from '../entries/entry'
import { commandAsked, exploredEntry } from '../model/explored-entry'
import { CommandLine } from '../parts/command-line'
import { CommandNotes } from '../parts/commands'
import { Heading } from '../parts/heading'
import { type Column, StackedTable } from '../parts/stacked-table'

/** What people look for, and in which entry's app the command is asked for. */
export const FINDINGS: readonly {
  readonly task: string
  readonly entry: string
  readonly ask: Ask
}[] = [
  {
    task: 'Everything of an app',
    entry: 'web-services',
    ask: ['app', 'app-objects'],
  },
  {
    task: 'The pods of a service',
    entry: 'web-services',
    ask: ['Deployment/web', 'pods'],
  },
  {
    task: 'The pods of a release',
    entry: 'web-services',
    ask: ['app', 'release-pods'],
  },
  {
    task: 'The Deployment of a service',
    entry: 'web-services',
    ask: ['Deployment/web', 'ready-pods'],
  },
  {
    task: 'Everything of a service',
    entry: 'web-services',
    ask: ['Deployment/web', 'item-objects'],
  },
  {
    task: 'The CronJob of a timer',
    entry: 'timer',
    ask: ['CronJob/timer-hourly-cleanup', 'timers'],
  },
  {
    task: 'The last runs of a timer',
    entry: 'timer',
    ask: ['CronJob/timer-hourly-cleanup', 'runs'],
  },
  {
    task: 'The Service of a resource',
    entry: 'stateful-resources',
    ask: ['Service/resource-main-pg', 'service'],
  },
  {
    task: 'Everything of a resource',
    entry: 'stateful-resources',
    ask: ['Deployment/resource-main-pg', 'item-objects'],
  },
  {
    task: 'The pods that restart',
    entry: 'web-services',
    ask: ['app', 'pods-by-restarts'],
  },
  {
    task: 'What went wrong lately',
    entry: 'web-services',
    ask: ['app', 'warnings'],
  },
]

interface Found {
  readonly task: string
  readonly command: Command
}

const COLUMNS: readonly Column<Found>[] = [
  { head: 'To find', width: '24%', cell: ({ task }) => task },
  {
    head: 'Command',
    cell: ({ command }) => (
      <>
        <CommandLine command={command.command} />
        <CommandNotes command={command} />
      </>
    ),
  },
]

export function FindingThings() {
  const entries = CHAPTERS.flatMap((chapter) => chapter.entries)
  const rows = FINDINGS.flatMap(({ task, entry: id, ask }) => {
    const entry = entries.find((each) => each.id === id)
    const command = entry && commandAsked(exploredEntry(entry), ask)
    return command ? [{ task, command }] : []
  })
  return (
    <section id="finding-things" className="reference-entry">
      <Heading id="finding-things" level={3}>
        Finding things
      </Heading>
      <StackedTable
        label="Finding things"
        columns={COLUMNS}
        rows={rows}
        keyOf={({ task }) => task}
      />
    </section>
  )
}
