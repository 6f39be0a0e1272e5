import type { Exploration } from '../../lib/explore'
import { loadPart } from '../state/load-part'
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

/** Its code is loaded when it is asked for. Undefined where that code is gone. */
type Make<Content> = (exploration: Exploration) => Promise<Content | undefined>

const mermaid: Make<string> = async (exploration) =>
  (await loadPart(() => import('../../lib/export/mermaid')))?.mermaidText(exploration)

const markdown: Make<string> = async (exploration) =>
  (await loadPart(() => import('../../lib/export/markdown')))?.appMarkdown(exploration)

/** Every export, in the order of the dialog. */
export const EXPORTS: readonly AppExport[] = [
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

function save(ending: string, make: Make<string>): ExportAction {
  return {
    verb: 'Save',
    run: async (exploration) => {
      const content = await make(exploration)
      if (content === undefined) return
      const file = `${exploration.settings.app}.${ending}`
      saveFile(file, content)
      announce(`${file} saved`)
    },
  }
}
