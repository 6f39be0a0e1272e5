import { useSyncExternalStore } from 'react'
import { readItem, removeItem, writeItem } from './browser-storage'

export type Theme = 'light' | 'dark'

const NAME = 'theme'

function current(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const system = matchMedia('(prefers-color-scheme: dark)')
  const follow = () => {
    if (!chosen()) document.documentElement.dataset.theme = system.matches ? 'dark' : 'light'
  }
  system.addEventListener('change', follow)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', follow)
  }
}

function chosen(): boolean {
  return readItem('browser', NAME) !== null
}

/** The theme on screen: the system's until one is chosen, and then that one. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current, () => 'light')
}

/** Changes to the other theme. Choosing what the system has anyway follows the system again. */
export function switchTheme(): void {
  const theme = current() === 'dark' ? 'light' : 'dark'
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = theme
  if (theme === system) removeItem('browser', NAME)
  else writeItem('browser', NAME, theme)
}
