import { ExternalLink } from 'lucide-react'
import type { View } from '../state/use-exploration'

/** Under an embedded map: what it shows, and the way to the whole page. */
export function EmbedBar({ view }: Readonly<{ view: View | null }>) {
  const settings = view?.exploration.settings
  return (
    <footer className="flex h-(--status-height) shrink-0 items-center gap-3 border-t border-line bg-surface px-3 text-xs text-ink-2">
      <h1 className="min-w-0 truncate">
        {settings ? `${settings.app} on ${settings.rack}` : 'Convox Map'}
      </h1>
      <a
        href={location.pathname + location.hash}
        target="_blank"
        rel="noreferrer"
        className="ml-auto inline-flex items-center gap-1.5 whitespace-nowrap underline underline-offset-2"
      >
        Open in Convox Map
        <ExternalLink size={12} strokeWidth={1.5} aria-hidden />
      </a>
    </footer>
  )
}
