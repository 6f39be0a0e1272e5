import { problem } from '../diagnostics/catalogue'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Refusal } from '../kubernetes/apiserver/refusal'
import { refusals } from '../kubernetes/apiserver/refusals'
import type { Origin } from '../provenance/origin'
import { listTraces } from '../provenance/traces'
import { type Keeping, NOTHING_KEPT } from '../text/kept'
import { type Pointer, pointerKeys, pointerTo } from '../text/pointer'
import type { Span } from '../text/span'
import type { MappedObject } from './mapped-object'

type Written = Extract<Origin, { kind: 'written' }>

/**
 * One problem for each object that the cluster's API server refuses, with all that it says of the
 * object, at the line of convox.yml that wrote the first field it names; at `fallback` where
 * nothing in the text had a part in it.
 */
export function apiserverDiagnostics(
  objects: readonly MappedObject[],
  fallback: Span,
  kept: Keeping = NOTHING_KEPT,
): Diagnostic[] {
  return objects.flatMap((mapped) => {
    const refused = kept.of(refusals, mapped.object, [], () => refusals(mapped.object))
    const [first] = refused
    return first === undefined ? [] : [diagnostic(mapped, first, refused, fallback)]
  })
}

function diagnostic(
  mapped: MappedObject,
  first: Refusal,
  refused: readonly Refusal[],
  fallback: Span,
): Diagnostic {
  const messages = refused.map(({ message }) => message)
  const codes = [...new Set(refused.map(({ code }) => code))]
  const written =
    firstOf(refused, ({ pointer }) => writtenNear(mapped, pointer)) ??
    mapped.because.find(isWritten)
  return {
    severity: 'error',
    stage: 'apiserver',
    code: first.code,
    message: messages.length === 1 ? first.message : `[${messages.join(', ')}]`,
    advice: codes.map((code) => problem(code).help).join(' '),
    span: written?.span ?? fallback,
    object: mapped.id,
    ...(written && { path: written.path }),
  }
}

/**
 * The nearest place in the text: what wrote the field or something inside it, else something beside
 * it. Not so far up as the whole spec, where anything could be.
 */
function writtenNear({ traces }: MappedObject, pointer: Pointer): Written | undefined {
  const keys = pointerKeys(pointer)
  for (let depth = keys.length; depth > 1 || depth === keys.length; depth--) {
    const above = keys.slice(0, depth).reduce<Pointer>(pointerTo, '')
    const near = listTraces(traces).filter(
      (trace) => trace.pointer === above || trace.pointer.startsWith(`${above}/`),
    )
    const written = firstOf(near, ({ origins }) => origins.find(isWritten))
    if (written !== undefined) return written
  }
  return undefined
}

function isWritten(origin: Origin): origin is Written {
  return origin.kind === 'written'
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
