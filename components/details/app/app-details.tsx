import dynamic from 'next/dynamic'
import { Tabs } from 'radix-ui'
import { useEffect, useRef } from 'react'
import { type AppTab, useLayout } from '../../state/layout-store'
import type { View } from '../../state/use-exploration'
import type { Linkage } from '../../state/use-linkage'
import { FullButton } from '../../ui/full-button'
import { TAB } from '../../ui/tab-style'
import { Problems } from '../problems/problems'
import { ObjectYaml } from '../yaml/object-yaml'
import { YamlActions } from '../yaml/yaml-actions'
import { AppOverview } from './app-overview'

const FixIndex = dynamic(() => import('../fix/fix-index').then((module) => module.FixIndex), {
  ssr: false,
})

/**
 * The app itself: what is wrong, what there is, all of it as YAML, and what to do when something is
 * broken.
 */
export function AppDetails({ view, linkage }: Readonly<{ view: View; linkage: Linkage }>) {
  const chosen = useLayout((state) => state.appTab)
  const show = useLayout((state) => state.show)
  const problems = view.diagnostics.filter(({ severity }) => severity !== 'info').length
  const tab = chosen ?? (problems > 0 ? 'problems' : 'app')

  // The first problem of a text that had none is worth a look, whatever was open.
  const before = useRef(problems)
  useEffect(() => {
    if (before.current === 0 && problems > 0) show({ appTab: null })
    before.current = problems
  }, [problems, show])

  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value) => show({ appTab: value as AppTab })}
      className="flex h-full flex-col bg-surface"
    >
      <div className="flex h-(--pane-bar-height) shrink-0 items-center border-b border-line pr-2 pl-1.5">
        <Tabs.List aria-label="The app" className="flex h-full gap-1">
          <Tabs.Trigger value="problems" className={TAB}>
            Problems{' '}
            <span className="text-xs font-normal text-ink-3">{view.diagnostics.length}</span>
          </Tabs.Trigger>
          <Tabs.Trigger value="app" className={TAB}>
            App
          </Tabs.Trigger>
          <Tabs.Trigger value="yaml" className={TAB}>
            All YAML
          </Tabs.Trigger>
          <Tabs.Trigger value="fix" className={TAB}>
            Fix
          </Tabs.Trigger>
        </Tabs.List>
        <div className="ml-auto flex items-center">
          {tab === 'yaml' && (
            <YamlActions
              printed={view.exploration.yaml}
              file={`${view.exploration.settings.app}.yaml`}
            />
          )}
          <FullButton pane="details" what="details" />
        </div>
      </div>
      <Tabs.Content value="problems" className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
        <Problems diagnostics={view.diagnostics} />
      </Tabs.Content>
      <Tabs.Content value="app" className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
        <AppOverview exploration={view.exploration} />
      </Tabs.Content>
      <Tabs.Content value="yaml" className="min-h-0 flex-1" tabIndex={-1}>
        <ObjectYaml view={view} linkage={linkage} objects={view.exploration.objects} />
      </Tabs.Content>
      <Tabs.Content value="fix" className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
        <FixIndex view={view} />
      </Tabs.Content>
    </Tabs.Root>
  )
}
