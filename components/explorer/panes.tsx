import type { ReactNode } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { readItem, writeItem } from '../state/browser-storage'

interface PanesProps {
  /** null: there is no pane for it. */
  readonly text: ReactNode | null
  readonly objects: ReactNode
  readonly details: ReactNode
}

const SEPARATOR =
  'w-px bg-line outline-offset-0 data-[separator=active]:bg-focus data-[separator=hover]:bg-line-strong'

/** Three panes whose widths are a person's own, and remembered. */
export function Panes({ text, objects, details }: PanesProps) {
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'panes',
    onlySaveAfterUserInteractions: true,
    storage: STORAGE,
  })
  return (
    <main className="min-h-0 flex-1">
      <Group className="h-full" defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged}>
        {text !== null && (
          <>
            <Panel id="pane-text" defaultSize="20.8%" minSize="228px">
              <section aria-label="Text" className="h-full">
                {text}
              </section>
            </Panel>
            <Separator className={SEPARATOR} aria-label="Width of the text" />
          </>
        )}
        <Panel id="pane-objects" defaultSize="57%" minSize="240px">
          <section aria-label="Objects" className="h-full">
            {objects}
          </section>
        </Panel>
        <Separator className={SEPARATOR} aria-label="Width of the details" />
        <Panel id="pane-details" defaultSize="22.2%" minSize="280px">
          <section aria-label="Details" className="h-full bg-surface">
            {details}
          </section>
        </Panel>
      </Group>
    </main>
  )
}

const STORAGE = {
  getItem: (name: string) => readItem('browser', name),
  setItem: (name: string, value: string) => void writeItem('browser', name, value),
}
