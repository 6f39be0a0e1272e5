import { expect, test } from 'vitest'
import { answer } from '../kubectl/answer-line'
import { inventoryOfCluster } from '../kubectl/cluster'
import { exploredExample } from '../testing/explored'
import { collectingCommand } from './collecting-command'
import { drift } from './drift'

test('it prints every object of the text but Secrets and what is in no namespace', () => {
  for (const file of ['reference.yml', 'rails-shop.yml', 'ml-inference.yml']) {
    const exploration = exploredExample(file, {})
    const command = collectingCommand(exploration) ?? ''
    const { ids, error } = answer(command, inventoryOfCluster(exploration))
    expect(error).toBeUndefined()
    const expected = exploration.objects
      .filter(({ kind }) => !['Secret', 'Namespace', 'PersistentVolume'].includes(kind))
      .map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(expected))
    expect(ids.filter((id) => id.startsWith('Secret/'))).toEqual([])
  }
})

test('what it prints of an untouched app shows no drift, and no Secret as missing', () => {
  const exploration = exploredExample('rails-shop.yml', {})
  const items = exploration.objects
    .filter(({ kind }) => kind !== 'Secret' && kind !== 'Namespace')
    .map(({ object }) => object)
  expect(drift(exploration, JSON.stringify({ kind: 'List', items })).drift).toEqual([])
})
