import { create } from 'zustand'
import { type Settings, settingsFrom } from '../../lib/rack/settings'
import {
  itemNames,
  readItem,
  readRecord,
  removeItem,
  useStorage,
  writeItem,
} from './browser-storage'
import type { VersionMark, Work } from './store'

/** A text and its settings as they were at a time, kept in this browser. */
export interface Version extends Work, VersionMark {
  /** When it was last changed, in milliseconds. */
  readonly time: number
  /** The name that it was saved under; null for what was kept on the way. */
  readonly name: string | null
}

const START = 'version:'
/** Of the versions without a name. Those with one stay until they are removed. */
const MOST = 60
/** Characters in all versions without a name: a browser keeps about five million. */
const MOST_CHARACTERS = 2_000_000

/** What a person may not want on a disk. It lasts as long as the tab. */
const OF_THE_TAB = ['env', 'password', 'dockerHubPassword'] as const

/** All versions of this browser, newest first. `refreshVersions` reads them again. */
export const useVersions = create<{ readonly versions: readonly Version[] }>(() => ({
  versions: [],
}))

/** Those of this page with all that they held, which also lasts where storage is refused. */
const ofThisPage = new Map<string, Version>()

export function refreshVersions(): void {
  useVersions.setState({ versions: listVersions() })
}

function listVersions(): Version[] {
  const ids = new Set([
    ...ofThisPage.keys(),
    ...itemNames('browser', START).map((name) => name.slice(START.length)),
  ])
  return [...ids].flatMap((id) => findVersion(id) ?? []).sort((one, other) => other.time - one.time)
}

export function findVersion(id: string): Version | undefined {
  return ofThisPage.get(id) ?? readVersion(id)
}

/** The version that a new tab goes on with. */
export function newestVersion(): Version | undefined {
  return listVersions()[0]
}

/** Keeps a version, in the place of an earlier state of it. */
export function keepVersion(version: Version): void {
  if (!ofThisPage.has(version.id)) prune(version.id, MOST, MOST_CHARACTERS)
  ofThisPage.set(version.id, version)
  const item = itemOf(version)
  let written = writeItem('browser', START + version.id, item)
  if (!written) {
    // Full: older versions make room for the newest.
    prune(version.id, 5, item.length)
    written = writeItem('browser', START + version.id, item)
  }
  if (!written) useStorage.setState({ refused: true })
}

/** @returns brings the versions of this page back */
export function forgetVersions(): () => void {
  const forgotten = [...ofThisPage]
  ofThisPage.clear()
  return () => {
    for (const [id, version] of forgotten) ofThisPage.set(id, version)
  }
}

export function nameVersion(version: Version, name: string): void {
  keepVersion({ ...version, name })
  refreshVersions()
}

export function removeVersion(id: string): void {
  ofThisPage.delete(id)
  removeItem('browser', START + id)
}

function readVersion(id: string): Version | undefined {
  const kept = readRecord('browser', START + id)
  if (!kept) return undefined
  const { text, time, name, by, from } = kept
  if (typeof text !== 'string' || typeof time !== 'number') {
    removeItem('browser', START + id)
    return undefined
  }
  return {
    id,
    text,
    time,
    settings: settingsFrom(kept.settings),
    name: typeof name === 'string' ? name : null,
    by: typeof by === 'string' ? by : '',
    from: typeof from === 'string' ? from : '',
  }
}

function prune(current: string, most: number, characters: number): void {
  const unnamed = listVersions().filter(({ id, name }) => name === null && id !== current)
  let sum = 0
  unnamed.forEach(({ id, text }, index) => {
    sum += text.length
    if (index >= most - 1 || sum > characters) removeVersion(id)
  })
}

const KEEP_ENVIRONMENT = 'keep-environment'

/** Whether the person asked to keep what the Environment tab holds beyond the tab. */
export function keepsEnvironment(): boolean {
  return readItem('browser', KEEP_ENVIRONMENT) === 'yes'
}

export function keepEnvironment(keep: boolean): void {
  if (keep) writeItem('browser', KEEP_ENVIRONMENT, 'yes')
  else removeItem('browser', KEEP_ENVIRONMENT)
  for (const version of listVersions()) writeItem('browser', START + version.id, itemOf(version))
}

function itemOf(version: Version): string {
  if (keepsEnvironment()) return JSON.stringify(version)
  const left = Object.fromEntries(OF_THE_TAB.map((name) => [name, '']))
  return JSON.stringify({ ...version, settings: { ...version.settings, ...left } })
}

/** The settings of a version, with what was not kept of them as it is now. */
export function restoredSettings(version: Version, now: Settings): Settings {
  const left = OF_THE_TAB.filter((name) => version.settings[name] === '')
  return { ...version.settings, ...Object.fromEntries(left.map((name) => [name, now[name]])) }
}
