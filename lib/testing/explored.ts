import { type Exploration, explore } from '../explore'
import type { Command } from '../kubectl/command'
import { commandsFor } from '../kubectl/commands'
import { type Settings, settingsFrom } from '../rack/settings'
import { conformanceTexts, exampleTexts } from './texts'

export interface Explored extends Exploration {
  readonly title: string
  readonly text: string
  readonly commands: readonly Command[]
}

/**
 * The page's examples and the conformance cases, explored. Left out are those of which nothing can
 * be mapped, and those with an object that is cut off: without its name or its containers there is
 * nothing to ask about.
 */
export function explored(): Explored[] {
  return [...exampleTexts(), ...conformanceTexts()]
    .map(({ name, manifest, settings }) => exploredText(name, manifest, settings))
    .filter(
      ({ objects, diagnostics }) =>
        objects.length > 0 && !diagnostics.some(({ code }) => code === 'torn-object'),
    )
}

/** Those of which a cluster takes every object: only they can be asked about with kubectl. */
export function exploredAndTaken(): Explored[] {
  return explored().filter(
    ({ diagnostics }) =>
      !diagnostics.some(({ severity, stage }) => severity === 'error' && stage === 'apiserver'),
  )
}

/** One of the page's examples, explored under settings of the test's own. */
export function exploredExample(file: string, settings: Partial<Settings>): Explored {
  const found = exampleTexts().find(({ name }) => name === file)
  if (found === undefined) throw new Error(`no example is called ${file}`)
  return exploredText(file, found.manifest, settingsFrom(settings))
}

function exploredText(title: string, text: string, settings: Settings): Explored {
  const exploration = explore(text, settings)
  return { title, text, ...exploration, commands: commandsFor(exploration) }
}

/**
 * The reference page's example, with an empty DATABASE_URL: its database is in a container, as
 * the page says.
 */
export function referenceExample(): Explored {
  return exploredExample('reference.yml', {
    resolver: '172.20.0.53',
    efsFileSystemId: 'fs-0123456789abcdef0',
    env: 'DATABASE_URL=\nWEB_HOST=www.example.com',
  })
}
