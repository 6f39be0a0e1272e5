import { EXAMPLES } from '../../lib/examples/examples'
import type { Exploration } from '../../lib/explore'
import { selectedId } from '../../lib/selection/selection'
import { copyLink } from '../actions/copy-link'
import { EXPORTS } from '../actions/exports'
import { openAsk } from '../actions/open-ask'
import { leaveCompare, openCompare } from '../actions/open-compare'
import { openExample } from '../actions/open-example'
import { chooseFile } from '../actions/open-file'
import { switchDefaults } from '../actions/switch-defaults'
import { writeDefaults } from '../actions/write-defaults'
import { useCompare } from '../state/compare-store'
import { useForget } from '../state/forget'
import { goToProblems } from '../state/go-to'
import { useLayout } from '../state/layout-store'
import { SETTING_GROUPS } from '../state/setting-fields'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { switchTheme } from '../state/use-theme'
import { saveFile } from '../ui/save-file'

export interface PaletteAction {
  readonly title: string
  run(): void
}

/** What can be done from the palette. */
export function paletteActions(onShare: () => void, view: View | null): PaletteAction[] {
  const { show } = useLayout.getState()
  const { replaced, undoOpen, selection } = useExplorer.getState()
  const id = selectedId(selection)
  return [
    { title: 'Share: copy a link to this', run: onShare },
    ...(id === undefined
      ? []
      : [
          {
            title: `Copy link to this ${selection.kind === 'thing' ? 'thing' : 'object'}: ${id.replace('/', ' ')}`,
            run: () => void copyLink(),
          },
        ]),
    { title: 'Ask a kubectl line, or anything from a terminal', run: () => openAsk() },
    { title: 'Compare: what a deploy will do', run: () => openCompare() },
    ...(useCompare.getState().sides ? [{ title: 'Leave compare', run: leaveCompare }] : []),
    { title: 'Search the objects', run: () => show({ overlay: 'find' }) },
    { title: 'Show the problems', run: goToProblems },
    { title: 'Change the rack settings', run: () => show({ overlay: 'settings' }) },
    { title: 'Switch between light and dark', run: switchTheme },
    { title: 'History: versions kept in this browser', run: () => show({ overlay: 'history' }) },
    { title: 'Show or hide the defaults between the lines', run: switchDefaults },
    ...(view && !useCompare.getState().sides
      ? [{ title: 'Write the defaults into the text', run: () => writeDefaults(view) }]
      : []),
    { title: 'Open a file', run: chooseFile },
    { title: 'Save as a file', run: () => saveFile('convox.yml', useExplorer.getState().text) },
    {
      title: 'Forget everything this browser keeps',
      run: () => useForget.getState().forget(),
    },
    ...(view && !useCompare.getState().sides ? exports(view.exploration) : []),
    { title: 'List the keys', run: () => show({ overlay: 'keys' }) },
    ...(replaced.length > 0 ? [{ title: 'Undo: restore the previous text', run: undoOpen }] : []),
    ...EXAMPLES.map((example) => ({
      title: `Open the example: ${example.title}`,
      run: () => void openExample(example),
    })),
  ]
}

/** `Export: copy Mermaid` */
function exports(exploration: Exploration): PaletteAction[] {
  const dialog = () => useLayout.getState().show({ overlay: 'export' })
  return [
    { title: 'Export: every form', run: dialog },
    ...EXPORTS.flatMap(({ name, actions }) =>
      actions.map(({ verb, run }) => ({
        title: `Export: ${verb.toLowerCase()} ${name}`,
        run: () => void run(exploration),
      })),
    ),
  ]
}

/** Every setting, which opens the settings at its field. */
export function paletteSettings(): PaletteAction[] {
  return SETTING_GROUPS.flatMap(({ title, fields }) =>
    fields.map(({ name, label }) => ({
      title: label === title ? label : `${label} (${title.toLowerCase()})`,
      run: () => useLayout.getState().show({ overlay: 'settings', setting: name }),
    })),
  )
}
