import fs from 'node:fs'
import path from 'node:path'
import { EXAMPLES } from '../examples/examples'
import { STARTING_SETTINGS } from '../examples/starting-settings'
import { type Settings, settingsFrom } from '../rack/settings'
import { CONFORMANCE_CASES, caseFolders } from './case-folders'

/** A convox.yml with the settings that it is read under. */
export interface Text {
  readonly name: string
  readonly manifest: string
  readonly settings: Settings
}

const root = path.join(import.meta.dirname, '..', '..')

/** The examples of the page, under the settings that its menu opens them with. */
export function exampleTexts(): Text[] {
  return EXAMPLES.map(({ file, settings }) => ({
    name: file,
    manifest: fs.readFileSync(path.join(root, 'public', 'examples', file), 'utf8'),
    settings: settingsFrom({ ...STARTING_SETTINGS, ...settings }),
  }))
}

/** The conformance cases. */
export function conformanceTexts(): Text[] {
  return caseFolders(CONFORMANCE_CASES).map(({ name, text, read }) => ({
    name,
    manifest: text('convox.yml'),
    settings: settingsFrom(JSON.parse(read('settings.json') ?? '{}')),
  }))
}
