import { STARTING_SETTINGS } from '../../../lib/examples/starting-settings'
import { type Exploration, explore } from '../../../lib/explore'
import type { Command } from '../../../lib/kubectl/command'
import { commandsAbout } from '../../../lib/kubectl/commands'
import type { Ask, Entry } from '../entries/entry'

const explored = new WeakMap<Entry, Exploration>()

/** What a rack makes of an entry's text. Explored once, when the page is built. */
export function exploredEntry(entry: Entry): Exploration {
  const exploration =
    explored.get(entry) ?? explore(entry.text, { ...STARTING_SETTINGS, ...entry.settings })
  explored.set(entry, exploration)
  return exploration
}

/**
 * The command that is asked for; none where the table has no such row any more, which a test tells.
 */
export function commandAsked(exploration: Exploration, [node, id]: Ask): Command | undefined {
  return commandsAbout(node, exploration).find((command) => command.id === id)
}
