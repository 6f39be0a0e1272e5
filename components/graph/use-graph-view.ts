import { useMemo, useState } from 'react'
import type { ManifestItem } from '../../lib/mapping/mapped-object'
import { isAnotherText } from './is-another-text'

/** With more groups than this one starts with a picture of the whole. */
const MOST_OPEN_GROUPS = 15

interface Stored {
  /** All things that this picture has held. */
  readonly known: ReadonlySet<string>
  readonly folded: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
  readonly derived: boolean
  readonly picture: number
}

/** What a person has done to the picture: nothing of it is work, and none of it is kept. */
export interface GraphView extends Omit<Stored, 'known'> {
  toggleFold(concept: string): void
  unfold(concept: string): void
  setAllFolded(folded: boolean): void
  toggleHidden(concept: string): void
  showOnly(concept: string): void
  showAll(): void
  setDerived(derived: boolean): void
}

const NONE: ReadonlySet<string> = new Set()

/**
 * `picture` counts up when another text has taken the place of the one before, which begins a new
 * picture.
 */
export function useGraphView(concepts: readonly ManifestItem[]): GraphView {
  const ids = useMemo(() => concepts.map(({ id }) => id), [concepts])
  const [kept, keep] = useState<Stored>({
    known: NONE,
    folded: NONE,
    hidden: NONE,
    derived: false,
    picture: 0,
  })
  const view = following(kept, ids)
  if (view !== kept) keep(view)

  const change = (part: Partial<Stored>) => keep({ ...view, ...part })
  return {
    ...view,
    toggleFold: (concept) => change({ folded: toggled(view.folded, concept) }),
    unfold: (concept) =>
      change({ folded: new Set([...view.folded].filter((id) => id !== concept)) }),
    setAllFolded: (folded) => change({ folded: folded ? new Set(ids) : NONE }),
    toggleHidden: (concept) => change({ hidden: toggled(view.hidden, concept) }),
    showOnly: (concept) => change({ hidden: new Set(ids.filter((id) => id !== concept)) }),
    showAll: () => change({ hidden: NONE }),
    setDerived: (derived) => change({ derived }),
  }
}

function following(view: Stored, ids: readonly string[]): Stored {
  if (ids.every((id) => view.known.has(id))) return view
  if (!isAnotherText(view.known, ids)) return { ...view, known: new Set([...view.known, ...ids]) }
  const folded = ids.length > MOST_OPEN_GROUPS ? new Set(ids) : NONE
  return { ...view, known: new Set(ids), folded, hidden: NONE, picture: view.picture + 1 }
}

function toggled(set: ReadonlySet<string>, item: string): Set<string> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
