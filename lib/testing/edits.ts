import fc from 'fast-check'

/** One edit of a text, as an editor makes it: what it takes away at a place, and puts there. */
export interface Edit {
  /** Where, as a part of the text's length. */
  readonly at: number
  readonly removed: number
  readonly inserted: string
}

/** Letters that a person types, and those that change more than the item that they are in. */
const INSERTED = [
  ...['a', '7', '0', '-', '.', ':', '/', ' ', '  ', '\n', '\n  ', '\n    ', '# ', '"', "'", '|\n'],
  ...[
    '&a ',
    '*a',
    '&a {port: 1}',
    '<<: *a\n',
    '${A}',
    '${',
    '}',
    '{',
    '[',
    ']',
    ', ',
    '- ',
    '!!str ',
  ],
  ...['---\n', '\t', '\u0007', '\r\n', '=', 'null', '2', 'true', 'x---'],
  ...['port: 3000\n', '    internal: true\n', '    scale: 2\n', '  web:\n', 'services:\n'],
  ...['environment:\n  - B=1\n', 'labels:\n  team: x\n', '  api:\n    port: 1\n', 'timers:\n'],
]

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(3), fc.nat(40)),
    inserted: fc.oneof(fc.constantFrom(...INSERTED), fc.constant('')),
  }),
  { minLength: 5, maxLength: 20 },
)

export function edited(text: string, { at, removed, inserted }: Edit): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + inserted + text.slice(start + removed)
}
