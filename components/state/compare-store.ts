import { create } from 'zustand'
import type { Settings } from '../../lib/rack/settings'
import { useExplorer, type Work } from './store'

export type SideName = 'before' | 'after'

/** One side of a comparison. What it leaves out is that of the open work, as it is edited. */
export interface Side {
  readonly name: string
  readonly text?: string
  readonly settings?: Settings
}

/** The open work itself. */
export const OPEN_WORK: Side = { name: 'this text' }

interface Compare {
  /** null while nothing is compared. */
  readonly sides: Readonly<Record<SideName, Side>> | null
  /** The side that the dialog chooses. */
  readonly choosing: SideName
  /** A line of one side that the editor is asked to show. A new object asks again. */
  readonly shownLine: { readonly side: SideName; readonly line: number } | null
  /** The work as it was opened, before it was edited here. */
  readonly opened: Work | null
  readonly shared: Work | null
  choose(side: SideName): void
  /** Puts a side into its place; the other one is the open work where there is none. */
  compare(side: Side, as?: SideName): void
  swap(): void
  leave(): void
  showLine(side: SideName, line: number): void
  noteOpened(work: Work): void
  noteShared(work: Work): void
}

/** What is compared with what. */
export const useCompare = create<Compare>((set) => ({
  sides: null,
  choosing: 'before',
  shownLine: null,
  opened: null,
  shared: null,
  choose: (choosing) => set({ choosing }),
  compare: (side, as = 'before') =>
    set(({ sides }) => ({
      shownLine: null,
      sides: { before: OPEN_WORK, after: OPEN_WORK, ...sides, [as]: side },
    })),
  swap: () =>
    set(({ sides }) => ({
      shownLine: null,
      sides: sides && { before: sides.after, after: sides.before },
    })),
  leave: () => set({ sides: null, shownLine: null }),
  showLine: (side, line) => set({ shownLine: { side, line } }),
  noteOpened: (opened) => set({ opened }),
  noteShared: (shared) => set({ shared }),
}))

export function workOf(side: Side, { text, settings }: Work): Work {
  return { text: side.text ?? text, settings: side.settings ?? settings }
}

/** Keeps the work as it was opened: what "before my edits" means. */
export function followOpened(): () => void {
  const note = () => {
    const { text, settings } = useExplorer.getState()
    useCompare.getState().noteOpened({ text, settings })
  }
  note()
  return useExplorer.subscribe((now, before) => {
    if (now.replaced !== before.replaced && now.text !== before.text) note()
  })
}
