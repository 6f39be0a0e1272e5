import { isLivePaste } from '../../lib/live/is-live-paste'
import { useLayout } from '../state/layout-store'

/** The id of the panel's input: there is one on the page. */
export const ASK_LINE = 'ask-line'

/** Opens the panel that answers lines and pastes, with a text in it or with what was there. */
export function openAsk(text?: string): void {
  const { asked, show } = useLayout.getState()
  show({ overlay: null, tab: 'objects', full: null })
  takeAsked(text ?? asked ?? '')
  // A dialog that closes gives the focus back first.
  requestAnimationFrame(() => document.getElementById(ASK_LINE)?.focus())
}

/** Takes a text as what is asked; objects of a cluster are also compared with the text. */
export function takeAsked(asked: string): void {
  useLayout.getState().show({ asked, ...(isLivePaste(asked) && { live: asked }) })
}
