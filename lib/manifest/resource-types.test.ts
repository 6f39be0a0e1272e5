import { expect, test } from 'vitest'
import { conformanceTexts, exampleTexts } from '../testing/texts'
import { CONTAINER_TYPES } from './resource-types'

test.each(Object.keys(CONTAINER_TYPES))('some case or example has a %s', (type) => {
  const declared = new RegExp(`type:\\s*"?${type}\\b`)
  const texts = [...exampleTexts(), ...conformanceTexts()]
  expect(texts.some(({ manifest }) => declared.test(manifest))).toBe(true)
})
