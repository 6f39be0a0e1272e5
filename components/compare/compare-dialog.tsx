import type { ReactNode } from 'react'
import { useState } from 'react'
import { EXAMPLES, type Example } from '../../lib/examples/examples'
import { STARTING_SETTINGS } from '../../lib/examples/starting-settings'
import type { Settings } from '../../lib/rack/settings'
import { OPEN_WORK, type Side, useCompare } from '../state/compare-store'
import { useLayout } from '../state/layout-store'
import { useExplorer, type Work } from '../state/store'
import { announce } from '../ui/announcer'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { HistorySources } from './history-sources'
import { LinkForm } from './link-form'
import { PastedText } from './pasted-text'
import { Source, SourceGroup } from './source'

interface CompareDialogProps {
  readonly onClose: () => void
  /** The form of the rack settings, which is another panel's. */
  readonly settingsForm: (settings: Settings, onChange: (settings: Settings) => void) => ReactNode
}

type Form = 'link' | 'text' | 'settings'

/** What to compare with: each source is one click, or a form of one field. */
export function CompareDialog({ onClose, settingsForm }: CompareDialogProps) {
  const choosing = useCompare((state) => state.choosing)
  const sides = useCompare((state) => state.sides)
  const opened = useCompare((state) => state.opened)
  const shared = useCompare((state) => state.shared)
  const text = useExplorer((state) => state.text)
  const settings = useExplorer((state) => state.settings)
  const [form, setForm] = useState<Form | null>(null)
  const [others, setOthers] = useState(settings)
  const take = (side: Side) => {
    useCompare.getState().compare(side, choosing)
    useLayout.getState().show({ tab: 'details' })
    onClose()
  }
  const isEdited = (work: Work | null) =>
    work !== null && (work.text !== text || work.settings !== settings)
  const toggle = (asked: Form) => setForm(form === asked ? null : asked)

  return (
    <Dialog
      title={choosing === 'before' ? 'Compare with' : 'What comes after'}
      onClose={onClose}
      width={form === 'settings' ? 620 : 520}
    >
      <div className="p-1.5">
        <SourceGroup title="This work">
          {sides && (
            <Source
              title="This text"
              what="As it is edited here"
              onChoose={() => take(OPEN_WORK)}
            />
          )}
          <Source
            title="Version before my edits"
            what={
              isEdited(opened)
                ? 'The text and settings as they were opened'
                : 'Nothing has been edited since this was opened'
            }
            disabled={!isEdited(opened)}
            onChoose={() => opened && take({ name: 'before my edits', ...opened })}
          />
          <Source
            title="Last shared or opened version"
            what={shared ? 'As in the link that was copied last' : 'As it was opened'}
            disabled={!shared && !opened}
            onChoose={() => {
              const work = shared ?? opened
              if (work) take({ name: shared ? 'last shared' : 'last opened', ...work })
            }}
          />
          <Source
            title="Same text under other rack settings"
            what="Another provider, domain, router, variables of the release, …"
            open={form === 'settings'}
            onChoose={() => toggle('settings')}
          />
          {form === 'settings' && (
            <div className="border-b border-line pb-2">
              {settingsForm(others, setOthers)}
              <Button
                look="primary"
                className="ml-4"
                onClick={() => take({ name: 'other settings', settings: others })}
              >
                Compare
              </Button>
            </div>
          )}
        </SourceGroup>
        <HistorySources onTake={take} />
        <SourceGroup title="From elsewhere">
          <Source
            title="Pasted text"
            what="The convox.yml of another branch, or of the last deploy"
            open={form === 'text'}
            onChoose={() => toggle('text')}
          />
          {form === 'text' && (
            <PastedText onTake={(pasted) => take({ name: 'pasted text', text: pasted })} />
          )}
          <Source
            title="Another link"
            what="A link to this page that somebody shared"
            open={form === 'link'}
            onChoose={() => toggle('link')}
          />
          {form === 'link' && (
            <LinkForm onTake={(work) => take({ name: 'another link', ...work })} />
          )}
        </SourceGroup>
        <SourceGroup title="Examples">
          {EXAMPLES.map((example) => (
            <Source
              key={example.file}
              title={example.title}
              what={example.what}
              onChoose={async () => {
                const work = await exampleWork(example)
                if (work) take({ name: example.title, ...work })
              }}
            />
          ))}
        </SourceGroup>
      </div>
    </Dialog>
  )
}

async function exampleWork(example: Example): Promise<Work | null> {
  try {
    const response = await fetch(`examples/${example.file}`)
    if (!response.ok) throw new Error(response.statusText)
    const settings = { ...STARTING_SETTINGS, ...example.settings }
    return { text: await response.text(), settings }
  } catch {
    announce('The example could not be loaded. Is the page still being served?')
    return null
  }
}
