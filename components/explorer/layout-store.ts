import { create } from 'zustand'

export type Pane = 'text' | 'objects' | 'details'
export type NarrowTab = Pane | 'problems'
export type Overlay = 'palette' | 'find' | 'share' | 'settings' | 'keys'
export type SubjectTab = 'kubectl' | 'yaml' | 'why'
export type AppTab = 'problems' | 'app' | 'yaml'

interface Layout {
  /** The pane that fills the page, where one does. */
  readonly full: Pane | null
  /** Which tab is open where the page is too narrow for three panes. */
  readonly tab: NarrowTab
  readonly overlay: Overlay | null
  readonly subjectTab: SubjectTab
  /** null: the problems if there are any, else the app. */
  readonly appTab: AppTab | null
  show(part: Partial<Pick<Layout, 'full' | 'tab' | 'overlay' | 'subjectTab' | 'appTab'>>): void
}

/** What stands where on this screen. Nothing of it is work: no link holds it. */
export const useLayout = create<Layout>((set) => ({
  full: null,
  tab: 'objects',
  overlay: null,
  subjectTab: 'kubectl',
  appTab: null,
  show: (part) => set(part),
}))
