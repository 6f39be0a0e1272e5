import { sha256 } from '@noble/hashes/sha2.js'
import { base64urlnopad } from '@scure/base'
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from '../rack/settings'
import { type Selection, selectionFrom } from '../selection/selection'
import { DICTIONARY } from './dictionary'
import { linkedView, viewFrom } from './linked-view'
import type { Shared, SharedText } from './shared'

/**
 * The form of a link: `VERSION.base64url(CHECKSUM deflate(HEADER \n TEXT))`, deflated with the
 * preset dictionary.
 */
const VERSION = '1'
const CHECKSUM_BYTES = 4
/** Bytes. A few hundred characters of a link can hold a text that no page can show. */
const MOST_OPENED = 2 * 1024 * 1024
/** Bytes unpacked at a time: each gives at most a thousand times as many. */
const STEP = 1024
const REPLACEMENT = '\ufffd'
const dictionary = strToU8(DICTIONARY)

/**
 * What a link holds, or why there is nothing in it: `cut` when characters are missing or changed,
 * `version` when a newer page wrote it,
 * `too-long` when more than 2 MB would open. */
export type Decoded =
  | { readonly ok: true; readonly shared: Shared }
  | { readonly ok: false; readonly reason: 'cut' | 'version' | 'too-long' | 'not-a-link' }

/** What is before the text, as JSON. What is left out has its usual value. */
interface Header {
  settings?: Partial<Settings>
  selection?: Selection
  lone?: LoneSurrogates
  view?: Readonly<Record<string, unknown>>
  /** A page that does not compare leaves it alone, and opens the text. */
  before?: { readonly text: string; readonly settings: Partial<Settings> }
}

/**
 * The fragment of a link, without its `#`: URL-safe characters only. It holds the text, what
 * differs from the default settings, the selection, how the map is shown, and what the text is
 * compared with.
 */
export function encodePermalink({ text, settings, selection, view, before }: Shared): string {
  const header: Header = {}
  const changed = changedSettings(settings)
  if (Object.keys(changed).length > 0) header.settings = changed
  if (selection.kind !== 'none') header.selection = selection
  const lone = loneSurrogates(text)
  if (lone.length > 0) header.lone = lone
  if (view) header.view = linkedView(view)
  if (before) header.before = { text: before.text, settings: changedSettings(before.settings) }
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
    const sealed = base64urlnopad.decode(ofAlphabet(body))
    const packed = sealed.subarray(CHECKSUM_BYTES)
    const checksum = sha256(packed)
    if (
      packed.length === 0 ||
      !sealed.subarray(0, CHECKSUM_BYTES).every((byte, index) => byte === checksum[index])
    )
      return { ok: false, reason: 'cut' }
    const bytes = inflated(packed)
    if (bytes === undefined) return { ok: false, reason: 'too-long' }
    const content = strFromU8(bytes)
    const end = content.indexOf('\n')
    const header = JSON.parse(content.slice(0, end)) as Readonly<Record<string, unknown>>
    const view = viewFrom(header.view)
    return {
      ok: true,
      shared: {
        text: withLoneSurrogates(content.slice(end + 1), header.lone),
        settings: settingsFrom(header.settings),
        selection: selectionFrom(header.selection),
        ...(view && { view }),
        ...beforeFrom(header.before),
      },
    }
  } catch {
    return { ok: false, reason: 'cut' }
  }
}

function beforeFrom(value: unknown): { readonly before?: SharedText } {
  if (typeof value !== 'object' || value === null) return {}
  const { text, settings } = value as Readonly<Record<string, unknown>>
  return typeof text === 'string' ? { before: { text, settings: settingsFrom(settings) } } : {}
}

/** Without what a chat or a mail put behind the link: `)`, `.`, `>`, and all that follows it. */
function ofAlphabet(body: string): string {
  return /^[\w-]*/.exec(body)?.[0] ?? ''
}

/** The bytes that a link holds; undefined when they are more than a link may open. */
function inflated(packed: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate({ dictionary }, (chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  for (let at = 0; at < packed.length && length <= MOST_OPENED; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  if (length > MOST_OPENED) return undefined
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Halves of UTF-16 pairs, which UTF-8 has no bytes for: where each one is, and its code. */
type LoneSurrogates = readonly (readonly [index: number, code: number])[]

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function loneSurrogates(text: string): LoneSurrogates {
  return [...text.matchAll(LONE)].map((match) => [match.index, match[0].charCodeAt(0)])
}

function withLoneSurrogates(text: string, lone: unknown): string {
  if (!Array.isArray(lone)) return text
  const parts: string[] = []
  let at = 0
  for (const [index, code] of lone as LoneSurrogates) {
    if (index < at || text[index] !== REPLACEMENT) continue
    parts.push(text.slice(at, index), String.fromCharCode(code))
    at = index + 1
  }
  return parts.join('') + text.slice(at)
}

function changedSettings(settings: Settings): Partial<Settings> {
  const changed = Object.entries(settings).filter(([name, value]) => {
    const usual = DEFAULT_SETTINGS[name as keyof Settings]
    return typeof value === 'object' ? Object.keys(value).length > 0 : value !== usual
  })
  return Object.fromEntries(changed)
}
