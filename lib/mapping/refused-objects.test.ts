import { describe, expect, it } from 'vitest'
import type { Origin } from '../provenance/origin'
import { type FieldTrace, TraceShapes } from '../provenance/traces'
import type { Span } from '../text/span'
import type { MappedObject } from './mapped-object'
import { apiserverDiagnostics } from './refused-objects'

const line = (number: number): Span => ({
  start: number,
  end: number + 1,
  line: number,
  column: 1,
  endLine: number,
  endColumn: 2,
})
const written = (path: string, number: number): Origin => ({
  kind: 'written',
  path,
  span: line(number),
})
const trace = (pointer: string, ...origins: Origin[]): FieldTrace =>
  ({ pointer, origins, rule: 'any' }) as unknown as FieldTrace

function service(
  ports: object[],
  traces: FieldTrace[],
  because: Origin[] = [written('services.web', 1)],
): MappedObject {
  const object = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'rack-shop' },
    spec: { ports },
  }
  return {
    id: 'Service/web',
    kind: 'Service',
    name: 'web',
    concept: 'services.web',
    rule: 'any',
    because,
    object,
    traces: new TraceShapes().pack(traces),
  } as unknown as MappedObject
}

describe('apiserverDiagnostics', () => {
  it('says nothing of an object that is taken', () => {
    expect(apiserverDiagnostics([service([{ port: 80 }], [])], line(9))).toEqual([])
  })

  it('tells a port at the line that wrote it', () => {
    const traces = [
      trace('/metadata/name', written('services.web', 1)),
      trace('/spec/ports/0/port', { kind: 'default', path: 'x' }, written('services.web.port', 4)),
    ]
    expect(apiserverDiagnostics([service([{ port: 70_000 }], traces)], line(9))).toEqual([
      expect.objectContaining({
        severity: 'error',
        stage: 'apiserver',
        code: 'apiserver-port',
        object: 'Service/web',
        path: 'services.web.port',
        span: line(4),
        message: expect.stringMatching(
          /^\[spec\.ports\[0\]\.port: Invalid value: 70000: .*, spec\.ports\[0\]\.targetPort: /,
        ),
        advice: expect.stringContaining('1 to 65535'),
      }),
    ])
  })

  it('tells a missing field at what is written beside it', () => {
    const traces = [
      trace('/spec/ports/0/protocol', written('services.web.ports', 5)),
      trace('/spec/ports/1/port', written('services.web.port', 6)),
    ]
    const [told] = apiserverDiagnostics(
      [
        service(
          [
            { port: 80, protocol: 'TCP' },
            { port: 81, name: 'b' },
          ],
          traces,
        ),
      ],
      line(9),
    )
    expect(told).toMatchObject({ message: 'spec.ports[0].name: Required value', span: line(5) })
  })

  it('falls back to why the object exists, then to the place it is given', () => {
    const [told] = apiserverDiagnostics([service([], [])], line(9))
    expect(told).toMatchObject({
      message: 'spec.ports: Required value',
      span: line(1),
      path: 'services.web',
    })
    const [lost] = apiserverDiagnostics([service([], [], [{ kind: 'rack', name: 'app' }])], line(9))
    expect(lost?.span).toEqual(line(9))
    expect(lost).not.toHaveProperty('path')
  })
})
