import { MiniMap, useStore } from 'reactflow'

/** A drawing of more screens than this has a small map of itself. */
const MOST_SCREENS = 2
const SIZE = { width: 96, height: 150 }

/** Where one looks in a drawing that is much taller than its pane. */
export function SmallMap({ height }: Readonly<{ height: number }>) {
  const pane = useStore((state) => state.height)
  if (pane === 0 || height / pane <= MOST_SCREENS) return null
  return <MiniMap pannable ariaLabel="Map of the whole drawing" style={SIZE} />
}
