import { manifestOf } from '../../lib/inspect/manifest-of'
import { unwrittenDefaults, writtenOut } from '../../lib/manifest/unwritten-defaults'
import { useExplorer } from '../state/store'
import { announce } from '../ui/announcer'
import { counted } from '../ui/counted'

/** Writes all defaults that matter into the text: the objects stay as they are. */
export function writeDefaults(): void {
  const { text, settings, edit } = useExplorer.getState()
  const groups = unwrittenDefaults(manifestOf(text, settings))
  const lines = text.split('\n')
  for (const group of [...groups].reverse())
    lines.splice(group.afterLine, 0, ...writtenOut(group).slice(1).split('\n'))
  edit(lines.join('\n'))
  const count = groups.reduce((sum, { defaults }) => sum + defaults.length, 0)
  announce(`${counted(count, 'default')} written`)
}
