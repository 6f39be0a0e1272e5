/**
 * Whether the things of a text are those of another one than before, as when an example is opened:
 * at least half of them, and more than one types at a time, have not been there. Things that only
 * went missing for a while, as when a key is mistyped, are known when they come back.
 */
export function isAnotherText(known: ReadonlySet<string>, ids: readonly string[]): boolean {
  const added = ids.filter((id) => !known.has(id)).length
  return known.size === 0 || (added > 2 && added * 2 >= ids.length)
}
