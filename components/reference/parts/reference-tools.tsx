'use client'

import { Moon, Search, Sun } from 'lucide-react'
import { useEffect, useState } from 'react'
import { switchTheme, useTheme } from '../../state/use-theme'
import { copyAndTell } from '../../ui/copy-text'
import { IconButton } from '../../ui/icon-button'
import { filterReference } from './filter-reference'

/** What a script adds to the page: a filter, the copy buttons, the theme. */
export function ReferenceTools() {
  const [query, setQuery] = useState('')
  const theme = useTheme()
  const Theme = theme === 'dark' ? Moon : Sun

  useEffect(() => {
    const copy = async ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('.reference-copy') : null
      const command = button?.closest<HTMLElement>('[data-command]')?.dataset.command
      if (command !== undefined) await copyAndTell(command)
    }
    // A link to something that is folded away unfolds it.
    const unfold = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      const fold = target?.closest('details')
      if (fold) fold.open = true
    }
    unfold()
    document.documentElement.dataset.scripts = 'on'
    document.addEventListener('click', copy)
    addEventListener('hashchange', unfold)
    return () => {
      document.removeEventListener('click', copy)
      removeEventListener('hashchange', unfold)
    }
  }, [])

  useEffect(() => filterReference(query), [query])

  return (
    <div className="reference-tools">
      <label className="flex h-7 min-w-0 items-center gap-1.5 rounded-sm border border-field bg-surface px-2 max-[700px]:h-9">
        <Search size={14} strokeWidth={1.5} className="shrink-0 text-ink-3" aria-hidden />
        <span className="sr-only">Filter the reference</span>
        <input
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder="Filter"
          spellCheck={false}
          className="w-48 min-w-0 bg-transparent text-sm outline-none placeholder:text-ink-3 max-[700px]:w-full"
        />
      </label>
      <IconButton label={theme === 'dark' ? 'Light theme' : 'Dark theme'} onClick={switchTheme}>
        <Theme size={16} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </div>
  )
}
