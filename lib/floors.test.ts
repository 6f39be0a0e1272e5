import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './testing/source-files'

/**
 * The architecture: what stands on a row imports from its own folder and from the rows above, never
 * from its own row and never from below. Of two names that fit a file the longer one counts.
 */
const FLOORS = [
  ['text'],
  ['source', 'diagnostics', 'rules', 'rack'],
  ['provenance'],
  ['manifest', 'kubernetes'],
  ['mapping'],
  ['graph', 'yaml', 'kubectl'],
  ['explore.ts'],
  ['explore-guarded.ts', 'plan', 'selection', 'assist', 'inspect', 'runbooks', 'lookup'],
  ['share'],
  ['live', 'ask'],
]

/** Programs and the tests' own tools run beside the house, not in it. */
const OUTSIDE = /^lib\/(bin|testing)\/|\.test\.tsx?$/

/** The only folders that may import a foreign package, where there is such a rule. */
const DOORS: Record<string, readonly string[]> = {
  yaml: ['lib/source', 'lib/yaml'],
  'kubernetes-types': ['lib/kubernetes'],
  reactflow: ['components/graph'],
  'monaco-editor': ['components/editor'],
  '@monaco-editor/react': ['components/editor'],
}

/** What the page is made of: nothing for a library. */
const OF_THE_PAGE = [
  'react',
  'react-dom',
  'next',
  'zustand',
  'radix-ui',
  'lucide-react',
  'cmdk',
  'react-resizable-panels',
]

const IMPORT = /^(?:import|export)\s(?:[\w*{}\s,$]+?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm

const IMPORTS = sourceFiles('lib', 'app', 'components')
  .filter(({ file }) => /\.tsx?$/.test(file) && !OUTSIDE.test(file))
  .flatMap(({ file, read }) =>
    [...read().matchAll(IMPORT)].map((match) => ({ file, target: match[1] ?? match[2] ?? '' })),
  )

describe('the house', () => {
  it('is read: its imports are found', () => {
    expect(IMPORTS).toContainEqual({ file: 'lib/explore.ts', target: './rack/settings' })
  })

  it('has a floor for every folder of the library', () => {
    const homeless = IMPORTS.map(({ file }) => file).filter(
      (file) => file.startsWith('lib/') && unitOf(file) === undefined,
    )
    expect(new Set(homeless)).toEqual(new Set())
  })

  it('imports downwards only', () => {
    expect(IMPORTS.filter(({ target }) => target.startsWith('.')).flatMap(breachOfFloors)).toEqual(
      [],
    )
  })

  it('lets a foreign package in by its own door only', () => {
    const breaches = IMPORTS.filter(({ file, target }) => {
      const doors = DOORS[packageOf(target)]
      return doors !== undefined && !doors.some((folder) => file.startsWith(`${folder}/`))
    })
    expect(breaches.map(format)).toEqual([])
  })

  it('keeps the page out of the library', () => {
    const breaches = IMPORTS.filter(
      ({ file, target }) => file.startsWith('lib/') && OF_THE_PAGE.includes(packageOf(target)),
    )
    expect(breaches.map(format)).toEqual([])
  })
})

interface Import {
  readonly file: string
  readonly target: string
}

/** Why an import of one of our own files is not allowed; nothing where it is. */
function breachOfFloors({ file, target }: Import): string[] {
  const imported = path.posix.join(path.posix.dirname(file), target)
  if (!file.startsWith('lib/')) return []
  if (!imported.startsWith('lib/'))
    return [`${file} imports ${imported}, which is not of the library`]
  const from = unitOf(file)
  const to = unitOf(imported)
  if (from === undefined || from === to) return []
  if (to === undefined) return [`${file} imports ${imported}, which has no floor`]
  if (floorOf(to) < floorOf(from)) return []
  return [`${file} (floor ${floorOf(from)}) imports ${imported} (floor ${floorOf(to)})`]
}

/** The name in the table that a file goes by: `lib/mapping/service/workload.ts` by `mapping`. */
function unitOf(file: string): string | undefined {
  const fits = (unit: string) =>
    `${file}/`.startsWith(`lib/${unit}/`) || `${file}.ts` === `lib/${unit}`
  return FLOORS.flat()
    .filter(fits)
    .sort((one, other) => other.length - one.length)[0]
}

function floorOf(unit: string): number {
  return FLOORS.findIndex((units) => units.includes(unit))
}

/** `@scope/name` of `@scope/name/deep`, `name` of `name/deep`; a relative path has none and is its own. */
function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

function format({ file, target }: Import): string {
  return `${file} imports ${target}`
}
