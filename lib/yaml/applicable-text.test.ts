import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { referenceExample } from '../testing/explored'
import { applicableText } from './applicable-text'
import { printObjects } from './print-objects'
import type { PrintedYaml } from './printed-yaml'
import { withProvenance } from './provenance-comment'

test.each([
  ['without comments', (printed: PrintedYaml) => printed.text],
  ['with comments', withProvenance],
])('a text to apply, %s, holds every object but no owner with a made-up uid', (_, print) => {
  const { objects } = referenceExample()
  const printed = printObjects(objects)
  const text = applicableText(print(printed, objects), printed.objects)
  const read = parseAllDocuments(text).map((document) => document.toJS())
  const expected = objects.map(({ object }) => {
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
