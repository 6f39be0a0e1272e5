import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../examples/examples'
import { STARTING_SETTINGS } from '../examples/starting-settings'
import { explore } from '../explore'
import { jsonSchema } from '../manifest/json-schema'
import { plan } from '../plan/make-plan'
import { planMarkdown } from '../plan/plan-markdown'
import { withPreviousRelease } from '../plan/previous-release'
import { printObjects } from '../yaml/print-objects'
import { withProvenance } from '../yaml/provenance-comment'
import { sourceFiles } from './source-files'

const texts = new Map(
  sourceFiles('public/examples').map(({ file, read }) => [
    file.replace('public/examples/', ''),
    read(),
  ]),
)

it('every example is in the menu', () => {
  expect([...texts.keys()].toSorted()).toEqual(EXAMPLES.map(({ file }) => file).toSorted())
})

// `npm run golden` rewrites the files; their difference is read before it is committed.
describe.each(EXAMPLES)('the example $file, as the menu opens it', ({ file, settings }) => {
  const { objects, diagnostics } = explore(texts.get(file) ?? '', {
    ...STARTING_SETTINGS,
    ...settings,
  })
  const name = file.replace('.yml', '')

  it('becomes the same objects, each field with what made it', () =>
    expect(withProvenance(printObjects(objects), objects)).toMatchFileSnapshot(
      `golden/${name}.yaml`,
    ))

  it('has the same problems', () => {
    const told = diagnostics.map(
      ({ span, severity, code, message }) =>
        `${span.line}:${span.column}: ${severity} ${code}: ${message}\n`,
    )
    return expect(told.join('')).toMatchFileSnapshot(`golden/${name}.problems.txt`)
  })
})

// What the action writes on two pull requests, which its README shows.
describe.each([
  {
    comment: 'data-lost',
    change: (text: string) =>
      text.replace('  database:', '  main:').replaceAll('- database', '- main'),
  },
  {
    comment: 'harmless',
    change: (text: string) =>
      text.replace('interval: 5', 'interval: 10').replace('cpu: 256', 'cpu: 384'),
  },
])('the comment of a pull request: $comment', ({ comment, change }) => {
  const before = texts.get('rails-shop.yml') ?? ''
  const settings = {
    ...STARTING_SETTINGS,
    ...EXAMPLES.find(({ file }) => file === 'rails-shop.yml')?.settings,
  }
  const made = plan(
    explore(before, withPreviousRelease(settings, settings)),
    explore(change(before), settings),
  )

  it('is as the README shows it', () =>
    expect(planMarkdown(made)).toMatchFileSnapshot(
      `../../.github/actions/plan/example-${comment}.md`,
    ))
})

it('other editors get a schema with every key that a rack knows', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../public/convox.schema.json',
  )
})
