import dynamic from 'next/dynamic'
import { useMemo } from 'react'
import { commandsAbout } from '../../../lib/kubectl/commands'
import { conceptHues } from '../../icons/concept-hues'
import { type SubjectTab, useLayout } from '../../state/layout-store'
import type { Linkage } from '../../state/lights'
import { loadComponent } from '../../state/load-part'
import type { View } from '../../state/use-exploration'
import { TabPanes } from '../../ui/tab-panes'
import { CommandList } from '../commands/command-list'
import { CopyReadOnly } from '../commands/copy-read-only'
import { environmentOwner } from '../environment/environment-owner'
import { SubjectYaml } from '../yaml/subject-yaml'
import { YamlActions } from '../yaml/yaml-actions'
import type { DetailsSubject } from './find-subject'
import { SubjectHead } from './subject-head'

// These read the text once more, or hold a table of their own: they are fetched when their tab is
// opened.
const Environment = dynamic(
  loadComponent(() => import('../environment/environment').then((module) => module.Environment)),
  { ssr: false },
)
const Why = dynamic(
  loadComponent(() => import('../why/why').then((module) => module.Why)),
  { ssr: false },
)
const Fix = dynamic(
  loadComponent(() => import('../fix/fix').then((module) => module.Fix)),
  { ssr: false },
)

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
  const { applied } = subject

  return (
    <div className={`${hue} flex h-full flex-col bg-surface`}>
      <SubjectHead subject={subject} linkage={linkage} diagnostics={view.diagnostics} />
      <TabPanes<SubjectTab>
        label="Details"
        open={tab}
        onOpen={(subjectTab) => show({ subjectTab })}
        rows={[
          {
            id: 'kubectl',
            title: 'kubectl',
            content: <CommandList commands={commands} />,
            actions: <CopyReadOnly commands={commands} />,
          },
          applied && {
            id: 'yaml',
            title: 'YAML',
            content: <SubjectYaml view={view} linkage={linkage} object={applied} />,
            actions: <YamlActions objects={[applied]} />,
            scrolls: true,
          },
          owner && {
            id: 'environment',
            title: 'Env',
            content: <Environment owner={owner} view={view} />,
          },
          { id: 'why', title: 'Why', content: <Why subject={subject} view={view} /> },
          { id: 'fix', title: 'Fix', content: <Fix id={id} view={view} /> },
        ]}
      />
    </div>
  )
}
