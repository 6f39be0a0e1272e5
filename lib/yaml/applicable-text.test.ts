import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { referenceExample } from '../testing/explored'
import { applicableText } from './applicable-text'
import { withProvenance } from './provenance-comment'

test.each([
  ['without comments', ({ yaml }: ReturnType<typeof referenceExample>) => yaml.text],
  [
    'with comments',
    ({ yaml, objects }: ReturnType<typeof referenceExample>) => withProvenance(yaml, objects),
  ],
])('a text to apply, %s, holds every object but no owner with a made-up uid', (_, print) => {
  const exploration = referenceExample()
  const text = applicableText(print(exploration), exploration.yaml.objects)
  const read = parseAllDocuments(text).map((document) => document.toJS())
  const expected = exploration.objects.map(({ object }) => {
    const { ownerReferences: _, ...metadata } = object.metadata as unknown as Record<
      string,
      unknown
    >
    return { ...object, metadata }
  })
  expect(read).toEqual(expected)
  expect(text).not.toContain('<uid of the rack namespace>')
  expect(text.match(/# ownerReferences is left out/g)).toHaveLength(1)
})
