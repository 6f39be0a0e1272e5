import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './testing/source-files'

/**
 * The architecture: a file imports from its own room and from the rows above its room, never from
 * its own row and never from below. Of two rooms that fit a file the longer name counts.
 */
const FLOORS = [
  ['lib/text'],
  ['lib/source', 'lib/diagnostics', 'lib/rules', 'lib/rack', 'lib/transfer'],
  ['lib/provenance', 'lib/examples'],
  ['lib/manifest', 'lib/kubernetes'],
  ['lib/mapping'],
  ['lib/graph', 'lib/yaml', 'lib/kubectl'],
  ['lib/overview'],
  ['lib/explore.ts'],
  [
    'lib/explore-guarded.ts',
    'lib/plan',
    'lib/selection',
    'lib/assist',
    'lib/inspect',
    'lib/runbooks',
    'lib/lookup',
  ],
  ['lib/share', 'lib/session.ts'],
  ['lib/live', 'lib/ask', 'lib/export'],
  ['lib/testing'],
  ['lib/bin'],
  ['components/state', 'components/icons'],
  ['components/ui', 'components/picture'],
  ['components/actions'],
  [
    'components/ask',
    'components/compare',
    'components/details',
    'components/editor',
    'components/export',
    'components/graph',
    'components/history',
    'components/keys',
    'components/palette',
    'components/reference',
    'components/settings',
    'components/share',
    'components/status-bar',
    'components/top-bar',
  ],
  ['components/explorer'],
  ['app'],
]

/** What a visitor loads: neither the programs nor the tests' own tools are part of it. */
const OF_THE_PAGE = /^(app|components)\//
const BESIDE_THE_PAGE = /^lib\/(bin|testing)\//

/** The only folders that may import a foreign package, where there is such a rule. */
const DOORS: Record<string, readonly string[]> = {
  yaml: ['lib/yaml', 'lib/testing', 'lib/bin'],
  'kubernetes-types': ['lib/kubernetes'],
  reactflow: ['components/graph'],
  'monaco-editor': ['components/editor'],
  '@monaco-editor/react': ['components/editor'],
}

/** What the page is made of: nothing for a library. */
const PAGE_PACKAGES = [
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
  .filter(({ file }) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .flatMap(({ file, read }) =>
    [...read().matchAll(IMPORT)].map((match) => ({ file, target: match[1] ?? match[2] ?? '' })),
  )

describe('the house', () => {
  it('is read: its imports are found', () => {
    expect(IMPORTS).toContainEqual({ file: 'lib/explore.ts', target: './rack/settings' })
  })

  it('has a floor for every folder', () => {
    const homeless = IMPORTS.map(({ file }) => file).filter((file) => roomOf(file) === undefined)
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

  it('meets values with their source in the manifest and its mapping only', () => {
    const breaches = IMPORTS.filter(
      ({ file, target }) =>
        /provenance\/(sourced|draft)$/.test(target) &&
        !/^lib\/(provenance|manifest|mapping)\//.test(file),
    )
    expect(breaches.map(format)).toEqual([])
  })

  it('changes the inputs of the page by the actions of their store only', () => {
    const breaches = sourceFiles('app', 'components')
      .filter(({ read }) => read().includes('useExplorer.setState'))
      .map(({ file }) => file)
    expect(breaches).toEqual([])
  })

  it('keeps the page out of the library', () => {
    const breaches = IMPORTS.filter(
      ({ file, target }) => file.startsWith('lib/') && PAGE_PACKAGES.includes(packageOf(target)),
    )
    expect(breaches.map(format)).toEqual([])
  })

  it('keeps programs and test tools out of the page', () => {
    const breaches = IMPORTS.filter(
      ({ file, target }) => OF_THE_PAGE.test(file) && BESIDE_THE_PAGE.test(pathOf(file, target)),
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
  const imported = pathOf(file, target)
  if (imported === 'package.json') return []
  const from = roomOf(file)
  const to = roomOf(imported)
  if (from === undefined || from === to) return []
  if (to === undefined) return [`${file} imports ${imported}, which has no floor`]
  if (floorOf(to) < floorOf(from)) return []
  return [`${file} (floor ${floorOf(from)}) imports ${imported} (floor ${floorOf(to)})`]
}

function pathOf(file: string, target: string): string {
  return path.posix.join(path.posix.dirname(file), target)
}

/** The name in the table that a file goes by: `lib/mapping/service/workload.ts` by `lib/mapping`. */
function roomOf(file: string): string | undefined {
  return FLOORS.flat()
    .filter((room) => `${file}/`.startsWith(`${room}/`) || `${file}.ts` === room)
    .sort((one, other) => other.length - one.length)[0]
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room))
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
