import dynamic from 'next/dynamic'
import { Tabs } from 'radix-ui'
import { useMemo } from 'react'
import { commandsAbout } from '../../../lib/kubectl/commands'
import { conceptHues } from '../../icons/concept-hues'
import { type SubjectTab, useLayout } from '../../state/layout-store'
import type { View } from '../../state/use-exploration'
import type { Linkage } from '../../state/use-linkage'
import { TAB } from '../../ui/tab-style'
import { CommandList } from '../commands/command-list'
import { CopyReadOnly } from '../commands/copy-read-only'
import { environmentOwner } from '../environment/environment-owner'
import { ObjectYaml } from '../yaml/object-yaml'
import { YamlActions } from '../yaml/yaml-actions'
import type { DetailsSubject } from './find-subject'
import { SubjectHead } from './subject-head'

// These read the text once more, or hold a table of their own: they are fetched when their tab is
// opened.
const Environment = dynamic(
  () => import('../environment/environment').then((module) => module.Environment),
  { ssr: false },
)
const Why = dynamic(() => import('../why/why').then((module) => module.Why), { ssr: false })
const Fix = dynamic(() => import('../fix/fix').then((module) => module.Fix), { ssr: false })

interface SubjectDetailsProps {
  readonly subject: DetailsSubject
  readonly view: View
  readonly linkage: Linkage
}

/**
 * One object: the commands for it, its YAML, its variables, why there is one, and what to do when
 * it is broken.
 */
export function SubjectDetails({ subject, view, linkage }: SubjectDetailsProps) {
  const tab = useLayout((state) => state.subjectTab)
  const show = useLayout((state) => state.show)
  const { exploration } = view
  const { id, concept } = subject.applied ?? subject.derived
  const hue = conceptHues(exploration.concepts)(concept)
  const commands = useMemo(() => commandsAbout(id, exploration), [id, exploration])
  const owner = environmentOwner(id, exploration)
  const open =
    (subject.derived && tab === 'yaml') || (!owner && tab === 'environment') ? 'kubectl' : tab

  return (
    <div className={`${hue} flex h-full flex-col bg-surface`}>
      <SubjectHead subject={subject} linkage={linkage} diagnostics={view.diagnostics} />
      <Tabs.Root
        value={open}
        onValueChange={(value) => show({ subjectTab: value as SubjectTab })}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="@container flex h-(--pane-bar-height) shrink-0 items-center border-b border-line pr-2 pl-1.5">
          <Tabs.List aria-label="Details" className="flex h-full @min-[420px]:gap-1">
            <Tabs.Trigger value="kubectl" className={TAB}>
              kubectl
            </Tabs.Trigger>
            {subject.applied && (
              <Tabs.Trigger value="yaml" className={TAB}>
                YAML
              </Tabs.Trigger>
            )}
            {owner && (
              <Tabs.Trigger value="environment" className={TAB}>
                Env
              </Tabs.Trigger>
            )}
            <Tabs.Trigger value="why" className={TAB}>
              Why
            </Tabs.Trigger>
            <Tabs.Trigger value="fix" className={TAB}>
              Fix
            </Tabs.Trigger>
          </Tabs.List>
          <div className="ml-auto flex items-center">
            {open === 'kubectl' && <CopyReadOnly commands={commands} />}
            {open === 'yaml' && subject.applied && (
              <YamlActions printed={exploration.yaml} ids={[id]} />
            )}
          </div>
        </div>
        <Tabs.Content value="kubectl" className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
          <CommandList commands={commands} />
        </Tabs.Content>
        {subject.applied && (
          <Tabs.Content value="yaml" className="min-h-0 flex-1" tabIndex={-1}>
            <ObjectYaml view={view} linkage={linkage} objects={[subject.applied]} />
          </Tabs.Content>
        )}
        {owner && (
          <Tabs.Content
            value="environment"
            className="min-h-0 flex-1 overflow-y-auto"
            tabIndex={-1}
          >
            <Environment owner={owner} view={view} />
          </Tabs.Content>
        )}
        <Tabs.Content value="why" className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
          <Why subject={subject} view={view} />
        </Tabs.Content>
        <Tabs.Content value="fix" className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
          <Fix id={id} view={view} />
        </Tabs.Content>
      </Tabs.Root>
    </div>
  )
}
