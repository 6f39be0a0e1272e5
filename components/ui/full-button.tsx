import { Maximize2, Minimize2 } from 'lucide-react'
import { type Pane, useLayout } from '../state/layout-store'
import { IconButton } from './icon-button'

/** Lets a pane fill the page, and brings the others back. */
export function FullButton({ pane, what }: Readonly<{ pane: Pane; what: string }>) {
  const full = useLayout((state) => state.full === pane)
  const show = useLayout((state) => state.show)
  const Icon = full ? Minimize2 : Maximize2
  return (
    <IconButton
      label={full ? 'Back to all panes' : `Let the ${what} fill the page`}
      className="ml-auto max-[1000px]:hidden"
      onClick={() => show({ full: full ? null : pane })}
    >
      <Icon size={14} strokeWidth={1.5} aria-hidden />
    </IconButton>
  )
}
