import { describe, expect, it } from 'vitest'
import { releaseVariables } from '../manifest/environment'
import { ReadContext } from '../manifest/read-context'
import { readManifest } from '../manifest/read-manifest'
import { mappingContext } from '../mapping/context'
import { mapManifest } from '../mapping/map-manifest'
import type { MappedObject } from '../mapping/mapped-object'
import { type FieldTrace, listTraces } from '../provenance/traces'
import { readSource } from '../source/read-source'
import type { ScalarNode, SourceNode } from '../source/source-node'
import { pointerKeys } from '../text/pointer'
import { type Span, TEXT_START } from '../text/span'
import { conformanceTexts, exampleTexts, type Text } from './texts'

const TEXTS = [...exampleTexts(), ...conformanceTexts()]
const MOST_CHANGES_OF_A_TEXT = 8

describe.each(TEXTS)('$name', (text) => {
  it('says of every field where it came from, and points into the text where it was written', () => {
    for (const { id, object, traces } of objectsOf(text)) {
      expect({ id, leaves: leafPointers(object, '') }).toEqual({
        id,
        leaves: traces.shape.pointers,
      })
      for (const origins of traces.origins)
        for (const origin of origins)
          if (origin.kind === 'written') expect(isInside(origin.span, text.manifest)).toBe(true)
    }
  })

  it('names the value that was changed at every field that changes with it', () => {
    const before = objectsOf(text)
    expect(scalarsToChange(text).flatMap((scalar) => silentChanges(text, before, scalar))).toEqual(
      [],
    )
  })
})

/** The mapping alone: what is printed and drawn from it cannot change an origin. */
function objectsOf({ manifest, settings }: Text): readonly MappedObject[] {
  const reading = new ReadContext(TEXT_START)
  const source = readSource(manifest, releaseVariables(settings.env))
  return mapManifest(
    mappingContext(readManifest(source.root, settings, reading), settings, reading),
  )
}

/**
 * Written values that can be changed without becoming another kind of value, evenly spread over the
 * text.
 */
function scalarsToChange({ manifest, settings }: Text): ScalarNode[] {
  const { root, faults } = readSource(manifest, releaseVariables(settings.env))
  if (!root || faults.length > 0) return []
  const all = [...new Set(valuesIn(root))].filter(
    (scalar) => !scalar.variables && changed(scalar, manifest) !== undefined,
  )
  const step = Math.max(1, Math.floor(all.length / MOST_CHANGES_OF_A_TEXT))
  return all.filter((_, index) => index % step === 0)
}

function* valuesIn(node: SourceNode): Generator<ScalarNode> {
  if (node.kind === 'scalar') yield node
  else if (node.kind === 'sequence') for (const item of node.items) yield* valuesIn(item)
  else for (const { value } of node.entries) yield* valuesIn(value)
}

function changed(scalar: ScalarNode, manifest: string): string | undefined {
  const text = manifest.slice(scalar.span.start, scalar.span.end)
  const { type, value } = scalar.resolved
  if (type === 'int' && /^\d+$/.test(text)) return String(value + 1)
  if (type === 'bool') return value ? 'false' : 'true'
  if (type === 'string' && scalar.plain && /[a-z]$/.test(text)) return `${text}x`
  return undefined
}

/**
 * Fields that a change reaches without naming it. Where the shape of an object changes with it, its
 * fields cannot be compared.
 */
function silentChanges(text: Text, before: readonly MappedObject[], scalar: ScalarNode): string[] {
  const { start, end } = scalar.span
  const manifest =
    text.manifest.slice(0, start) + changed(scalar, text.manifest) + text.manifest.slice(end)
  const after = new Map(objectsOf({ ...text, manifest }).map((object) => [object.id, object]))
  return before.flatMap((object) => {
    const other = after.get(object.id)
    if (!other || other.concept !== object.concept || !isSameShape(object, other)) return []
    return listTraces(object.traces)
      .filter(
        ({ pointer }) =>
          JSON.stringify(valueAt(object, pointer)) !== JSON.stringify(valueAt(other, pointer)),
      )
      .filter((trace) => !names(trace, scalar.span))
      .map(
        ({ pointer }) =>
          `${object.id}${pointer} changes with line ${scalar.span.line} (${text.manifest.slice(start, end)}) but does not name it`,
      )
  })
}

function isSameShape(a: MappedObject, b: MappedObject): boolean {
  return (
    a.traces.shape.pointers.length === b.traces.shape.pointers.length &&
    a.traces.shape.pointers.every((pointer, index) => pointer === b.traces.shape.pointers[index])
  )
}

function names({ origins }: FieldTrace, { start, end }: Span): boolean {
  return origins.some(
    (origin) => origin.kind === 'written' && origin.span.start <= start && origin.span.end >= end,
  )
}

function valueAt({ object }: MappedObject, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    object,
  )
}

function leafPointers(value: unknown, pointer: string): string[] {
  if (value === null || typeof value !== 'object') return [pointer]
  const entries = Object.entries(value)
  if (entries.length === 0) return [pointer]
  return entries.flatMap(([key, inner]) =>
    leafPointers(
      inner,
      `${pointer}/${Array.isArray(value) ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    ),
  )
}

function isInside({ start, end, line, column }: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length && line >= 1 && column >= 1
}
