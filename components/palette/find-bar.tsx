import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { commandsFor } from '../../lib/kubectl/commands'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { IconButton } from '../ui/icon-button'
import { findEntries, searchEntries } from './search-entries'

/**
 * Steps through the objects that a few words find: Enter to the next, Shift-Enter to the one
 * before.
 */
export function FindBar({ view, onClose }: Readonly<{ view: View | null; onClose: () => void }>) {
  const select = useExplorer((state) => state.select)
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const entries = useMemo(
    () => (view ? searchEntries(view.exploration, commandsFor(view.exploration)) : []),
    [view],
  )
  const found = useMemo(() => findEntries(entries, query), [entries, query])

  const go = (to: number) => {
    const target = found[(to + found.length) % found.length]
    if (!target) return
    setPlace((to + found.length) % found.length)
    select({ kind: 'node', id: target.id })
  }
  const search = (words: string) => {
    setQuery(words)
    setPlace(0)
    const [first] = findEntries(entries, words)
    if (first) select({ kind: 'node', id: first.id })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // What was found stays pinned: unpinning it is another Esc.
      event.preventDefault()
      onClose()
    }
    if (event.key === 'Enter') go(place + (event.shiftKey ? -1 : 1))
  }

  return (
    <search
      onKeyDown={onKeyDown}
      className="fixed top-22 left-1/2 z-30 flex -translate-x-1/2 items-center gap-1 rounded-lg bg-surface p-1.5 shadow-float max-[700px]:top-14 max-[700px]:w-[calc(100%-24px)]"
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens because a person pressed the key for it
        autoFocus
        aria-label="Search names, kinds, labels, commands"
        placeholder="name, kind, label=value, command"
        value={query}
        onChange={(event) => search(event.target.value)}
        className="h-7 w-64 rounded-sm border border-field bg-surface px-2 text-sm max-[700px]:h-11 max-[700px]:min-w-0 max-[700px]:flex-1"
      />
      <output className="min-w-14 text-center text-xs text-ink-2">
        {query === '' ? '' : found.length === 0 ? 'none' : `${place + 1}/${found.length}`}
      </output>
      <IconButton
        label="Previous match"
        onClick={() => go(place - 1)}
        disabled={found.length === 0}
      >
        <ChevronUp size={15} strokeWidth={1.5} aria-hidden />
      </IconButton>
      <IconButton label="Next match" onClick={() => go(place + 1)} disabled={found.length === 0}>
        <ChevronDown size={15} strokeWidth={1.5} aria-hidden />
      </IconButton>
      <IconButton label="Close search" onClick={onClose}>
        <X size={15} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </search>
  )
}
