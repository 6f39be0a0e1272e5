import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { commandsAbout } from '../../../lib/kubectl/commands'
import type { ThingSummary } from '../../../lib/overview/thing-summary'
import { conceptHues } from '../../icons/concept-hues'
import { type ThingTab, useLayout } from '../../state/layout-store'
import type { Linkage } from '../../state/lights'
import { loadComponent } from '../../state/load-part'
import type { View } from '../../state/use-exploration'
import { TabPanes } from '../../ui/tab-panes'
import { CommandList } from '../commands/command-list'
import { CopyReadOnly } from '../commands/copy-read-only'
import { environmentOwner } from '../environment/environment-owner'
import { ObjectYaml } from '../yaml/object-yaml'
import { YamlActions } from '../yaml/yaml-actions'
import { problemsOf } from './problems-of'
import { ThingHead } from './thing-head'
import { ThingParts } from './thing-parts'

const Environment = dynamic(
  loadComponent(() => import('../environment/environment').then((module) => module.Environment)),
  { ssr: false },
)
const Fix = dynamic(
  loadComponent(() => import('../fix/fix').then((module) => module.Fix)),
  { ssr: false },
)

interface ThingDetailsProps {
  readonly summary: ThingSummary
  readonly view: View
  readonly linkage: Linkage
}

/** A thing as a whole: what it becomes and has to do with others, and what to do about it. */
export function ThingDetails({ summary, view, linkage }: ThingDetailsProps) {
  const tab = useLayout((state) => state.thingTab)
  const show = useLayout((state) => state.show)
  const { thing, main } = summary
  const { exploration } = view
  const [only, ...others] = thing.concepts
  const hue =
    only !== undefined && others.length === 0 ? conceptHues(exploration.concepts)(only) : ''
  const problems = useMemo(() => problemsOf(summary, view.diagnostics), [summary, view.diagnostics])
  const commands = useMemo(
    () => (main === undefined ? [] : commandsAbout(main, exploration)),
    [main, exploration],
  )
  const owner = main === undefined ? undefined : environmentOwner(main, exploration)
  const objects = useMemo(() => {
    const ids = new Set(summary.objects.map(({ id }) => id))
    return exploration.objects.filter(({ id }) => ids.has(id))
  }, [summary, exploration])

  return (
    <div className={`${hue} flex h-full flex-col bg-surface`}>
      <ThingHead summary={summary} view={view} linkage={linkage} />
      <TabPanes<ThingTab>
        label="Details"
        open={tab}
        onOpen={(thingTab) => show({ thingTab })}
        rows={[
          {
            id: 'thing',
            title: 'Overview',
            content: <ThingParts summary={summary} problems={problems} />,
          },
          main !== undefined && {
            id: 'kubectl',
            title: 'kubectl',
            content: <CommandList commands={commands} />,
            actions: <CopyReadOnly commands={commands} />,
          },
          objects.length > 0 && {
            id: 'yaml',
            title: 'YAML',
            content: <ObjectYaml view={view} linkage={linkage} objects={objects} />,
            actions: <YamlActions objects={objects} />,
            scrolls: true,
          },
          owner && {
            id: 'environment',
            title: 'Env',
            content: <Environment owner={owner} view={view} />,
          },
          main !== undefined && {
            id: 'fix',
            title: 'Fix',
            content: <Fix id={main} view={view} />,
          },
        ]}
      />
    </div>
  )
}
