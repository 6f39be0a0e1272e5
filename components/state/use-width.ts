import { useSyncExternalStore } from 'react'

/**
 * `wide` has three panes, `narrow` tabs, `phone` tabs with plain parts in place of Monaco and the
 * graph.
 */
export type Width = 'wide' | 'narrow' | 'phone'

const NARROW = '(max-width: 999px)'
const PHONE = '(max-width: 699px)'

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(NARROW), matchMedia(PHONE)]
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

export function currentWidth(): Width {
  return matchMedia(PHONE).matches ? 'phone' : matchMedia(NARROW).matches ? 'narrow' : 'wide'
}

/**
 * null in the static page and until it is alive: what depends on it shows a placeholder of its
 * size.
 */
export function useWidth(): Width | null {
  return useSyncExternalStore(subscribe, currentWidth, () => null)
}
