import type { Exploration } from '../../lib/explore'
import { type MapView, startingView } from '../../lib/overview/draw-map'
import { loadPart } from '../state/load-part'
import { useShownMap } from '../state/shown-map'
import { announce } from '../ui/announcer'
import { copyAndTell } from '../ui/copy-text'
import { saveFile } from '../ui/save-file'
import { copyYaml, saveYaml, zipYaml } from './export-yaml'

interface ExportAction {
  /** `Copy`, `Save`: what it does with the export. */
  readonly verb: string
  run(exploration: Exploration): Promise<void>
}

/** One form in which the app leaves the page. */
export interface AppExport {
  readonly name: string
  readonly description: string
  readonly actions: readonly ExportAction[]
}

type Content = string | Uint8Array<ArrayBuffer>

/** Its code is loaded when it is asked for. Undefined where that code is gone. */
type Make<Form extends Content> = (exploration: Exploration) => Promise<Form | undefined>

const svg: Make<string> = async (exploration) =>
  (await loadPart(() => import('../picture/map-svg')))
    ?.mapSvg(exploration, shownView(exploration))
    .then((picture) => picture.svg)

const png: Make<Uint8Array<ArrayBuffer>> = async (exploration) => {
  const part = await loadPart(() =>
    Promise.all([import('../picture/map-svg'), import('../picture/map-png')]),
  )
  if (!part) return undefined
  const [{ mapSvg }, { mapPng }] = part
  return mapPng(await mapSvg(exploration, shownView(exploration)))
}

/** As the person has changed it, else as it begins. */
function shownView({ concepts }: Exploration): MapView {
  return useShownMap.getState().view ?? startingView(concepts.length - 1)
}

const html: Make<string> = async (exploration) => {
  const part = await loadPart(() =>
    Promise.all([
      import('../picture/map-svg'),
      import('../../lib/export/html/anchors'),
      import('../../lib/export/html/app-html'),
    ]),
  )
  if (!part) return undefined
  const [{ mapSvg, themeColour }, { anchorsOf }, { appHtml }] = part
  const anchors = anchorsOf(exploration)
  const { svg } = await mapSvg(exploration, shownView(exploration), (id) => {
    const anchor = anchors.get(id)
    return anchor && `#${anchor}`
  })
  const dark = document.documentElement.dataset.theme === 'dark'
  return appHtml({ exploration, svg, anchors, colour: themeColour(), dark })
}

const mermaid: Make<string> = async (exploration) =>
  (await loadPart(() => import('../../lib/export/mermaid')))?.mermaidText(exploration)

const markdown: Make<string> = async (exploration) =>
  (await loadPart(() => import('../../lib/export/markdown')))?.appMarkdown(exploration)

/** Every export, in the order of the dialog. */
export const EXPORTS: readonly AppExport[] = [
  {
    name: 'SVG',
    description: 'The whole map at the level shown, to scale and edit. Its font is inside.',
    actions: [save('svg', svg)],
  },
  {
    name: 'PNG',
    description: 'The same as an image. Very large maps are reduced to what a browser can draw.',
    actions: [save('png', png)],
  },
  {
    name: 'HTML',
    description: 'The map with the details of each object in one file, to open without a network.',
    actions: [save('html', html)],
  },
  {
    name: 'Mermaid',
    description: 'The overview as a flowchart that GitHub, GitLab and Notion draw.',
    actions: [copy('Mermaid', mermaid), save('mmd', mermaid)],
  },
  {
    name: 'Markdown',
    description: 'A summary for a pull request or a wiki: the flowchart, tables, problems.',
    actions: [copy('Markdown', markdown), save('md', markdown)],
  },
  {
    name: 'YAML',
    description: 'All Kubernetes objects, in one file or in one file each.',
    actions: [
      { verb: 'Copy', run: ({ objects }) => copyYaml(objects) },
      { verb: 'Save', run: async ({ objects, settings }) => saveYaml(objects, settings.app) },
      { verb: 'Zip', run: ({ objects, settings }) => zipYaml(objects, settings.app) },
    ],
  },
]

function copy(name: string, make: Make<string>): ExportAction {
  return {
    verb: 'Copy',
    run: async (exploration) => {
      const text = await make(exploration)
      if (text !== undefined) await copyAndTell(text, `${name} copied`)
    },
  }
}

function save(ending: string, make: Make<Content>): ExportAction {
  return {
    verb: 'Save',
    run: async (exploration) => {
      const file = `${exploration.settings.app}.${ending}`
      try {
        const content = await make(exploration)
        if (content === undefined) return
        saveFile(file, content)
        announce(`${file} saved`)
      } catch {
        announce(`This browser could not make ${file}`)
      }
    },
  }
}
