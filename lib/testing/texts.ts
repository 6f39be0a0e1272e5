import fs from 'node:fs'
import path from 'node:path'
import { EXAMPLES } from '../../components/examples/examples'
import { STARTING_SETTINGS } from '../../components/examples/starting-settings'
import { type Settings, settingsFrom } from '../rack/settings'

/** A convox.yml with the settings that it is read under. */
export interface Text {
  readonly name: string
  readonly manifest: string
  readonly settings: Settings
}

const root = path.join(import.meta.dirname, '..', '..')
const casesFolder = path.join(root, '..', 'shared', 'conformance', 'cases')

/** The examples of the page, under the settings that its menu opens them with. */
export function exampleTexts(): Text[] {
  return EXAMPLES.map(({ file, settings }) => ({
    name: file,
    manifest: fs.readFileSync(path.join(root, 'public', 'examples', file), 'utf8'),
    settings: settingsFrom({ ...STARTING_SETTINGS, ...settings }),
  }))
}

/** The conformance cases, where they are there; none elsewhere. */
export function conformanceTexts(): Text[] {
  if (!fs.existsSync(casesFolder)) return []
  return fs
    .readdirSync(casesFolder)
    .sort()
    .map((name) => {
      const read = (file: string) => fs.readFileSync(path.join(casesFolder, name, file), 'utf8')
      const settings = fs.existsSync(path.join(casesFolder, name, 'settings.json'))
        ? JSON.parse(read('settings.json'))
        : {}
      return { name, manifest: read('convox.yml'), settings: settingsFrom(settings) }
    })
}
