import { expect, test } from 'vitest'
import { sourceFiles } from '../testing/source-files'

test('every maker of rows is asked by some kind of object', () => {
  const questions = sourceFiles('lib/kubectl')
    .filter(({ file }) => /^lib\/kubectl\/question(s|-groups)\.ts$/.test(file))
    .map(({ read }) => read().replace(/^import[^']*'[^']*'$/gms, ''))
    .join('\n')
  const makers = sourceFiles('lib/kubectl/rows').flatMap(({ read }) =>
    [...read().matchAll(/^export const (\w+): RowMaker/gm)].map(([, name = '']) => name),
  )
  expect(makers.length).toBeGreaterThan(50)
  expect(makers.filter((name) => !new RegExp(`\\b${name}\\b`).test(questions))).toEqual([])
})
