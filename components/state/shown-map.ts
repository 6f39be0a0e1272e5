import { create } from 'zustand'
import type { MapView } from '../../lib/overview/draw-map'
import { useExplorer } from './store'

interface ShownMap {
  /** How a person has changed the map that is drawn. Null for one that nobody has changed. */
  readonly view: MapView | null
  /** How the author of the link saw the map of this text, until it is drawn so. */
  readonly linked: { readonly text: string; readonly view: MapView } | null
}

/** How the map is drawn, for what takes it elsewhere, and for what came from there. */
export const useShownMap = create<ShownMap>(() => ({ view: null, linked: null }))

/** The view of the link whose text is open, as long as it has not been drawn. */
export function undrawnView(): MapView | undefined {
  const { linked } = useShownMap.getState()
  return linked?.text === useExplorer.getState().text ? linked.view : undefined
}
