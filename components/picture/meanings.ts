/** What the lines of the overview mean. */
export const MEANINGS = [
  { text: 'routes to, uses, runs as: the rack makes it so', dashed: false },
  { text: 'mentions: read from environment values only', dashed: true },
] as const
