import type { ReactNode } from 'react'
import { type Command, POD_NAME } from '../../../lib/kubectl/command'
import { CopyButton } from '../../ui/copy-button'
import { Prose } from '../../ui/prose'
import { CommandText } from './command-text'

interface CommandRowProps {
  readonly command: Command
  /** Show the form that finds the names it needs by itself, where there is one. */
  readonly filled: boolean
  /** A tag beside the title. */
  readonly children?: ReactNode
}

/** What it answers, what to type, and what a healthy answer looks like. */
export function CommandRow({ command, filled, children }: CommandRowProps) {
  const text = (filled && command.filled) || command.command
  const needs = text === command.filled && command.needs === POD_NAME ? undefined : command.needs
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-2 py-1 pr-2.5 pl-3.5 hover:bg-sunken max-[700px]:py-2">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
          {command.title}
          {children}
        </div>
        <CommandText command={text} />
        {command.healthy && (
          <div className="pl-3.25 text-xs text-ink-3">
            <span className="text-ok">healthy</span> <Prose>{command.healthy}</Prose>
          </div>
        )}
        {command.also && (
          <div className="pl-3.25 text-xs text-ink-3">
            <Prose>{`and more: ${command.also}`}</Prose>
          </div>
        )}
        {needs && (
          <div className="pl-3.25 text-xs text-ink-3">
            needs <Prose>{needs}</Prose>
          </div>
        )}
      </div>
      <CopyButton text={text} className="mt-0.75 max-[700px]:size-11" />
    </div>
  )
}
