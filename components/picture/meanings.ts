export interface Meaning {
  readonly text: string
  readonly dashed: boolean
}

const OF_RACK: Meaning = { text: 'routes to, uses, runs as: the rack makes it so', dashed: false }

/**
 * What the lines of the overview mean.
 * @param hidden where mentions are drawn that are too many to be drawn all at once; undefined where
 * they are not so many
 */
export function meanings(hidden: string | undefined): readonly Meaning[] {
  const mentions = `mentions: read from environment values only${hidden ? `, ${hidden}` : ''}`
  return [OF_RACK, { text: mentions, dashed: true }]
}
