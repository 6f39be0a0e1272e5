import { create } from 'zustand'
import { STARTING_SETTINGS } from '../../lib/examples/starting-settings'
import type { Settings } from '../../lib/rack/settings'
import { NOTHING, type Selection } from '../../lib/selection/selection'

/** What a person has put in. Everything on screen is a function of it. */
export interface Inputs {
  readonly text: string
  readonly settings: Settings
  /** What is pinned, until Esc. */
  readonly selection: Selection
}

export type Work = Pick<Inputs, 'text' | 'settings'>

/** What was open before a link or an example took its place, and what took it. */
export interface Replaced {
  readonly work: Work
  readonly by: string
}

interface Explorer extends Inputs {
  /**
   * What the pointer, the focus or the caret is on: it lights up, lightly, and is forgotten when
   * they leave.
   */
  readonly pointed: Selection
  readonly replaced: Replaced | null
  /** A line that the editor is asked to show. A new object asks again. */
  readonly shownLine: { readonly line: number } | null
  edit(text: string): void
  configure(changes: Partial<Settings>): void
  select(selection: Selection): void
  point(pointed: Selection): void
  showLine(line: number): void
  /** Begins with what this browser kept, or with nothing. */
  start(kept: Partial<Work & Pick<Explorer, 'replaced'>>): void
  /**
   * Puts a link's or an example's work in the place of what is there, which `undoOpen` brings back.
   */
  open(inputs: Inputs, by: string): void
  undoOpen(): void
  forgetReplaced(): void
}

/** The inputs of the page. Its actions are the only way to change them: a test holds it. */
export const useExplorer = create<Explorer>((set) => ({
  text: '',
  settings: STARTING_SETTINGS,
  selection: NOTHING,
  pointed: NOTHING,
  replaced: null,
  shownLine: null,
  edit: (text) => set({ text }),
  configure: (changes) => set(({ settings }) => ({ settings: { ...settings, ...changes } })),
  select: (selection) => set({ selection }),
  point: (pointed) => set({ pointed }),
  showLine: (line) => set({ shownLine: { line } }),
  start: (kept) =>
    set({ text: '', settings: STARTING_SETTINGS, replaced: null, ...kept, selection: NOTHING }),
  open: (inputs, by) =>
    set(({ text, settings }) => ({
      ...inputs,
      pointed: NOTHING,
      replaced: text === '' ? null : { work: { text, settings }, by },
    })),
  undoOpen: () =>
    set(({ replaced }) =>
      replaced ? { ...replaced.work, selection: NOTHING, pointed: NOTHING, replaced: null } : {},
    ),
  forgetReplaced: () => set({ replaced: null }),
}))
