import { useEffect, useMemo, useState } from 'react'
import type { ManifestItem } from '../../lib/mapping/mapped-object'
import type { ThingFamily } from '../../lib/mapping/things/thing-map'
import { type Level, type MapView, startingView } from '../../lib/overview/draw-map'
import { keepView, keptView } from '../state/kept-view'
import { useLayout } from '../state/layout-store'
import { undrawnView, useShownMap } from '../state/shown-map'
import { isAnotherText } from './is-another-text'

interface Stored extends MapView {
  /** All things that this picture has held. */
  readonly known: ReadonlySet<string>
  /** The outline is beside the drawing. */
  readonly outline: boolean
  readonly picture: number
}

/** What a person has done to the picture: no work, but kept over a reload of the tab. */
export interface GraphView extends Omit<Stored, 'known'> {
  setLevel(level: Level): void
  /** Folds or unfolds a thing, at the level that is drawn. */
  toggleFold(concept: string): void
  unfold(concept: string): void
  setAllFolded(folded: boolean): void
  toggleHidden(concept: string): void
  showOnly(concept: string): void
  setFamily(family: ThingFamily | null): void
  setFocus(thing: string | null): void
  setOutline(outline: boolean): void
  /** Takes back every filter. */
  showAll(): void
  setDerived(derived: boolean): void
}

const NONE: ReadonlySet<string> = new Set()
const UNFILTERED = { hidden: NONE, family: null, focus: null } as const

/**
 * `picture` counts up when another text has taken the place of the one before, which begins a new
 * picture; a picture that was kept over a reload is number 0.
 */
export function useGraphView(concepts: readonly ManifestItem[]): GraphView {
  const ids = useMemo(() => concepts.map(({ id }) => id), [concepts])
  const [kept, keep] = useState(() => atFirst(ids))
  const view = following(kept, ids)
  if (view !== kept) {
    // Where one looked in another picture says nothing of this one.
    if (view.picture !== kept.picture) keepView({ viewports: {} })
    keep(view)
  }

  // Drawn once, it is the person's own.
  useEffect(() => {
    useShownMap.setState({ linked: null })
    if (view.picture > 0) useLayout.getState().show({ traced: null })
  }, [view.picture])

  const { known, level, unfolded, folded, hidden, derived, outline } = view
  useEffect(() => {
    const lists = { known, unfolded, folded, hidden }
    const texts = Object.entries(lists).map(([name, set]) => [name, [...set]])
    keepView({ level, derived, outline, ...Object.fromEntries(texts) })
  }, [known, level, unfolded, folded, hidden, derived, outline])

  const change = (part: Partial<Stored>) => keep({ ...view, ...part })
  const overview = level === 'overview'
  return {
    ...view,
    setLevel: (next) => change({ level: next, ...UNFILTERED }),
    toggleFold: (concept) =>
      change(
        overview ? { unfolded: toggled(unfolded, concept) } : { folded: toggled(folded, concept) },
      ),
    unfold: (concept) =>
      change(
        overview
          ? { unfolded: new Set([...unfolded, concept]) }
          : { folded: new Set([...folded].filter((id) => id !== concept)) },
      ),
    setAllFolded: (all) =>
      change(
        overview ? { unfolded: all ? NONE : new Set(ids) } : { folded: all ? new Set(ids) : NONE },
      ),
    toggleHidden: (concept) => change({ hidden: toggled(hidden, concept) }),
    showOnly: (concept) => change({ hidden: new Set(ids.filter((id) => id !== concept)) }),
    setFamily: (family) => change({ ...UNFILTERED, family }),
    setFocus: (focus) => change({ ...UNFILTERED, focus }),
    setOutline: (outline) => change({ outline }),
    showAll: () => change(UNFILTERED),
    setDerived: (derived) => change({ derived }),
  }
}

function atFirst(ids: readonly string[]): Stored {
  const linked = undrawnView()
  return linked ? { ...afterReload(), ...linked, known: new Set(ids) } : afterReload()
}

function afterReload(): Stored {
  const { known, level, unfolded, folded, hidden, derived, outline } = keptView()
  return {
    known: new Set(known),
    level,
    unfolded: new Set(unfolded),
    folded: new Set(folded),
    ...UNFILTERED,
    hidden: new Set(hidden),
    outline,
    derived,
    picture: 0,
  }
}

function following(view: Stored, ids: readonly string[]): Stored {
  if (ids.every((id) => view.known.has(id))) return view
  if (!isAnotherText(view.known, ids)) return { ...view, known: new Set([...view.known, ...ids]) }
  return {
    ...view,
    known: new Set(ids),
    // The app itself is one of them.
    ...(undrawnView() ?? { ...startingView(ids.length - 1), derived: view.derived }),
    picture: view.picture + 1,
  }
}

function toggled(set: ReadonlySet<string>, item: string): Set<string> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
