import { useLayout } from '../explorer/layout-store'

/** Opens the panel that answers lines and pastes, with a text in it or with what was there. */
export function openAsk(text?: string): void {
  const { asked, show } = useLayout.getState()
  show({ overlay: null, tab: 'objects', full: null, asked: text ?? asked ?? '' })
}
