import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { EXAMPLES } from '../../lib/examples/examples'
import { openExample } from '../actions/open-example'
import { useStorage } from '../state/browser-storage'
import { useForget } from '../state/forget'
import { useMissingPart } from '../state/load-part'
import { useNewVersion } from '../state/offline'
import { useExplorer } from '../state/store'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { saveFile } from '../ui/save-file'
import type { SafeMode } from './use-safe-mode'
import type { LinkNotice, useStartingWork } from './use-starting-work'

const LINKS: Record<Exclude<LinkNotice, null>, string> = {
  cut: 'This link was cut: some of its characters are missing or changed. Nothing was opened. Ask for the whole link or the file, or paste a convox.yml here.',
  'too-long':
    'This link would open more than 2 MB of text, which no convox.yml needs. Nothing was opened. Ask for the file.',
  version:
    'This link was made by a newer version of this page. Nothing was opened. Reload the page to get that version.',
}

/** What a person should know about what is open, with the way back. */
export function Notices({
  start,
  safe,
}: Readonly<{ start: ReturnType<typeof useStartingWork>; safe: SafeMode }>) {
  const replaced = useExplorer((state) => state.replaced.at(-1))
  const empty = useExplorer((state) => state.text === '')
  const missing = useMissingPart((state) => state.missing)
  const renewed = useNewVersion((state) => state.ready)
  const storage = useStorage()
  const bringBack = useForget((state) => state.bringBack)
  const { undoOpen, forgetReplaced } = useExplorer.getState()
  const [sample] = EXAMPLES
  return (
    <div>
      {start.notice && (
        <Notice alert onDismiss={start.dismiss}>
          <span>{LINKS[start.notice]}</span>
          {start.notice === 'version' && <Action onClick={reload}>Reload</Action>}
          {empty && sample && (
            <Action
              onClick={() => {
                start.dismiss()
                openExample(sample)
              }}
            >
              Open the sample
            </Action>
          )}
          {history.length > 1 && <Action onClick={() => history.back()}>Back</Action>}
        </Notice>
      )}
      {missing && (
        <Notice alert onDismiss={() => useMissingPart.setState({ missing: false })}>
          <span>
            Part of this page could not be loaded. The site was updated, or the network is down.
            Reload to get it. Your text is kept.
          </span>
          <Action onClick={reload}>Reload</Action>
        </Notice>
      )}
      {renewed && !missing && (
        <Notice onDismiss={() => useNewVersion.setState({ ready: false })}>
          <span>A new version of this page is available. It opens at the next load.</span>
          <Action onClick={reload}>Reload</Action>
        </Notice>
      )}
      {storage.refused && !storage.dismissed && (
        <Notice onDismiss={() => useStorage.setState({ dismissed: true })}>
          <span>
            This browser blocks storage for this page. Your text is lost when you close the tab.
          </span>
          <Action onClick={() => saveFile('convox.yml', useExplorer.getState().text)}>
            Save as a file
          </Action>
        </Notice>
      )}
      {safe.on && (
        <Notice>
          <span>The text is open. Nothing has been drawn yet.</span>
          <Action onClick={safe.leave}>Draw it</Action>
        </Notice>
      )}
      {bringBack && (
        <Notice onDismiss={() => useForget.setState({ bringBack: null })}>
          <span>Everything that this browser kept has been deleted.</span>
          <Action onClick={bringBack}>Undo</Action>
        </Notice>
      )}
      {replaced && (
        <Notice onDismiss={forgetReplaced}>
          <span>What you had here was replaced by {replaced.by}. It is in the history.</span>
          <Action onClick={undoOpen}>Undo</Action>
        </Notice>
      )}
    </div>
  )
}

function reload() {
  location.reload()
}

function Action({ children, onClick }: Readonly<{ children: string; onClick: () => void }>) {
  return (
    <Button look="outlined" size="small" className="bg-surface text-ink" onClick={onClick}>
      {children}
    </Button>
  )
}

function Notice({
  children,
  alert = false,
  onDismiss,
}: Readonly<{ children: ReactNode; alert?: boolean; onDismiss?: () => void }>) {
  return (
    <div
      role={alert ? 'alert' : 'status'}
      className={`flex min-h-9 items-center gap-2.5 border-b border-line px-3 py-1 text-sm ${alert ? 'bg-error-soft text-error' : 'bg-sunken text-ink'}`}
    >
      {children}
      {onDismiss && (
        <IconButton label="Dismiss" className="ml-auto" onClick={onDismiss}>
          <X size={14} strokeWidth={1.5} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
