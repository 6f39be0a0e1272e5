import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../rules/catalogue'
import { sourceFiles } from '../testing/source-files'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8')

/** The numbers of the sections: `5.15.1` of `#### 5.15.1 Probes`. */
const sectionsOf = (text: string) =>
  new Set([...text.matchAll(/^#{2,4} (\d+(?:\.\d+)*)\b/gm)].map((heading) => heading[1] ?? ''))
const SECTIONS = sectionsOf(read('facts.md'))
const PLAN_SECTIONS = sectionsOf(read('plan-facts.md'))

const CITED = /\b(Facts|facts)( about plans)?,? sections? ((?:\d+(?:\.\d+)*(?:, | and )?)+)/g

test('every rule names a section that the facts have', () => {
  const missing = Object.entries(RULES).filter(([, { facts }]) => !SECTIONS.has(facts))
  expect(missing.map(([id, { facts }]) => `${id}: ${facts}`)).toEqual([])
})

test('every comment that cites the facts names a section that they have', () => {
  const cited = sourceFiles('lib', 'components').flatMap(({ file, read: text }) =>
    /\.tsx?$/.test(file)
      ? [
          ...text()
            .replace(/\s*\n\s*\*?\s*/g, ' ')
            .matchAll(CITED),
        ].flatMap(([, , plan, list = '']) =>
          list
            .split(/, | and /)
            .filter((number) => number !== '')
            .map((number) => ({ file, number, of: plan ? PLAN_SECTIONS : SECTIONS })),
        )
      : [],
  )
  expect(cited.length).toBeGreaterThan(100)
  expect(
    cited.filter(({ number, of }) => !of.has(number)).map((each) => [each.file, each.number]),
  ).toEqual([])
})
