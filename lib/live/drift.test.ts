import { describe, expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { drift } from './drift'
import { isLivePaste } from './is-live-paste'

const TEXT = `resources:
  database:
    type: postgres
services:
  web:
    port: 3000
    scale:
      count: 2
      cpu: 500
    resources:
      - database
  worker:
    scale:
      count: 1-3
    environment:
      - TOKEN=first
`
const settings = settingsFrom({})
const exploration = explore(TEXT, settings)

type Editable = Record<string, unknown>
const copies = (): Editable[] =>
  structuredClone(exploration.objects.map(({ object }) => object as Editable))
const printed = (items: readonly unknown[]) => JSON.stringify({ kind: 'List', items })
const of = (items: readonly Editable[], kind: string, name: string): Editable => {
  const found = items.find(
    (item) => item.kind === kind && (item.metadata as Editable).name === name,
  )
  if (found === undefined) throw new Error(`no ${kind}/${name}`)
  return found
}
/** Sets a field by its keys; makes what is not there. */
const set = (item: Editable, keys: readonly (string | number)[], value: unknown) => {
  let at: Editable = item
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {}
    at = at[key] as Editable
  }
  at[keys.at(-1) ?? ''] = value
}
const found = (items: readonly unknown[]) => drift(exploration, printed(items)).drift

describe('an untouched cluster', () => {
  test('shows no drift as a List, as documents, and as one object', () => {
    const items = copies()
    expect(found(items)).toEqual([])
    expect(
      drift(exploration, items.map((item) => JSON.stringify(item)).join('\n---\n')).drift,
    ).toEqual([])
    expect(drift(exploration, JSON.stringify(of(items, 'Deployment', 'web'))).drift).toEqual([])
  })

  test.each([
    ['a default of the API server', 'Deployment', 'web', ['spec', 'progressDeadlineSeconds'], 600],
    [
      'a controller’s annotation',
      'Deployment',
      'web',
      ['metadata', 'annotations', 'deployment.kubernetes.io/revision'],
      '7',
    ],
    ['the replicas of an autoscaler', 'Deployment', 'worker', ['spec', 'replicas'], 3],
    [
      'an amount in other letters',
      'Deployment',
      'web',
      ['spec', 'template', 'spec', 'containers', 0, 'resources', 'requests', 'cpu'],
      '0.5',
    ],
    ['the address of a Service', 'Service', 'web', ['spec', 'clusterIP'], '10.0.0.1'],
    [
      'the volume of a claim',
      'PersistentVolumeClaim',
      'resource-database',
      ['spec', 'volumeName'],
      'pvc-1',
    ],
    [
      'the finalizers of a claim',
      'PersistentVolumeClaim',
      'resource-database',
      ['metadata', 'finalizers'],
      ['kubernetes.io/pvc-protection'],
    ],
    ['the label of the rack’s Atom', 'Service', 'web', ['metadata', 'labels', 'atom'], 'abc'],
  ] as const)('%s is nobody’s change', (_, kind, name, keys, value) => {
    const items = copies()
    set(of(items, kind, name), keys, value)
    expect(found(items)).toEqual([])
  })

  test('what controllers make is not unknown', () => {
    const made = (kind: string, name: string, more: object = {}) => ({
      kind,
      metadata: { name, namespace: 'my-rack-my-app', ...more },
    })
    const owned = { ownerReferences: [{ kind: 'ReplicaSet', name: 'x', uid: '1' }] }
    expect(
      found([
        ...copies(),
        made('ServiceAccount', 'default'),
        made('ConfigMap', 'kube-root-ca.crt'),
        made('Endpoints', 'web'),
        made('EndpointSlice', 'web-x2k8q'),
        made('ReplicaSet', 'web-6d4f9b7c9'),
        made('Pod', 'web-6d4f9b7c9-x2k8q', owned),
      ]),
    ).toEqual([])
  })

  test('a cluster of another release differs by nothing', () => {
    const other = explore(TEXT, { ...settings, release: 'RZYXWVUTSRQ', build: 'BZYXWVUTSRQ' })
    const report = drift(exploration, printed(other.objects.map(({ object }) => object)))
    expect(report.drift).toEqual([])
    expect(report.notes).toEqual(['The cluster runs release RZYXWVUTSRQ, not RABC1234DEF.'])
  })
})

describe('a change by hand', () => {
  test.each([
    ['Deployment', 'web', ['spec', 'replicas'], 5, '/spec/replicas', 'changed', false],
    ['Deployment', 'web', ['spec', 'paused'], true, '/spec/paused', 'added', false],
    [
      'Deployment',
      'web',
      ['spec', 'progressDeadlineSeconds'],
      60,
      '/spec/progressDeadlineSeconds',
      'changed',
      false,
    ],
    [
      'Deployment',
      'web',
      ['spec', 'template', 'spec', 'containers', 0, 'image'],
      'x:1',
      '/spec/template/spec/containers/0/image',
      'changed',
      true,
    ],
    [
      'Service',
      'web',
      ['metadata', 'labels', 'owner'],
      'me',
      '/metadata/labels/owner',
      'added',
      false,
    ],
    [
      'HorizontalPodAutoscaler',
      'worker',
      ['spec', 'maxReplicas'],
      9,
      '/spec/maxReplicas',
      'changed',
      true,
    ],
  ] as const)(
    'of %s %s at %j to %j is one difference',
    (kind, name, keys, value, path, how, reverted) => {
      const items = copies()
      set(of(items, kind, name), keys, value)
      const differences = found(items)
      expect(differences).toMatchObject([
        { object: `${kind}/${name}`, path, kind: how, revertedByPromote: reverted },
      ])
      expect(differences[0]?.cause).toMatch(/by hand/)
      expect(differences[0]?.command).toMatch(/^(kubectl|convox) /)
    },
  )

  test('names who did it and when, where managed fields tell', () => {
    const items = copies()
    const web = of(items, 'Deployment', 'web')
    set(web, ['spec', 'replicas'], 5)
    set(
      web,
      ['metadata', 'managedFields'],
      [
        {
          manager: 'kubectl-edit',
          time: '2026-01-02T03:04:05Z',
          fieldsV1: { 'f:spec': { 'f:replicas': {} } },
        },
      ],
    )
    expect(found(items)[0]?.cause).toContain('by kubectl-edit at 2026-01-02T03:04:05Z')
  })

  test('is distinguished from a promote of another text by the last applied configuration', () => {
    const items = copies()
    const hpa = of(items, 'HorizontalPodAutoscaler', 'worker')
    set(hpa, ['spec', 'maxReplicas'], 9)
    set(hpa, ['metadata', 'annotations'], {
      'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({
        spec: { maxReplicas: 9 },
      }),
    })
    expect(found(items)[0]?.cause).toMatch(/^The last promote applied it so/)
  })

  test('never shows the value of a Secret', () => {
    const items = copies()
    set(of(items, 'Secret', 'env-worker'), ['data', 'TOKEN'], 'c2Vjb25k')
    const text = JSON.stringify(drift(exploration, printed(items)))
    expect(text).toContain('/data/TOKEN')
    expect(text).not.toMatch(/c2Vjb25k|second|Zmlyc3Q=|first/)
  })
})

describe('whole objects', () => {
  test('a deleted one is missing from a collection of everything, and not from a paste of one', () => {
    const items = copies().filter(({ kind }) => kind !== 'Ingress')
    expect(found(items)).toMatchObject([
      { object: 'Ingress/web', path: '', kind: 'missing', revertedByPromote: true },
    ])
    expect(found([of(items, 'Deployment', 'web'), of(items, 'Service', 'web')])).toEqual([])
  })

  test('one that nothing makes is unknown', () => {
    const notes = { kind: 'ConfigMap', metadata: { name: 'notes', namespace: 'my-rack-my-app' } }
    expect(found([...copies(), notes])).toMatchObject([
      { object: 'ConfigMap/notes', kind: 'unknown', revertedByPromote: false },
    ])
  })

  test('a claim that was grown by hand is set back by no promote: each is refused', () => {
    const items = copies()
    const claim = of(items, 'PersistentVolumeClaim', 'resource-database')
    set(claim, ['spec', 'resources', 'requests', 'storage'], '1Ti')
    const [grown, ...more] = found(items)
    expect(more).toEqual([])
    expect(grown).toMatchObject({ kind: 'changed', revertedByPromote: false })
    expect(grown?.cause).toContain('every promote is refused until the text has this size')
    set(claim, ['spec', 'resources', 'requests', 'storage'], '1Mi')
    expect(found(items)).toMatchObject([{ revertedByPromote: true }])
  })

  test('one that is being deleted says what holds it', () => {
    const items = copies()
    const claim = of(items, 'PersistentVolumeClaim', 'resource-database')
    set(claim, ['metadata', 'deletionTimestamp'], '2026-01-02T03:04:05Z')
    set(claim, ['metadata', 'finalizers'], ['kubernetes.io/pvc-protection'])
    const [deleting, ...more] = found(items)
    expect(more).toEqual([])
    expect(deleting?.kind).toBe('deleting')
    expect(deleting?.cause).toContain('kubernetes.io/pvc-protection')
  })
})

test.each(['', 'nonsense', '{"kind":', 'a: [', '- - -', 'kind: List\nitems: 5', '[null, 3, {}]'])(
  'the paste %j gives a report and no error',
  (text) => expect(drift(exploration, text).drift).toEqual([]),
)

test.each([
  ['apiVersion: v1\nkind: Pod\nmetadata:\n  name: web', true],
  ['{\n  "apiVersion": "v1",\n  "kind": "Pod",\n  "metadata": {}\n}', true],
  ['NAME READY\nweb 1/1', false],
  ['deployments.apps "web" not found', false],
])('%j is told to be objects of kubectl, or not', (text, is) => {
  expect(isLivePaste(text)).toBe(is)
})
