import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MapView } from '../overview/draw-map'
import { DEFAULT_SETTINGS } from '../rack/settings'
import { NOTHING } from '../selection/selection'
import { viewFrom } from './linked-view'
import { decodePermalink, encodePermalink } from './permalink'
import type { Shared } from './shared'

const text = 'services:\n  web:\n    build: .\n    port: 3000\n'
const shared: Shared = {
  text,
  settings: { ...DEFAULT_SETTINGS, rack: 'staging', keda: true },
  selection: { kind: 'node', id: 'Deployment/web' },
}

describe('a link', () => {
  test('brings back any text, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (content, env) => {
          const given: Shared = {
            text: content,
            settings: { ...DEFAULT_SETTINGS, env },
            selection: NOTHING,
          }
          expect(decodePermalink(encodePermalink(given))).toEqual({ ok: true, shared: given })
        },
      ),
    )
  })

  test('brings back the settings that differ and what is selected', () => {
    expect(decodePermalink(`#${encodePermalink(shared)}`)).toEqual({ ok: true, shared })
  })

  test('brings back how its author saw the map', () => {
    const view: MapView = {
      level: 'overview',
      unfolded: new Set(['services.web', 'a"b']),
      folded: new Set(),
      hidden: new Set(['timers.x']),
      family: 'service',
      focus: 'services.web',
      derived: true,
    }
    const seen = { ...shared, view }
    expect(decodePermalink(encodePermalink(seen))).toEqual({ ok: true, shared: seen })
  })

  test.each([[null], ['overview'], [{ level: 'everything' }], [{ unfolded: ['a'] }]])(
    'with %j in the place of a view has none',
    (view) => {
      expect(viewFrom(view)).toBeUndefined()
    },
  )

  test('with a view that is partly nonsense has the rest of it', () => {
    const given = { level: 'objects', folded: ['a', 1, null], hidden: 'b', family: 'x', focus: 7 }
    expect(viewFrom(given)).toEqual({
      level: 'objects',
      unfolded: new Set(),
      folded: new Set(['a']),
      hidden: new Set(),
      family: null,
      focus: null,
      derived: false,
    })
  })

  test('brings back both texts of a comparison, with their own settings', () => {
    const before = { text: `${text}# \ud800`, settings: { ...DEFAULT_SETTINGS, rack: 'old' } }
    const compared = { ...shared, before }
    expect(decodePermalink(encodePermalink(compared))).toEqual({ ok: true, shared: compared })
  })

  test('holds nothing that a chat, a shell or an address bar would change', () => {
    expect(encodePermalink(shared)).toMatch(/^1\.[\w-]+$/)
  })

  test('says that it was cut, wherever it was cut', () => {
    const link = encodePermalink(shared)
    const cuts = Array.from({ length: link.length - 1 }, (_, index) =>
      decodePermalink(link.slice(0, index + 1)),
    )
    expect(new Set(cuts.map((cut) => (cut.ok ? 'opened' : cut.reason)))).toEqual(new Set(['cut']))
  })

  test('says that it was damaged when a character in it changed', () => {
    const link = encodePermalink(shared)
    expect(decodePermalink(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toEqual({
      ok: false,
      reason: 'cut',
    })
  })

  test('of a later version says so, and is not taken for a cut one', () => {
    expect(decodePermalink('2.abcdef')).toEqual({ ok: false, reason: 'version' })
  })

  test('is distinguished from any other fragment', () => {
    expect(decodePermalink('#services')).toEqual({ ok: false, reason: 'not-a-link' })
    expect(decodePermalink('')).toEqual({ ok: false, reason: 'not-a-link' })
  })
})

describe('a link that was pasted carelessly or made to harm', () => {
  test.each([')', '.', '>', ').', '%29', '>, thanks'])('opens with %s behind it', (behind) => {
    expect(decodePermalink(encodePermalink(shared) + behind)).toEqual({ ok: true, shared })
  })

  test('is refused when more than 2 MB would open', () => {
    const opened = (length: number) =>
      decodePermalink(encodePermalink({ ...shared, text: 'a'.repeat(length) }))
    expect(opened(2_000_000).ok).toBe(true)
    expect(opened(2_200_000)).toEqual({ ok: false, reason: 'too-long' })
    expect(opened(20_000_000)).toEqual({ ok: false, reason: 'too-long' })
  })

  test('keeps half of a surrogate pair', () => {
    const given = { ...shared, text: 'a: \ud800b\ufffd # \udc00 \u{1f600}\udfff' }
    expect(decodePermalink(encodePermalink(given))).toEqual({ ok: true, shared: given })
  })
})
