import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Command, CommandGroup } from '../../../lib/kubectl/command'
import { ChangesTag } from './changes-tag'
import { CommandRow } from './command-row'
import { firstAnswers } from './first-answers'

const GROUPS: readonly CommandGroup[] = [
  'Look',
  'Logs',
  'Get in',
  'Events',
  'Rollout',
  'Network',
  'Fix',
]

/** Fewer commands are seen at once. */
const WORTH_A_FILTER = 4

/** The commands that answer most often, then the rest by what they are for. */
export function CommandList({ commands }: Readonly<{ commands: readonly Command[] }>) {
  const [filled, setFilled] = useState(true)
  const [words, setWords] = useState('')
  const first = useMemo(() => firstAnswers(commands), [commands])
  const found = commands.filter((command) => holds(command, words))
  const rest = found.filter((command) => !first.includes(command))
  if (commands.length === 0)
    return <p className="p-3.5 text-sm text-ink-2">There are no commands for this object.</p>

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || words === '') return
    event.preventDefault()
    setWords('')
  }
  return (
    <div className="pb-2">
      {commands.length >= WORTH_A_FILTER && (
        <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3.5 py-1.5 text-xs text-ink-2">
          <input
            type="search"
            aria-label="Filter commands"
            placeholder="Filter"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={onKeyDown}
            className="h-6.5 min-w-0 flex-1 rounded-sm border border-field bg-surface px-2 text-xs text-ink max-[700px]:h-11"
          />
          {words !== '' && (
            <output className="text-ink-3">
              {found.length} of {commands.length}
            </output>
          )}
          {commands.some((command) => command.filled) && (
            <label className="flex items-center gap-1.5">
              <input
                type="checkbox"
                checked={filled}
                onChange={(event) => setFilled(event.target.checked)}
                className="accent-primary"
              />
              commands find &lt;pod&gt; themselves
            </label>
          )}
        </div>
      )}
      {found.length === 0 && (
        <p className="p-3.5 text-sm text-ink-2">No command contains these words.</p>
      )}
      <Section
        title="What is wrong with it?"
        commands={first.filter((command) => found.includes(command))}
        filled={filled}
      />
      {GROUPS.map((group) => (
        <Section
          key={group}
          title={group}
          commands={rest.filter((command) => command.group === group)}
          filled={filled}
        />
      ))}
    </div>
  )
}

interface SectionProps {
  readonly title: string
  readonly commands: readonly Command[]
  readonly filled: boolean
}

function Section({ title, commands, filled }: SectionProps) {
  if (commands.length === 0) return null
  const mutating = commands.every((command) => command.mutates)
  return (
    <section aria-label={title} className="mt-0.75 border-line [section+&]:border-t">
      <h3 className="flex items-center gap-2 px-3.5 pt-1.75 pb-px text-xs font-semibold">
        {title}
        {mutating && <ChangesTag />}
      </h3>
      {commands.map((command) => (
        <CommandRow key={command.title + command.command} command={command} filled={filled}>
          {command.mutates && !mutating && <ChangesTag />}
        </CommandRow>
      ))}
    </section>
  )
}

/** Whether a command has every word, in what it answers, what it is for, or what one types. */
function holds({ title, group, command, healthy = '' }: Command, words: string): boolean {
  const text = `${title}\n${group}\n${command}\n${healthy}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
