import { expect, test } from 'vitest'
import { referenceExample } from '../testing/explored'
import { runbookIndex } from './runbook-index'
import { runbooksFor } from './runbooks'

const reference = referenceExample()
const index = runbookIndex(reference)
const befallen = (id: string) =>
  index.find((runbook) => runbook.id === id)?.befalls.map(({ concept }) => concept.id)

test('a symptom names what it can befall, and nothing else', () => {
  expect(befallen('timer-never-runs')).toEqual(
    reference.concepts.filter(({ section }) => section === 'timers').map(({ id }) => id),
  )
  expect(befallen('promote-waits')).toEqual(['app'])
  expect(befallen('503')).toContain('services.web')
  expect(befallen('503')).not.toContain('timers.cleanup')
})

test('it says of each thing the runbooks that the thing has, about the same node', () => {
  for (const { id } of reference.concepts) {
    const indexed = index.flatMap((runbook) =>
      runbook.befalls
        .filter(({ concept }) => concept.id === id)
        .map(({ node }) => `${runbook.id} ${node}`),
    )
    expect(indexed).toEqual(
      runbooksFor(id, reference).map((runbook) => `${runbook.id} ${runbook.node}`),
    )
  }
})
