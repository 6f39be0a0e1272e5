import { describe, expect, test } from 'vitest'
import { CHAPTERS } from '../entries/chapters'
import { FINDINGS } from '../sections/finding-things'
import { commandAsked, exploredEntry } from './explored-entry'
import { objectRows } from './object-rows'

const ENTRIES = CHAPTERS.flatMap(({ entries }) => entries)

describe.each(ENTRIES.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  const exploration = exploredEntry(entry)

  test('is a text that a rack takes', () => {
    expect(exploration.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('has its objects', () => {
    expect(objectRows(entry)).not.toEqual([])
    const ids = [...exploration.objects, ...exploration.derived].map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining([
        ...entry.shows.map(({ id }) => id),
        ...(entry.only ?? []),
        ...(entry.later ?? []),
      ]),
    )
  })

  test('finds each of its commands in the table', () => {
    expect(entry.commands.filter((ask) => commandAsked(exploration, ask) === undefined)).toEqual([])
  })
})

test('every way to find something is a command of the table', () => {
  const lost = FINDINGS.filter(({ entry: id, ask }) => {
    const entry = ENTRIES.find((each) => each.id === id)
    return entry === undefined || commandAsked(exploredEntry(entry), ask) === undefined
  })
  expect(lost).toEqual([])
})
