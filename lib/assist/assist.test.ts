import { describe, expect, it } from 'vitest'
import { completionsAt } from './completions'
import { keyHelpAt } from './hover'

const TEXT = `services:
  web:
    port: 3000
    health:
      path: /up
      
    resources:
      - 
  worker:
    build: .
resources:
  database:
    type: 
timers:
  cleanup:
    service: 
`

const labels = (line: number, column: number) =>
  completionsAt(TEXT, line, column).map(({ label }) => label)

describe('what may be written', () => {
  it('offers the keys of a service below a service', () => {
    expect(completionsAt('services:\n  web:\n    ', 3, 5).map(({ label }) => label)).toContain(
      'liveness',
    )
  })

  it('offers the sections at the root', () => {
    expect(completionsAt('', 1, 1).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['services', 'timers', 'balancers']),
    )
  })

  it('offers the keys of health below health, and no others', () => {
    expect(labels(6, 7)).toContain('interval')
    expect(labels(6, 7)).not.toContain('schedule')
  })

  it('offers the types of resources behind type', () => {
    expect(labels(13, 11)).toEqual(expect.arrayContaining(['postgres', 'elasticache-redis']))
  })

  it('offers the services of the text behind service of a timer', () => {
    expect(labels(16, 14)).toEqual(['web', 'worker'])
  })

  it('offers the resources of the text in the list of a service', () => {
    expect(labels(8, 9)).toEqual(['database'])
  })
})

describe('what a key does', () => {
  it('says it for the key of the line', () => {
    expect(keyHelpAt(TEXT, 5)).toEqual({
      path: 'services.web.health.path',
      description: 'The path that must answer with a success.',
    })
  })

  it('says since which version racks know it', () => {
    const text =
      'services:\n  web:\n    scale:\n      keda: {}\n    volumeOptions:\n      - awsEfs: {}'
    expect(keyHelpAt(text, 4)?.since).toBe('3.23.3')
    expect(keyHelpAt(text, 5)?.since).toBeUndefined()
    expect(keyHelpAt(text, 3)?.since).toBeUndefined()
  })

  it('says nothing of a name that the user chose', () => {
    expect(keyHelpAt(TEXT, 2)).toBeUndefined()
  })
})
