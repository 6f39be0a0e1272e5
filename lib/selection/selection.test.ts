import { expect, test } from 'vitest'
import { NOTHING, type Selection, selectedObject, selectionFrom } from './selection'

const SELECTIONS: readonly Selection[] = [
  NOTHING,
  { kind: 'node', id: 'Deployment/web' },
  { kind: 'thing', id: 'services.web' },
  { kind: 'nodes', ids: ['Deployment/web', 'Pod/web-<rs>-<pod>'] },
  { kind: 'field', id: 'Deployment/web', pointer: '/spec/replicas' },
  { kind: 'line', line: 3 },
]

test.each(SELECTIONS)('a link brings back a selection of $kind', (selection) => {
  expect(selectionFrom(JSON.parse(JSON.stringify(selection)))).toEqual(selection)
})

test.each([
  [null],
  ['web'],
  [{ kind: 'node' }],
  [{ kind: 'nodes', ids: [1] }],
  [{ kind: 'line', line: 0 }],
  [{ kind: 'other', id: 'x' }],
])('what does not read as a selection is none: %j', (given) => {
  expect(selectionFrom(given)).toEqual(NOTHING)
})

test('several objects, or a line, are no single one', () => {
  expect(SELECTIONS.map(selectedObject)).toEqual([
    undefined,
    'Deployment/web',
    undefined,
    undefined,
    'Deployment/web',
    undefined,
  ])
})
