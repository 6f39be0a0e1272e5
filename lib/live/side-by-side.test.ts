import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { drift } from './drift'
import { sideBySide } from './side-by-side'

const exploration = explore(
  'services:\n  web:\n    port: 3000\n    environment: [TOKEN=first]\n    scale: {count: 2}\n',
  settingsFrom({}),
)
const object = (id: string) => {
  const found = exploration.objects.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const shown = <T>(id: string, edit: (live: T) => void) => {
  const live = structuredClone(object(id).object) as unknown as T
  edit(live)
  return sideBySide(object(id), drift(exploration, JSON.stringify(live)).drift)
}

test('a changed field is beside its own, and what is alike is folded away', () => {
  const lines = shown<{ spec: { replicas: number } }>('Deployment/web', (live) => {
    live.spec.replicas = 0
  })
  expect(lines).toContainEqual({ text: '  replicas: 2', cluster: '  replicas: 0', differs: true })
  expect(lines[0]).toHaveProperty('folded')
  expect(lines.length).toBeLessThan(9)
})

test('an added field is on the side of the cluster alone', () => {
  const lines = shown<{ metadata: { labels: Record<string, string> } }>('Service/web', (live) => {
    live.metadata.labels.owner = 'platform'
  })
  expect(lines.filter((line) => 'differs' in line && line.differs)).toEqual([
    { cluster: '    owner: platform', differs: true },
  ])
})

test('values of a Secret are on neither side', () => {
  const lines = shown<{ data: Record<string, string> }>('Secret/env-web', (live) => {
    live.data.TOKEN = 'c2Vjb25k'
  })
  const text = JSON.stringify(lines)
  expect(text).not.toMatch(/c2Vjb25k|Zmlyc3Q/)
  expect(text).toContain('another value')
})

test('an object without a difference is folded whole', () => {
  expect(sideBySide(object('Service/web'), [])).toHaveLength(1)
})
