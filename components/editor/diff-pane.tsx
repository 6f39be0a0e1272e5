'use client'

import { Columns2, Rows2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { Tabs } from 'radix-ui'
import { useMemo, useState } from 'react'
import { lineDiff } from '../../lib/text/line-diff'
import { useLayout } from '../state/layout-store'
import type { Linkage } from '../state/lights'
import type { Comparison } from '../state/use-comparison'
import { useWidth } from '../state/use-width'
import { FullButton } from '../ui/full-button'
import { IconButton } from '../ui/icon-button'
import { TAB } from '../ui/tab-style'
import { PlainDiff } from './plain-diff'

const DiffEditor = dynamic(() => import('./diff-editor').then((module) => module.DiffEditor), {
  ssr: false,
})

interface DiffPaneProps {
  readonly comparison: Comparison
  readonly linkage: Linkage | null
}

/** Both texts and what differs, in the place of the editor; and the variables of both releases. */
export function DiffPane({ comparison, linkage }: DiffPaneProps) {
  const width = useWidth()
  const [tab, setTab] = useState('convox.yml')
  const [sideBySide, setSideBySide] = useState(false)
  const { before, after } = comparison
  const counts = useMemo(() => countsOf(before.text, after.text), [before.text, after.text])
  const variables = countsOf(before.exploration.settings.env, after.exploration.settings.env)
  const Layout = sideBySide ? Rows2 : Columns2
  const turn = () => {
    setSideBySide(!sideBySide)
    // Two texts want more room than a pane has.
    useLayout.getState().show({ full: sideBySide ? null : 'text' })
  }

  return (
    <Tabs.Root value={tab} onValueChange={setTab} className="flex h-full flex-col bg-surface">
      <div className="@container flex h-(--pane-bar-height) shrink-0 items-center border-b border-line pr-2 pl-1">
        <Tabs.List aria-label="Texts" className="flex h-full gap-1">
          <Tabs.Trigger value="convox.yml" className={TAB}>
            convox.yml <Counts {...counts} />
          </Tabs.Trigger>
          <Tabs.Trigger value="environment" className={TAB}>
            Environment <Counts {...variables} />
          </Tabs.Trigger>
        </Tabs.List>
        <span className="ml-auto flex">
          {width !== 'phone' && (
            <IconButton label={sideBySide ? 'One below another' : 'Side by side'} onClick={turn}>
              <Layout size={14} strokeWidth={1.5} aria-hidden />
            </IconButton>
          )}
          <span className="@max-[15.5rem]:hidden">
            <FullButton pane="text" what="text" />
          </span>
        </span>
      </div>
      <Tabs.Content value="convox.yml" aria-labelledby={undefined} className="min-h-0 flex-1">
        {width === 'phone' ? (
          <PlainDiff before={before.text} after={after.text} />
        ) : (
          <DiffEditor comparison={comparison} linkage={linkage} sideBySide={sideBySide} />
        )}
      </Tabs.Content>
      <Tabs.Content value="environment" aria-labelledby={undefined} className="min-h-0 flex-1">
        <PlainDiff
          before={before.exploration.settings.env}
          after={after.exploration.settings.env}
        />
      </Tabs.Content>
    </Tabs.Root>
  )
}

function countsOf(before: string, after: string) {
  const lines = lineDiff(before, after)
  const count = (kind: string) => lines.filter((line) => line.kind === kind).length
  return { removed: count('removed'), added: count('added') }
}

function Counts({ removed, added }: Readonly<{ removed: number; added: number }>) {
  if (removed === 0 && added === 0) return null
  return (
    <span className="text-xs font-normal whitespace-nowrap text-ink-3 @max-[18rem]:hidden">
      −{removed} +{added}
    </span>
  )
}
