import { writeItem } from '../state/browser-storage'
import { useLayout } from '../state/layout-store'
import { announce } from '../ui/announcer'

/** Shows or hides the defaults between the lines, now and at the next visit. */
export function switchDefaults(): void {
  const { defaults, show } = useLayout.getState()
  show({ defaults: !defaults })
  writeItem('browser', 'defaults', defaults ? 'off' : 'on')
  announce(defaults ? 'Defaults hidden' : 'Defaults shown')
}
