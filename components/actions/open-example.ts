import type { Example } from '../../lib/examples/examples'
import { STARTING_SETTINGS } from '../../lib/examples/starting-settings'
import { NOTHING } from '../../lib/selection/selection'
import { announce } from '../ui/announcer'
import { openInPlace } from './open-in-place'

/** Opens an example in the place of what is there. The back button, and Undo, bring that back. */
export async function openExample(example: Example): Promise<void> {
  try {
    const response = await fetch(`examples/${example.file}`)
    if (!response.ok) throw new Error(response.statusText)
    const text = await response.text()
    openInPlace(
      { text, settings: { ...STARTING_SETTINGS, ...example.settings }, selection: NOTHING },
      `the example “${example.title}”`,
    )
  } catch {
    announce('The example could not be loaded. Is the page still being served?')
  }
}
