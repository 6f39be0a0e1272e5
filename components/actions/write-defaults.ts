import { writtenOut } from '../../lib/manifest/unwritten-defaults'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { announce } from '../ui/announcer'
import { counted } from '../ui/counted'

/**
 * Writes all defaults that matter into the text: the objects stay as they are. A text that is newer
 * than its picture has to be read first.
 */
export function writeDefaults(view: View): void {
  const { text, edit } = useExplorer.getState()
  if (text !== view.text) {
    announce('Nothing is written: the text does not read')
    return
  }
  const groups = view.exploration.defaults
  const lines = text.split('\n')
  for (const group of [...groups].reverse())
    lines.splice(group.afterLine, 0, ...writtenOut(group).slice(1).split('\n'))
  edit(lines.join('\n'))
  const count = groups.reduce((sum, { defaults }) => sum + defaults.length, 0)
  announce(`${counted(count, 'default')} written`)
}
