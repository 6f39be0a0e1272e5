import { FAMILIES, type ThingFamily } from '../mapping/things/thing-map'
import type { MapView } from '../overview/draw-map'

/** A view of the map as JSON. What it does not change is left out. */
export function linkedView(view: MapView): Readonly<Record<string, unknown>> {
  const parts = Object.entries(view).map(([name, value]) => [
    name,
    value instanceof Set ? [...value] : value,
  ])
  return Object.fromEntries(
    parts.filter(([, value]) => value && (!Array.isArray(value) || value.length > 0)),
  )
}

/** Reads one from anything. What does not read as one is none. Never throws. */
export function viewFrom(given: unknown): MapView | undefined {
  if (given === null || typeof given !== 'object') return undefined
  const { level, unfolded, folded, hidden, family, focus, derived } = given as Record<
    string,
    unknown
  >
  if (level !== 'overview' && level !== 'objects') return undefined
  return {
    level,
    unfolded: texts(unfolded),
    folded: texts(folded),
    hidden: texts(hidden),
    family: isFamily(family) ? family : null,
    focus: typeof focus === 'string' ? focus : null,
    derived: derived === true,
  }
}

function texts(value: unknown): Set<string> {
  return new Set(Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [])
}

function isFamily(value: unknown): value is ThingFamily {
  return (FAMILIES as readonly unknown[]).includes(value)
}
