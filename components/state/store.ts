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

/** As which version of the history the work is kept. */
export interface VersionMark {
  readonly id: string
  /** What put it here: the link, an example, a file. Empty for what was typed. */
  readonly by: string
  /** The id of the version that it was made from. */
  readonly from: string
}

/** What was open before a link, an example or a file took its place, and what took it. */
export interface Replaced {
  readonly work: Work
  readonly version: VersionMark
  readonly by: string
}

interface Explorer extends Inputs {
  /**
   * What the pointer, the focus or the caret is on: it lights up, lightly, and is forgotten when
   * they leave.
   */
  readonly pointed: Selection
  readonly version: VersionMark
  /** Newest last: each Undo brings back one more. */
  readonly replaced: readonly Replaced[]
  /** A line that the editor is asked to show. A new object asks again. */
  readonly shownLine: { readonly line: number } | null
  edit(text: string): void
  configure(changes: Partial<Settings>): void
  select(selection: Selection): void
  point(pointed: Selection): void
  showLine(line: number): void
  /** Begins with what this browser kept, or with nothing. */
  start(kept: Partial<Inputs & Pick<Explorer, 'version'>>): void
  /** Goes on as another version of the history. */
  continueAs(version: VersionMark): void
  /** Puts other work in the place of what is there, which `undoOpen` brings back. */
  open(inputs: Inputs, by: string): void
  undoOpen(): void
  forgetReplaced(): void
}

const FIRST_VERSION: VersionMark = { id: '', by: '', from: '' }

export function newVersion(from = '', by = ''): VersionMark {
  return { id: crypto.randomUUID(), by, from }
}

/** The inputs of the page. Its actions are the only way to change them: a test holds it. */
export const useExplorer = create<Explorer>((set) => ({
  text: '',
  settings: STARTING_SETTINGS,
  selection: NOTHING,
  pointed: NOTHING,
  version: FIRST_VERSION,
  replaced: [],
  shownLine: null,
  edit: (text) => set({ text }),
  configure: (changes) => set(({ settings }) => ({ settings: { ...settings, ...changes } })),
  select: (selection) => set({ selection }),
  point: (pointed) => set({ pointed }),
  showLine: (line) => set({ shownLine: { line } }),
  start: (kept) =>
    set({
      text: '',
      settings: STARTING_SETTINGS,
      selection: NOTHING,
      version: newVersion(),
      ...kept,
      replaced: [],
    }),
  continueAs: (version) => set({ version }),
  open: (inputs, by) =>
    set(({ text, settings, version, replaced }) => ({
      ...inputs,
      pointed: NOTHING,
      version: newVersion(version.id, by),
      replaced: text === '' ? replaced : [...replaced, { work: { text, settings }, version, by }],
    })),
  undoOpen: () =>
    set(({ replaced }) => {
      const last = replaced.at(-1)
      if (!last) return {}
      const { work, version } = last
      return {
        ...work,
        version,
        selection: NOTHING,
        pointed: NOTHING,
        replaced: replaced.slice(0, -1),
      }
    }),
  forgetReplaced: () => set({ replaced: [] }),
}))
