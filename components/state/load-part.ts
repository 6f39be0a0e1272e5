import type { ComponentType } from 'react'
import { create } from 'zustand'

/** Whether a part of the page's code could not be loaded: the page was renewed, or is offline. */
export const useMissingPart = create<{ readonly missing: boolean }>(() => ({ missing: false }))

/** Loads a part of the page's code. Where it is gone the page says so, and this is undefined. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
  try {
    return await load()
  } catch {
    useMissingPart.setState({ missing: true })
    return undefined
  }
}

/** The same for a component, which has something to show in its place, or nothing. */
export function loadComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props> = Nothing,
): () => Promise<ComponentType<Props>> {
  return async () => (await loadPart(load)) ?? instead
}

function Nothing() {
  return null
}
