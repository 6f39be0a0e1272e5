import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../components/examples/examples'
import { STARTING_SETTINGS } from '../../components/examples/starting-settings'
import { explore } from '../explore'
import { sourceFiles } from './source-files'

const texts = new Map(sourceFiles('public/examples').map(({ file, read }) => [file.replace('public/examples/', ''), read()]))

it('every example is in the menu', () => {
  expect([...texts.keys()].toSorted()).toEqual(EXAMPLES.map(({ file }) => file).toSorted())
})

// `npm run golden` rewrites the files; their difference is read before it is committed.
describe.each(EXAMPLES)('the example $file, as the menu opens it', ({ file, settings }) => {
  const { yaml, diagnostics } = explore(texts.get(file) ?? '', { ...STARTING_SETTINGS, ...settings })
  const name = file.replace('.yml', '')

  it('becomes the same objects', () => expect(yaml.text).toMatchFileSnapshot(`golden/${name}.yaml`))

  it('has the same problems', () => {
    const told = diagnostics.map(({ span, severity, code, message }) => `${span.line}:${span.column}: ${severity} ${code}: ${message}\n`)
    return expect(told.join('')).toMatchFileSnapshot(`golden/${name}.problems.txt`)
  })
})
