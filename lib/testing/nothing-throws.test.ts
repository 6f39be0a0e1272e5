import fc from 'fast-check'
import { describe, test } from 'vitest'
import { askAnswer } from '../ask/ask-answer'
import { explainWhy } from '../ask/explain-why'
import { completionsAt } from '../assist/completions'
import { keyHelpAt } from '../assist/hover'
import { explore, exploreWithManifest } from '../explore'
import { commandsFor } from '../kubectl/commands'
import { drift } from '../live/drift'
import { plan } from '../plan/make-plan'
import { DEFAULT_SETTINGS, settingsFrom } from '../rack/settings'
import { highlight } from '../selection/highlight'
import { SelectionIndex } from '../selection/selection-index'
import { findSecrets, withoutSecrets } from '../share/find-secrets'
import { decodePermalink, encodePermalink } from '../share/permalink'
import type { Shared } from '../share/shared'
import { hostileTexts } from './hostile-texts'
import { manifests } from './manifests'

/** `npm run fuzz` asks for more of them, and prints the seed with which a fault comes again. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 60)
const SEED = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }
const PATIENCE = Math.max(60_000, RUNS * 200)

const texts = fc.oneof({ weight: 3, arbitrary: hostileTexts }, manifests)
const settings = fc
  .dictionary(
    fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)),
    fc.oneof(fc.constantFrom('a(', '', 'contour', 'gcp', '*'), hostileTexts, fc.jsonValue()),
  )
  .map(settingsFrom)

function holds<Values extends [unknown, ...unknown[]]>(
  values: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  use: (...given: Values) => void,
) {
  fc.assert(fc.property(...values, use as (...given: unknown[]) => void), {
    numRuns: RUNS,
    ...SEED,
  })
}

describe('nothing throws, whatever the text', () => {
  test(
    'to explore it, to light its lines, to complete it, to ask why, to share it',
    () =>
      holds([texts, settings, fc.nat({ max: 20 })], (text, given, line) => {
        const { exploration, manifest } = exploreWithManifest(text, given)
        const index = new SelectionIndex(exploration, text)
        highlight(index, { kind: 'line', line })
        completionsAt(text, line + 1, (line % 7) + 1)
        keyHelpAt(text, line + 1)
        commandsFor(exploration)
        for (const asked of ['Deployment/web', 'no Ingress', text])
          explainWhy(asked, 'services.web', exploration, manifest)
        const shared: Shared = { text, settings: given, selection: { kind: 'none' } }
        withoutSecrets(shared, findSecrets(shared))
        decodePermalink(encodePermalink(shared))
      }),
    PATIENCE,
  )

  test(
    'to ask about it, to compare a cluster with it',
    () =>
      holds([texts, texts, fc.string({ unit: 'binary', maxLength: 300 })], (text, other, noise) => {
        const exploration = explore(text, DEFAULT_SETTINGS)
        for (const pasted of [other, noise, `NAME READY STATUS\n${noise}`]) {
          askAnswer(pasted, exploration)
          drift(exploration, pasted)
        }
        decodePermalink(noise)
      }),
    PATIENCE,
  )

  test(
    'to plan from one to the other',
    () =>
      holds([texts, texts, settings], (before, after, given) => {
        plan(explore(before, DEFAULT_SETTINGS), explore(after, given))
      }),
    PATIENCE,
  )
})
