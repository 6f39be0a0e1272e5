import { STARTING_SETTINGS } from '../../../lib/examples/starting-settings'
import { NOTHING } from '../../../lib/selection/selection'
import { encodePermalink } from '../../../lib/share/permalink'
import type { Entry } from '../entries/entry'

/** The address of the explorer with an entry's text in it, and the first of its objects pinned. */
export function tryLink({ text, settings, shows }: Entry): string {
  const id = shows[0]?.id
  const selection = id === undefined ? NOTHING : ({ kind: 'node', id } as const)
  return `/#${encodePermalink({ text, settings: { ...STARTING_SETTINGS, ...settings }, selection })}`
}
