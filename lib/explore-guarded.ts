import { problem } from './diagnostics/catalogue'
import type { Diagnostic } from './diagnostics/diagnostic'
import { type Exploration, explore } from './explore'
import type { Settings } from './rack/settings'
import { TEXT_START } from './text/span'

/**
 * `explore` behind a guard, for the worker and the terminal: where explore throws, which no text
 * may make it do, the answer is an empty, broken exploration with one diagnostic that says so.
 */
export function exploreGuarded(text: string, settings: Settings): Exploration {
  try {
    return explore(text, settings)
  } catch (error) {
    return {
      settings,
      concepts: [],
      objects: [],
      derived: [],
      diagnostics: [internalFault(error)],
      graph: { nodes: [], edges: [] },
      things: { things: [], edges: [] },
      defaults: [],
      broken: true,
    }
  }
}

/**
 * A fault of our own as a diagnostic. Its message names the error and never the text or a setting.
 */
export function internalFault(error: unknown): Diagnostic {
  const { severity, stage, help } = problem('internal-fault')
  const name = error instanceof Error ? error.name : typeof error
  const message = `the map failed while reading this text (${name})`
  return { severity, stage, code: 'internal-fault', message, advice: help, span: TEXT_START }
}
