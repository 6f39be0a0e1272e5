import { Waypoints } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Command, POD_NAME } from '../../../lib/kubectl/command'
import { useLayout } from '../../state/layout-store'
import { CopyButton } from '../../ui/copy-button'
import { IconButton } from '../../ui/icon-button'
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
    <div className="group grid grid-cols-[1fr_auto] gap-x-2 py-1 pr-2.5 pl-3.5 hover:bg-sunken max-[700px]:py-2">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
          {command.title}
          {children}
          {!OF_NO_THING.has(command.node) && <TraceButton node={command.node} />}
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

const OF_NO_THING: ReadonlySet<string> = new Set(['app', 'rack'])

/** Traces, in the graph, the way through what a command is about; there is none on a phone. */
function TraceButton({ node }: Readonly<{ node: string }>) {
  const show = useLayout((state) => state.show)
  return (
    <IconButton
      label={`Trace the way through ${node.replace('/', ' ')}`}
      className="-my-1 ml-auto size-6 opacity-0 group-hover:opacity-100 focus-visible:opacity-100 max-[700px]:hidden"
      onClick={() => show({ traced: node, tab: 'objects', full: null })}
    >
      <Waypoints size={14} strokeWidth={1.5} aria-hidden />
    </IconButton>
  )
}
