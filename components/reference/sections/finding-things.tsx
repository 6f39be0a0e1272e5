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
    ask: ['app', 'All objects of the app, with controller-made ones'],
  },
  {
    task: 'The pods of a service',
    entry: 'web-services',
    ask: ['Deployment/web', 'Its pods, and the node of each'],
  },
  {
    task: 'The pods of a release',
    entry: 'web-services',
    ask: ['app', 'Every pod of this release'],
  },
  {
    task: 'The Deployment of a service',
    entry: 'web-services',
    ask: ['Deployment/web', 'Is it rolled out?'],
  },
  {
    task: 'Everything of a service',
    entry: 'web-services',
    ask: ['Deployment/web', 'Everything of service web'],
  },
  {
    task: 'The CronJob of a timer',
    entry: 'timer',
    ask: ['CronJob/timer-hourly-cleanup', 'Every timer of the app'],
  },
  {
    task: 'The last runs of a timer',
    entry: 'timer',
    ask: ['CronJob/timer-hourly-cleanup', 'Recent runs'],
  },
  {
    task: 'The Service of a resource',
    entry: 'stateful-resources',
    ask: ['Service/resource-main-pg', 'Cluster IP and ports'],
  },
  {
    task: 'Everything of a resource',
    entry: 'stateful-resources',
    ask: ['Deployment/resource-main-pg', 'Everything of postgres main-pg'],
  },
  {
    task: 'The pods that restart',
    entry: 'web-services',
    ask: ['app', 'Pods by restarts, most last'],
  },
  {
    task: 'What went wrong lately',
    entry: 'web-services',
    ask: ['app', 'Warnings of the last hour'],
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
