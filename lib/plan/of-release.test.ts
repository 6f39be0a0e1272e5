import { expect, test } from 'vitest'
import { isOfRelease } from './of-release'

const image = (before: string, after: string) =>
  isOfRelease({ path: 'spec.template.spec.containers[0].image', before, after })

test('another build of one image is of the release; another image is not', () => {
  expect(image('repo/app:web.BAAAAAAAAAA', 'repo/app:web.BPREVIOUS')).toBe(true)
  expect(image('postgres:15', 'postgres:16')).toBe(false)
  expect(image('repo/app:web.BAAAAAAAAAA', 'repo/app:api.BAAAAAAAAAA')).toBe(false)
})

test('a variable of a Secret is of the release only where the rack writes the ids', () => {
  expect(isOfRelease({ path: 'data.RELEASE' })).toBe(true)
  expect(isOfRelease({ path: 'data.API_KEY' })).toBe(false)
})
