import { expect, test } from 'vitest'
import { conformanceTexts, exampleTexts } from '../testing/texts'
import { CONTAINER_TYPES, containerType } from './resource-types'

/** Types whose image has no client to look inside with. */
const WITHOUT_CLIENT = ['memcached']

test.each(Object.keys(CONTAINER_TYPES))(
  'the container of %s is named after its type, and has a client',
  (type) => {
    const known = containerType(type)
    expect(known?.container).toBe(type)
    expect(known?.client === undefined).toBe(WITHOUT_CLIENT.includes(type))
  },
)

test.each(Object.keys(CONTAINER_TYPES))('some case or example has a %s', (type) => {
  const declared = new RegExp(`type:\\s*"?${type}\\b`)
  const texts = [...exampleTexts(), ...conformanceTexts()]
  expect(texts.some(({ manifest }) => declared.test(manifest))).toBe(true)
})
