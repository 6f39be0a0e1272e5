import { describe, expect, test } from 'vitest'
import { explore } from '../../explore'
import { drift } from '../../live/drift'
import { settingsFrom } from '../../rack/settings'
import { caseFolders, LIVE_CASES } from '../case-folders'

interface Edit {
  readonly object: string
  readonly path?: string
  readonly missing?: boolean
  readonly unknown?: boolean
}

const isWhole = ({ missing, unknown }: Edit) => missing === true || unknown === true
const isNear = (one = '', other = '') =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)

const runs = caseFolders(LIVE_CASES).flatMap((folder) =>
  folder.files
    .filter((file) => /^(?:live|edited).*\.yaml$/.test(file))
    .map((file) => ({ folder, file, name: `${folder.name}/${file}` })),
)

describe.each(runs)('$name', ({ folder, file }) => {
  const edits: readonly Edit[] = file.startsWith('edited')
    ? JSON.parse(folder.text('edited.expected.json'))
    : []
  const exploration = explore(
    folder.text('convox.yml'),
    settingsFrom(JSON.parse(folder.text('settings.json'))),
  )
  const found = drift(exploration, folder.text(file)).drift

  test('shows every edit with a cause, and nothing that nobody edited', () => {
    for (const edit of edits) {
      const hit = found.find(
        (each) =>
          each.object === edit.object &&
          (isWhole(edit)
            ? ['missing', 'unknown', 'deleting'].includes(each.kind)
            : isNear(each.path, edit.path)),
      )
      expect({ edit, cause: hit?.cause ?? '' }).toEqual({ edit, cause: expect.stringMatching(/./) })
    }
    const beside = found.filter(
      (each) =>
        !edits.some(
          (edit) => edit.object === each.object && (isWhole(edit) || isNear(each.path, edit.path)),
        ),
    )
    expect(beside).toEqual([])
  })
})
