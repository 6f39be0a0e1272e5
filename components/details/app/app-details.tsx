import dynamic from 'next/dynamic'
import { useEffect, useRef } from 'react'
import { type AppTab, useLayout } from '../../state/layout-store'
import type { Linkage } from '../../state/lights'
import { loadComponent } from '../../state/load-part'
import type { View } from '../../state/use-exploration'
import { FullButton } from '../../ui/full-button'
import { TabPanes } from '../../ui/tab-panes'
import { Problems } from '../problems/problems'
import { ObjectYaml } from '../yaml/object-yaml'
import { YamlActions } from '../yaml/yaml-actions'
import { AppOverview } from './app-overview'

const FixIndex = dynamic(
  loadComponent(() => import('../fix/fix-index').then((module) => module.FixIndex)),
  { ssr: false },
)

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

  const { exploration, diagnostics } = view
  return (
    <div className="flex h-full flex-col bg-surface">
      <TabPanes<AppTab>
        label="The app"
        open={tab}
        onOpen={(appTab) => show({ appTab })}
        end={<FullButton pane="details" what="details" />}
        rows={[
          {
            id: 'problems',
            title: (
              <>
                Problems{' '}
                <span className="text-xs font-normal text-ink-3">{diagnostics.length}</span>
              </>
            ),
            content: <Problems diagnostics={diagnostics} />,
          },
          { id: 'app', title: 'App', content: <AppOverview exploration={exploration} /> },
          {
            id: 'yaml',
            title: 'All YAML',
            content: <ObjectYaml view={view} linkage={linkage} objects={exploration.objects} />,
            actions: <YamlActions objects={exploration.objects} app={exploration.settings.app} />,
            scrolls: true,
          },
          { id: 'fix', title: 'Fix', content: <FixIndex view={view} /> },
        ]}
      />
    </div>
  )
}
