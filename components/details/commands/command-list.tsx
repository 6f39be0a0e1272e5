import { useState } from 'react'
import type { Command, CommandGroup } from '../../../lib/kubectl/command'
import { ChangesTag } from './changes-tag'
import { CommandRow } from './command-row'

const GROUPS: readonly CommandGroup[] = [
  'Look',
  'Logs',
  'Get in',
  'Events',
  'Rollout',
  'Network',
  'Fix',
]

/** Commands by what they are for; those that only look first. */
export function CommandList({ commands }: Readonly<{ commands: readonly Command[] }>) {
  const [filled, setFilled] = useState(true)
  if (commands.length === 0)
    return <p className="p-3.5 text-sm text-ink-2">There are no commands for this object.</p>
  return (
    <div className="pb-2">
      {commands.some((command) => command.filled) && (
        <label className="flex items-center gap-1.5 px-3.5 pt-2 text-xs text-ink-2">
          <input
            type="checkbox"
            checked={filled}
            onChange={(event) => setFilled(event.target.checked)}
            className="accent-primary"
          />
          commands find &lt;pod&gt; themselves
        </label>
      )}
      {GROUPS.map((group) => {
        const own = commands.filter((command) => command.group === group)
        if (own.length === 0) return null
        const mutating = own.every((command) => command.mutates)
        return (
          <section
            key={group}
            aria-label={group}
            className="not-first:mt-0.75 not-first:border-t not-first:border-line"
          >
            <h3 className="flex items-center gap-2 px-3.5 pt-1.75 pb-px text-xs font-semibold">
              {group}
              {mutating && <ChangesTag />}
            </h3>
            {own.map((command) => (
              <CommandRow key={command.title + command.command} command={command} filled={filled}>
                {command.mutates && !mutating && <ChangesTag />}
              </CommandRow>
            ))}
          </section>
        )
      })}
    </div>
  )
}
