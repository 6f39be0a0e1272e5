'use client'

import dynamic from 'next/dynamic'
import { Tabs } from 'radix-ui'
import { useState } from 'react'
import { useLayout } from '../state/layout-store'
import type { Linkage } from '../state/lights'
import { loadComponent } from '../state/load-part'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { useWidth } from '../state/use-width'
import { FullButton } from '../ui/full-button'
import { TAB } from '../ui/tab-style'
import { EditorPlaceholder } from './editor-placeholder'
import { KeepEnvironment } from './keep-environment'
import { PlainEditor } from './plain-editor'

const YamlEditor = dynamic(
  loadComponent(() => import('./yaml-editor').then((module) => module.YamlEditor), PlainConvoxYml),
  { ssr: false, loading: () => <Waiting /> },
)
const EnvironmentEditor = dynamic(
  loadComponent(
    () => import('./environment-editor').then((module) => module.EnvironmentEditor),
    PlainEnvironment,
  ),
  { ssr: false },
)

interface EditorPaneProps {
  readonly sample: string
  /** The work is in the store. */
  readonly ready: boolean
  readonly view: View | null
  readonly linkage: Linkage | null
}

export function EditorPane({ sample, ready, view, linkage }: EditorPaneProps) {
  const width = useWidth()
  const [tab, setTab] = useState('convox.yml')
  const env = useExplorer((state) => state.settings.env)
  const phone = width === 'phone'
  const variables = env.split('\n').filter((line) => line.includes('=')).length
  const tabOpen = useLayout((state) => state.tab === 'text')

  return (
    <Tabs.Root value={tab} onValueChange={setTab} className="flex h-full flex-col bg-surface">
      <div className="flex h-(--pane-bar-height) shrink-0 items-center border-b border-line pr-2 pl-1">
        <Tabs.List aria-label="Texts" className="flex h-full gap-1">
          <Tabs.Trigger value="convox.yml" className={TAB}>
            convox.yml
          </Tabs.Trigger>
          <Tabs.Trigger value="environment" className={TAB}>
            Environment <span className="text-xs font-normal text-ink-3">{variables}</span>
          </Tabs.Trigger>
        </Tabs.List>
        <FullButton pane="text" what="text" />
      </div>
      <Tabs.Content
        value="convox.yml"
        forceMount
        aria-labelledby={undefined}
        className="min-h-0 flex-1 data-[state=inactive]:hidden"
      >
        {!ready || width === null ? (
          <EditorPlaceholder text={sample} />
        ) : phone ? (
          <PlainConvoxYml />
        ) : width === 'wide' || tabOpen || view ? (
          <YamlEditor view={view} linkage={linkage} />
        ) : null}
      </Tabs.Content>
      <Tabs.Content value="environment" aria-labelledby={undefined} className="min-h-0 flex-1">
        {phone ? <PlainEnvironment /> : <EnvironmentEditor />}
      </Tabs.Content>
    </Tabs.Root>
  )
}

function PlainConvoxYml() {
  const text = useExplorer((state) => state.text)
  const edit = useExplorer((state) => state.edit)
  return <PlainEditor label="convox.yml" value={text} onChange={edit} />
}

function PlainEnvironment() {
  const env = useExplorer((state) => state.settings.env)
  const configure = useExplorer((state) => state.configure)
  return (
    <div className="flex h-full flex-col">
      <KeepEnvironment />
      <PlainEditor
        label="Environment"
        value={env}
        onChange={(changed) => configure({ env: changed })}
      />
    </div>
  )
}

function Waiting() {
  const text = useExplorer((state) => state.text)
  return <EditorPlaceholder text={text} />
}
