import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLES } from '../../../lib/examples/examples'
import { STARTING_SETTINGS } from '../../../lib/examples/starting-settings'
import { type Exploration, explore } from '../../../lib/explore'
import type { Settings } from '../../../lib/rack/settings'

export interface ExploredExample {
  readonly text: string
  readonly settings: Settings
  readonly exploration: Exploration
}

/**
 * An example of the explorer's menu and what a rack makes of it; read from its file when the page
 * is built. Throws for a file that is not there.
 */
export function exploredExample(
  file: string,
  read: (text: string) => string = (text) => text,
): ExploredExample {
  const text = read(readFileSync(join(process.cwd(), 'public/examples', file), 'utf8'))
  const settings = {
    ...STARTING_SETTINGS,
    ...EXAMPLES.find((example) => example.file === file)?.settings,
  }
  return { text, settings, exploration: explore(text, settings) }
}

/** A text without its comment lines, and with one blank line at most between others. */
export function withoutComments(text: string): string {
  return text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\n{2,}/g, '\n')
    .replace(/\n(?=\S)/g, '\n\n')
    .trimStart()
}
