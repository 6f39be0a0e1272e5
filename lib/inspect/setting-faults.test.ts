import { expect, it } from 'vitest'
import { explore } from '../explore'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { nameFault, usableSettings } from './setting-faults'

const settings = (changes: Partial<typeof DEFAULT_SETTINGS>) => ({
  ...DEFAULT_SETTINGS,
  ...changes,
})

it.each([
  ['rack', 'Prod EU', /lower-case/],
  ['rack', '', /lower-case/],
  ['app', 'my(app', /lower-case/],
  ['app', 'a'.repeat(56), /64 characters/],
  ['release', 'R 1', /letters, digits/],
] as const)('the %s "%s" is refused in a sentence', (name, value, words) => {
  expect(nameFault(name, settings({ [name]: value }))).toMatch(words)
})

it('usual names are taken', () => {
  for (const name of ['rack', 'app', 'release'] as const)
    expect(nameFault(name, settings({ rack: 'prod-eu', app: 'a1' }))).toBeUndefined()
})

it('a wrong name of the settings is no error of any object', () => {
  const text = 'services:\n  web:\n    port: 3000\n'
  const wrong = settings({ rack: 'Prod EU', app: 'my(app', release: 'R 1' })
  expect(explore(text, wrong).diagnostics.length).toBeGreaterThan(5)
  expect(explore(text, usableSettings(wrong)).diagnostics).toEqual([])
})
