import fs from 'node:fs'
import { type Settings, settingsFrom } from '../../rack/settings'

/** The options that every subcommand takes for the app, as `parseArgs` expects them. */
export const APP_OPTIONS = {
  settings: { type: 'string' },
  rack: { type: 'string' },
  app: { type: 'string' },
  release: { type: 'string' },
  env: { type: 'string' },
} as const

interface AppValues {
  readonly settings?: string | undefined
  readonly rack?: string | undefined
  readonly app?: string | undefined
  readonly release?: string | undefined
  readonly env?: string | undefined
}

/** The settings that the options give. Throws what reading a file throws. */
export function settingsOf({ settings, env, rack, app, release }: AppValues): Settings {
  const file: unknown = settings === undefined ? {} : JSON.parse(fs.readFileSync(settings, 'utf8'))
  return settingsFrom({
    ...(file as object),
    ...(rack !== undefined && { rack }),
    ...(app !== undefined && { app }),
    ...(release !== undefined && { release }),
    ...(env !== undefined && { env: fs.readFileSync(env, 'utf8') }),
  })
}

const STANDARD_INPUT = 0

/** A file's text; `-` is standard input. */
export function readText(file: string): string {
  return fs.readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8')
}
