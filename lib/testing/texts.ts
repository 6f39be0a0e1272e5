import fs from 'node:fs'
import path from 'node:path'
import { type Settings, settingsFrom } from '../rack/settings'

/** A convox.yml with the settings that it is read under. */
export interface Text {
  readonly name: string
  readonly manifest: string
  readonly settings: Settings
}

const root = path.join(import.meta.dirname, '..', '..')
const casesFolder = path.join(root, '..', 'shared', 'conformance', 'cases')

/** The settings that let every example map in full. */
const EXAMPLE_SETTINGS = {
  resolver: '172.20.0.53',
  efsFileSystemId: 'fs-0123456789abcdef0',
  keda: true,
  vpa: true,
  prometheusUrl: 'http://prometheus.example:9090',
  domainInternal: 'int.0a1b2c3d4e5f.convox.cloud',
}

/** The examples of the page; variables that they require are given a value. */
export function exampleTexts(): Text[] {
  const folder = path.join(root, 'public', 'examples')
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => {
      const manifest = fs.readFileSync(path.join(folder, file), 'utf8')
      return { name: file, manifest, settings: settingsFrom({ ...EXAMPLE_SETTINGS, env: requiredVariables(manifest) }) }
    })
}

/** Every name that stands alone in a list, with a value that no other has. */
function requiredVariables(manifest: string): string {
  return [...manifest.matchAll(/^\s*- ([A-Z][A-Z0-9_]*)\s*$/gm)].map(([, name = '']) => `${name}=value-of-${name.toLowerCase()}`).join('\n')
}

/** The conformance cases, where they are there; none elsewhere. */
export function conformanceTexts(): Text[] {
  if (!fs.existsSync(casesFolder)) return []
  return fs
    .readdirSync(casesFolder)
    .sort()
    .map((name) => {
      const read = (file: string) => fs.readFileSync(path.join(casesFolder, name, file), 'utf8')
      const settings = fs.existsSync(path.join(casesFolder, name, 'settings.json')) ? JSON.parse(read('settings.json')) : {}
      return { name, manifest: read('convox.yml'), settings: settingsFrom(settings) }
    })
}
