import type { MappingNode, SourceEntry, SourceNode } from './source-node'

/**
 * The tree of a text, in which every part that reads as it did in an earlier text is the same node
 * that it was then, moved to where it stands now. So what was made of that node is still true of
 * it, and its places are right. Of trees without aliases: there no node is in two places.
 */
export function carryOver(before: SourceNode | undefined, now: SourceNode): SourceNode {
  if (before === undefined) return now
  if (readsAlike(before, now)) {
    move(before, now)
    return before
  }
  if (before.kind === 'mapping' && now.kind === 'mapping') return carryEntries(before, now)
  if (before.kind === 'sequence' && now.kind === 'sequence')
    return { ...now, items: now.items.map((item, index) => carryOver(before.items[index], item)) }
  return now
}

/** Entries are the same where their keys are; of repeated keys none is the same. */
function carryEntries(before: MappingNode, now: MappingNode): MappingNode {
  const earlier = byKey(before)
  const present = byKey(now)
  const entries = now.entries.map((entry): SourceEntry => {
    const name = keyOf(entry)
    const known = earlier.get(name)
    return known && present.get(name) === entry
      ? { key: carryOver(known.key, entry.key), value: carryOver(known.value, entry.value) }
      : entry
  })
  return { ...now, entries }
}

function byKey({ entries }: MappingNode): Map<string, SourceEntry | undefined> {
  const found = new Map<string, SourceEntry | undefined>()
  for (const entry of entries) {
    const name = keyOf(entry)
    found.set(name, found.has(name) ? undefined : entry)
  }
  return found
}

function keyOf({ key }: SourceEntry): string {
  return key.kind === 'scalar' ? key.text : key.kind
}

function readsAlike(one: SourceNode, other: SourceNode): boolean {
  if (one.kind === 'scalar')
    return (
      other.kind === 'scalar' &&
      one.text === other.text &&
      one.plain === other.plain &&
      one.tag === other.tag &&
      sameNames(one.variables, other.variables)
    )
  if (one.kind === 'sequence')
    return (
      other.kind === 'sequence' &&
      one.items.length === other.items.length &&
      one.items.every((item, index) => readsAlike(item, other.items[index] as SourceNode))
    )
  return (
    other.kind === 'mapping' &&
    one.entries.length === other.entries.length &&
    one.entries.every(({ key, value }, index) => {
      const entry = other.entries[index] as SourceEntry
      return readsAlike(key, entry.key) && readsAlike(value, entry.value)
    })
  )
}

function sameNames(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index])
}

/** The one place where a span changes: all that has it, moves with it. */
function move(node: SourceNode, to: SourceNode): void {
  Object.assign(node.span, to.span)
  if (node.kind === 'sequence' && to.kind === 'sequence')
    node.items.forEach((item, index) => {
      move(item, to.items[index] as SourceNode)
    })
  if (node.kind === 'mapping' && to.kind === 'mapping')
    node.entries.forEach(({ key, value }, index) => {
      const entry = to.entries[index] as SourceEntry
      move(key, entry.key)
      move(value, entry.value)
    })
}
