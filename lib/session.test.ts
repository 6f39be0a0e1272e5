import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generatedManifest } from './bin/bench/generated-manifest'
import { explore } from './explore'
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from './rack/settings'
import { Session } from './session'
import { type Edit, edited, edits } from './testing/edits'
import { conformanceTexts, exampleTexts } from './testing/texts'
import { Packer } from './transfer/packer'
import { Unpacker } from './transfer/unpacker'

const TEXTS: readonly { readonly manifest: string; readonly settings: Settings }[] = [
  ...exampleTexts(),
  ...conformanceTexts(),
  { manifest: generatedManifest(9), settings: DEFAULT_SETTINGS },
]
const RUNS = 40
const PATIENCE = 120_000
/** Half of the edits are taken back: a person's text is mostly one that a rack reads. */
const sequences = fc.tuple(fc.constantFrom(...TEXTS), edits, fc.infiniteStream(fc.boolean()))

function texts(manifest: string, made: readonly Edit[], back: Iterator<boolean>): string[] {
  const all = [manifest]
  for (const edit of made) {
    const present = all.at(-1) ?? ''
    all.push(edited(present, edit))
    if (back.next().value) all.push(present)
  }
  return all
}

test(
  'while a person types, a session finds to the byte what explore finds in each text, and so does the page',
  () => {
    fc.assert(
      fc.property(sequences, ([{ manifest, settings }, made, back]) => {
        const session = new Session()
        const packer = new Packer()
        const unpacker = new Unpacker()
        for (const text of texts(manifest, made, back)) {
          const answer = session.explore(text, settings)
          const expected = JSON.stringify(explore(text, settings))
          expect(JSON.stringify(answer)).toBe(expected)
          expect(JSON.stringify(unpacker.unpack(packer.pack(answer), text))).toBe(expected)
        }
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test('an edit in one service leaves every object of the others the same one that it was', () => {
  const session = new Session()
  const text = generatedManifest(6)
  const before = session.explore(text, DEFAULT_SETTINGS).objects
  const after = session.explore(text.replace('cpu: 500', 'cpu: 501'), DEFAULT_SETTINGS).objects
  const changed = after.filter((object) => !before.includes(object)).map(({ id }) => id)
  expect(changed).toEqual(['Deployment/search-2'])
})

test('a change of the settings is a new start', () => {
  const session = new Session()
  const text = 'services: {web: {port: 3000}}'
  for (const app of ['one', 'two', 'one']) {
    const settings = settingsFrom({ app })
    expect(session.explore(text, settings)).toEqual(explore(text, settings))
  }
})

test('a question about the last text reads nothing again, one about another text changes nothing', () => {
  const session = new Session()
  const [first, second] = ['services:\n  web:\n    port: 3000\n', 'services:\n  api: {}\n']
  const answer = session.explore(first, DEFAULT_SETTINGS)
  expect(session.explored(first, { ...DEFAULT_SETTINGS }).exploration).toBe(answer)
  expect(session.explored(second, DEFAULT_SETTINGS).exploration).toEqual(
    explore(second, DEFAULT_SETTINGS),
  )
  expect(session.explored(first, DEFAULT_SETTINGS).exploration).toBe(answer)
  expect(session.explore(first, DEFAULT_SETTINGS)).toEqual(explore(first, DEFAULT_SETTINGS))
})
