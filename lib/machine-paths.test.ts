import { expect, it } from 'vitest'
import { sourceFiles } from './testing/source-files'

// Put together here, so that this file does not hold it.
const WORKPLACE = ['', 'work', ''].join('/')

it('no file names a folder of the machine that it was written on', () => {
  const files = sourceFiles('.')
  expect(files.map(({ file }) => file)).toContain('lib/machine-paths.test.ts')
  expect(files.filter(({ read }) => read().includes(WORKPLACE)).map(({ file }) => file)).toEqual([])
})
