import { sha256 } from '@noble/hashes/sha2.js'
import { base64urlnopad } from '@scure/base'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from '../rack/settings'
import { type Selection, selectionFrom } from '../selection/selection'
import { DICTIONARY } from './dictionary'
import type { Shared } from './shared'

/** The form of a link: `VERSION.base64url(CHECKSUM deflate(HEADER \n TEXT))`, deflated with the preset dictionary. */
const VERSION = '1'
const CHECKSUM_BYTES = 4
const dictionary = strToU8(DICTIONARY)

/** What a link holds, or why there is nothing in it: `cut` when characters are missing or changed, `version` when a newer page wrote it. */
export type Decoded =
  | { readonly ok: true; readonly shared: Shared }
  | { readonly ok: false; readonly reason: 'cut' | 'version' | 'not-a-link' }

/** The fragment of a link, without its `#`: URL-safe characters only. It holds the text, what differs from the default settings, and the selection. */
export function encodePermalink({ text, settings, selection }: Shared): string {
  const header: { settings?: Partial<Settings>; selection?: Selection } = {}
  const changed = changedSettings(settings)
  if (Object.keys(changed).length > 0) header.settings = changed
  if (selection.kind !== 'none') header.selection = selection
  const bytes = strToU8(`${JSON.stringify(header)}\n${text}`)
  const packed = deflateSync(bytes, { level: 9, mem: 12, dictionary })
  const sealed = new Uint8Array(CHECKSUM_BYTES + packed.length)
  sealed.set(sha256(packed).subarray(0, CHECKSUM_BYTES))
  sealed.set(packed, CHECKSUM_BYTES)
  return `${VERSION}.${base64urlnopad.encode(sealed)}`
}

/** Reads a fragment, with or without its `#`. Never throws, and never gives half of a text. */
export function decodePermalink(fragment: string): Decoded {
  const [, version, dot, body = ''] = /^#?(\d+)(?:(\.)(.*))?$/s.exec(fragment) ?? []
  if (version === undefined) return { ok: false, reason: 'not-a-link' }
  if (dot === undefined) return { ok: false, reason: 'cut' }
  if (version !== VERSION) return { ok: false, reason: 'version' }
  try {
    const sealed = base64urlnopad.decode(body)
    const packed = sealed.subarray(CHECKSUM_BYTES)
    const checksum = sha256(packed)
    if (
      packed.length === 0 ||
      !sealed.subarray(0, CHECKSUM_BYTES).every((byte, index) => byte === checksum[index])
    )
      return { ok: false, reason: 'cut' }
    const content = strFromU8(inflateSync(packed, { dictionary }))
    const end = content.indexOf('\n')
    const header = JSON.parse(content.slice(0, end)) as { settings?: unknown; selection?: unknown }
    return {
      ok: true,
      shared: {
        text: content.slice(end + 1),
        settings: settingsFrom(header.settings),
        selection: selectionFrom(header.selection),
      },
    }
  } catch {
    return { ok: false, reason: 'cut' }
  }
}

function changedSettings(settings: Settings): Partial<Settings> {
  const changed = Object.entries(settings).filter(([name, value]) => {
    const usual = DEFAULT_SETTINGS[name as keyof Settings]
    return typeof value === 'object' ? Object.keys(value).length > 0 : value !== usual
  })
  return Object.fromEntries(changed)
}
