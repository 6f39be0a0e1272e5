import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useExplorer } from '../state/store'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import type { SafeMode } from './use-safe-mode'
import type { LinkNotice, useStartingWork } from './use-starting-work'

const LINKS: Record<Exclude<LinkNotice, null>, string> = {
  cut: 'This link was cut: some of its characters are missing or changed. Nothing was opened; ask for the whole link, or for the file.',
  'too-long':
    'This link would open more than 2 MB of text, which no convox.yml needs. Nothing was opened; ask for the file.',
  version:
    'This link was made by a newer version of this page. Reload the page to get it; nothing was opened.',
}

/** What a person should know about what is open, with the way back. */
export function Notices({
  start,
  safe,
}: Readonly<{ start: ReturnType<typeof useStartingWork>; safe: SafeMode }>) {
  const replaced = useExplorer((state) => state.replaced)
  const { undoOpen, forgetReplaced } = useExplorer.getState()
  return (
    <div>
      {start.notice && (
        <Notice alert onDismiss={start.dismiss}>
          {LINKS[start.notice]}
        </Notice>
      )}
      {safe.on && (
        <Notice>
          The text is open, and nothing is made of it.
          <Button look="outlined" size="small" onClick={safe.leave}>
            Draw it
          </Button>
        </Notice>
      )}
      {replaced && (
        <Notice onDismiss={forgetReplaced}>
          <span>What you had here was replaced by {replaced.by}.</span>
          <Button look="outlined" size="small" onClick={undoOpen}>
            Undo
          </Button>
        </Notice>
      )}
    </div>
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
