import { EXAMPLES } from '../../lib/examples/examples'
import { openAsk } from '../actions/open-ask'
import { leaveCompare, openCompare } from '../actions/open-compare'
import { openExample } from '../actions/open-example'
import { chooseFile } from '../actions/open-file'
import { useCompare } from '../state/compare-store'
import { useForget } from '../state/forget'
import { goToProblems } from '../state/go-to'
import { useLayout } from '../state/layout-store'
import { useExplorer } from '../state/store'
import { switchTheme } from '../state/use-theme'
import { saveFile } from '../ui/save-file'

export interface PaletteAction {
  readonly title: string
  run(): void
}

/** What can be done from the palette. */
export function paletteActions(onShare: () => void): PaletteAction[] {
  const { show } = useLayout.getState()
  const { replaced, undoOpen } = useExplorer.getState()
  return [
    { title: 'Share: copy a link to this', run: onShare },
    { title: 'Ask a kubectl line, or anything from a terminal', run: () => openAsk() },
    { title: 'Compare: what a deploy will do', run: () => openCompare() },
    ...(useCompare.getState().sides ? [{ title: 'Leave compare', run: leaveCompare }] : []),
    { title: 'Search the objects', run: () => show({ overlay: 'find' }) },
    { title: 'Show the problems', run: goToProblems },
    { title: 'Change the rack settings', run: () => show({ overlay: 'settings' }) },
    { title: 'Switch between light and dark', run: switchTheme },
    { title: 'History: versions kept in this browser', run: () => show({ overlay: 'history' }) },
    { title: 'Open a file', run: chooseFile },
    { title: 'Save as a file', run: () => saveFile('convox.yml', useExplorer.getState().text) },
    {
      title: 'Forget everything this browser keeps',
      run: () => useForget.getState().forget(),
    },
    { title: 'List the keys', run: () => show({ overlay: 'keys' }) },
    ...(replaced.length > 0 ? [{ title: 'Undo: restore the previous text', run: undoOpen }] : []),
    ...EXAMPLES.map((example) => ({
      title: `Open the example: ${example.title}`,
      run: () => void openExample(example),
    })),
  ]
}
