import { describe, expect, test } from 'vitest'
import { explore } from '../../explore'
import { plan } from '../../plan/make-plan'
import { settingsFrom } from '../../rack/settings'
import { type CaseFolder, caseFolders, PLAN_CASES } from '../case-folders'

interface Expected {
  readonly promote: string
  readonly objects: readonly {
    readonly id: string
    readonly outcome: string
    readonly onlyRelease?: boolean
    readonly podsReplaced?: boolean
    readonly fields?: readonly string[]
  }[]
}

const MOST_LISTED = 25
const OF_RELEASE =
  /labels\.release$|\.image$|data\.(?:BUILD|RELEASE|BUILD_DESCRIPTION)$|annotations\.convox\.com\//

const side = (folder: CaseFolder, which: string) =>
  explore(
    folder.text(`${which}.yml`),
    settingsFrom(JSON.parse(folder.text(`${which}.settings.json`))),
  )
const isNear = (one: string, other: string) =>
  one === other ||
  [one, other].some((path, index, both) => {
    const longer = both[1 - index] ?? ''
    return longer.startsWith(`${path}.`) || longer.startsWith(`${path}[`)
  })
const ofText = (fields: readonly string[]) => fields.filter((path) => !OF_RELEASE.test(path))

describe.each(caseFolders(PLAN_CASES))('$name', (folder) => {
  const expected: Expected = JSON.parse(folder.text('expected.plan.json'))
  const made = plan(side(folder, 'before'), side(folder, 'after'))
  const objects = new Map(made.objects.map((object) => [object.id, object]))
  const real = expected.objects.filter(({ id }) => !id.startsWith('Namespace/'))

  test('ends as it did on a real API server', () => {
    expect(made.promote).toBe(expected.promote)
  })

  test('has the outcome of each object', () => {
    const ids = new Set(real.map(({ id }) => id))
    const more = made.objects.filter(
      ({ id, outcome }) => !ids.has(id) && !id.startsWith('Namespace/') && outcome !== 'unchanged',
    )
    expect(more).toEqual([])
    for (const { id, outcome, podsReplaced } of real) {
      expect({ id, outcome: objects.get(id)?.outcome ?? 'unchanged' }).toEqual({ id, outcome })
      if (podsReplaced !== undefined)
        expect({ id, podsReplaced: objects.get(id)?.podsReplaced ?? false }).toEqual({
          id,
          podsReplaced,
        })
    }
  })

  test('names the fields that changed, and no other', () => {
    for (const { id, outcome, fields } of real) {
      if (outcome !== 'changed' || fields === undefined) continue
      const theirs = ofText(fields)
      const ours = ofText(objects.get(id)?.fields.map(({ path }) => path) ?? [])
      expect(theirs.filter((path) => !ours.some((each) => isNear(each, path)))).toEqual([])
      if (fields.length < MOST_LISTED)
        expect(ours.filter((path) => !theirs.some((each) => isNear(each, path)))).toEqual([])
    }
  })
})
