import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import type { MappedObject } from '../mapping/mapped-object'
import type { Origin } from '../provenance/origin'
import { type FieldTrace, TraceShapes } from '../provenance/traces'
import { printObjects } from './print-objects'
import { provenanceComment, withProvenance } from './provenance-comment'

const span = { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 }
const written = (path: string, ...variables: string[]): Origin => ({
  kind: 'written',
  path,
  span,
  variables,
})
const trace = (...origins: Origin[]) =>
  ({ pointer: '', origins, rule: 'any' }) as unknown as FieldTrace

describe('provenanceComment', () => {
  it.each([
    [
      'the line that wrote it',
      [written('services.web.port')],
      '# from convox.yml: services.web.port',
    ],
    [
      'the variable that filled it in',
      [written('services.web.port', 'WEB_PORT')],
      `# from convox.yml: services.web.port (\${WEB_PORT})`,
    ],
    [
      'what would change a default',
      [{ kind: 'default', path: 'services.web.scale.cpu' }],
      '# default: services.web.scale.cpu',
    ],
    [
      'what is not there',
      [{ kind: 'missing', path: 'services.web.scale' }],
      '# not written: services.web.scale',
    ],
    ['a rack setting', [{ kind: 'rack', name: 'app' }], '# rack: app'],
    ['the release', [{ kind: 'release', name: 'RELEASE' }], '# release: RELEASE'],
    [
      'several origins, the text first',
      [{ kind: 'rack', name: 'domain' }, written('services.web')],
      '# from convox.yml: services.web; rack: domain',
    ],
    [
      'a place once',
      [written('services.web'), written('services.web')],
      '# from convox.yml: services.web',
    ],
    [
      'many places by their number',
      [written('a'), written('b'), written('c'), written('d')],
      '# from convox.yml: a, b and 2 more',
    ],
    [
      'a key that holds a line break',
      [written('services.web.labels.a\nb\u0085c')],
      '# from convox.yml: services.web.labels.a b c',
    ],
  ] as [string, Origin[], string][])('names %s', (_, origins, comment) => {
    expect(provenanceComment(trace(...origins))).toBe(comment)
  })

  it('says nothing of what is always so', () => {
    expect(provenanceComment(trace())).toBeUndefined()
  })
})

describe('withProvenance', () => {
  const object = {
    kind: 'Deployment',
    data: { note: 'a\nb\n', [`${'k'.repeat(1200)}`]: 'v' },
    spec: { args: ['x', '#'], volumes: [{ emptyDir: {} }] },
  }
  const traces = [
    trace(),
    trace(written('a')),
    trace(written('b')),
    trace(written('c')),
    trace(),
    trace(written('d')),
  ]
  const mapped = {
    id: 'Deployment/a',
    object,
    traces: new TraceShapes().pack(traces),
  } as unknown as MappedObject
  const commented = withProvenance(printObjects([mapped]), [mapped])

  it('puts each comment at the end of the line on which its value begins', () => {
    const lines = commented.split('\n').filter((line) => line.includes('#'))
    expect(lines.filter((line) => line.length < 100)).toEqual([
      '  note: |  # from convox.yml: a',
      '    - x  # from convox.yml: c',
      '    - "#"',
      '    - emptyDir: {}  # from convox.yml: d',
    ])
  })

  it('changes nothing of what is said', () => {
    expect(parseDocument(commented).toJS()).toEqual(object)
  })
})
