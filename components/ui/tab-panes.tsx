import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'
import { TAB } from './tab-style'

/** One tab: what its head says, what it shows, and what may be done with all of that. */
export interface TabRow<Id extends string> {
  readonly id: Id
  readonly title: ReactNode
  readonly content: ReactNode
  readonly actions?: ReactNode
  /** Whether the content scrolls by itself. */
  readonly scrolls?: true
}

interface TabPanesProps<Id extends string> {
  readonly label: string
  /** The rows that there are; an absent one is no tab. */
  readonly rows: readonly (TabRow<Id> | false | undefined)[]
  readonly open: Id
  readonly onOpen: (id: Id) => void
  /** What is at the end of the bar, whichever tab is open. */
  readonly end?: ReactNode
}

/** Tabs over one pane; the first is open where the asked one is not there. */
export function TabPanes<Id extends string>(props: TabPanesProps<Id>) {
  const rows = props.rows.filter((row) => row !== false && row !== undefined)
  const open = rows.find(({ id }) => id === props.open) ?? rows[0]
  const choose = (value: string) => {
    const row = rows.find(({ id }) => id === value)
    if (row) props.onOpen(row.id)
  }
  return (
    <Tabs.Root
      value={open?.id ?? ''}
      onValueChange={choose}
      className="flex min-h-0 flex-1 flex-col bg-surface"
    >
      <div className="@container flex h-(--pane-bar-height) shrink-0 items-center border-b border-line pr-2 pl-1.5">
        <Tabs.List aria-label={props.label} className="flex h-full @min-[420px]:gap-1">
          {rows.map(({ id, title }) => (
            <Tabs.Trigger key={id} value={id} className={TAB}>
              {title}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <div className="ml-auto flex items-center">
          {open?.actions}
          {props.end}
        </div>
      </div>
      {rows.map(({ id, content, scrolls }) => (
        <Tabs.Content
          key={id}
          value={id}
          className={`min-h-0 flex-1 ${scrolls ? '' : 'overflow-y-auto'}`}
          tabIndex={-1}
        >
          {content}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}
