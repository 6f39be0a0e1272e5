import { useSyncExternalStore } from 'react'

/**
 * Whether the address says `?embed=1`: the page is a frame in somebody else's page. It shows the
 * graph and the details alone, reads nothing that this browser keeps, and keeps nothing.
 */
export function isEmbedded(): boolean {
  return typeof window !== 'undefined' && new URLSearchParams(location.search).get('embed') === '1'
}

const never = () => () => {}

/** The same for what is drawn: false until the page is alive. */
export function useEmbedded(): boolean {
  return useSyncExternalStore(never, isEmbedded, () => false)
}
