import { expect, it } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { type ThingFilter, visibleThings } from './visible-things'

const { things } = explore(
  `services:
  web: {port: 1, resources: [cache]}
  auth: {port: 2, internal: true}
  jobs: {command: x, resources: [cache]}
resources:
  cache: {type: redis}
`,
  settingsFrom({ rack: 'r', app: 'a', domain: 'd.co' }),
)

function shown(part: Partial<ThingFilter>): string[] {
  const filter = { hidden: new Set<string>(), family: null, focus: null, ...part }
  return visibleThings(things, filter).things.map(({ name }) => name)
}

it('in focus a thing is drawn with its neighbours alone', () => {
  expect(shown({ focus: 'resources.cache' })).toEqual(['web', 'jobs', 'cache'])
  expect(shown({ focus: 'services.auth' })).toEqual(['auth.a.r.local', 'auth'])
})

it('a focus on what is gone leaves nothing out', () => {
  expect(shown({ focus: 'services.gone' })).toHaveLength(things.things.length)
})

it('a kind is drawn alone, and no edge without both of its ends', () => {
  expect(shown({ family: 'service' })).toEqual(['web', 'auth'])
  const filter = { hidden: new Set<string>(), family: 'resource' as const, focus: null }
  expect(visibleThings(things, filter).edges).toEqual([])
})

it('with a hidden service the way to it is hidden, too', () => {
  expect(shown({ hidden: new Set(['services.web']) })).not.toContain('web.a.d.co')
})
