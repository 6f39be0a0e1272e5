import { create } from 'zustand'
import { readItem } from './browser-storage'

export type Pane = 'text' | 'objects' | 'details'
export type NarrowTab = Pane | 'problems'
export type Overlay =
  | 'palette'
  | 'find'
  | 'share'
  | 'export'
  | 'ci'
  | 'settings'
  | 'keys'
  | 'history'
  | 'compare'
export type SubjectTab = 'kubectl' | 'yaml' | 'environment' | 'why' | 'fix'
export type ThingTab = 'thing' | 'kubectl' | 'yaml' | 'environment' | 'fix'
export type AppTab = 'problems' | 'app' | 'yaml' | 'fix'

interface Layout {
  /** The pane that fills the page, where one does. */
  readonly full: Pane | null
  /** Which tab is open where the page is too narrow for three panes. */
  readonly tab: NarrowTab
  readonly overlay: Overlay | null
  readonly subjectTab: SubjectTab
  readonly thingTab: ThingTab
  /** null: the problems if there are any, else the app. */
  readonly appTab: AppTab | null
  /** The thing through which the way is traced, or an object of it. */
  readonly traced: string | null
  /** The id of the runbook that is open, of whatever is selected. */
  readonly runbook: string | null
  /** What is in the panel that answers lines and pastes; null while it is closed. */
  readonly asked: string | null
  /**
   * What a cluster held, as kubectl printed it: it is compared with the text until it is forgotten.
   */
  readonly live: string | null
  /** Whether defaults are shown between the lines of convox.yml. */
  readonly defaults: boolean
  /** The setting that the settings begin at; null: the first. */
  readonly setting: string | null
  /** Whether masked values are shown, in YAML and in the variables alike. */
  readonly values: boolean
  show(part: Partial<Omit<Layout, 'show'>>): void
}

/** The layout of this screen. It is not part of the work, and no link holds it. */
export const useLayout = create<Layout>((set) => ({
  full: null,
  tab: 'objects',
  overlay: null,
  subjectTab: 'kubectl',
  thingTab: 'thing',
  appTab: null,
  traced: null,
  runbook: null,
  asked: null,
  live: null,
  defaults: readItem('browser', 'defaults') !== 'off',
  setting: null,
  values: false,
  show: (part) => set(part),
}))

/** Traces the way through a thing, or through an object of it, in the graph. */
export function setTraced(start: string | null): void {
  useLayout.getState().show({ traced: start })
}
