import { useState, useSyncExternalStore } from 'react'

export interface SafeMode {
  readonly on: boolean
  leave(): void
}

const never = () => () => {}

/**
 * `?safe` in the address: the text is shown and nothing is made of it, for a text that would hang
 * the page.
 */
export function useSafeMode(): SafeMode {
  const asked = useSyncExternalStore(
    never,
    () => new URLSearchParams(location.search).has('safe'),
    () => false,
  )
  const [left, setLeft] = useState(false)
  return { on: asked && !left, leave: () => setLeft(true) }
}
