import { create } from 'zustand'
import type { MapView } from '../../lib/overview/draw-map'

/** What of the map is drawn, for what takes it elsewhere. Null until there has been a drawing. */
export const useShownMap = create<{ readonly view: MapView | null }>(() => ({ view: null }))
