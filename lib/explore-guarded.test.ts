import { expect, test, vi } from 'vitest'

vi.mock('./explore', () => ({
  explore: () => {
    throw new TypeError('secret-value')
  },
}))

test('a fault of our own becomes a diagnostic that repeats nothing of the text', async () => {
  const { exploreGuarded } = await import('./explore-guarded')
  const { DEFAULT_SETTINGS } = await import('./rack/settings')
  const { diagnostics, objects, broken } = exploreGuarded('services: {}', DEFAULT_SETTINGS)
  expect(objects).toEqual([])
  expect(broken).toBe(true)
  expect(diagnostics).toEqual([
    expect.objectContaining({ code: 'internal-fault', severity: 'error', stage: 'internal' }),
  ])
  expect(JSON.stringify(diagnostics)).not.toContain('secret-value')
})
