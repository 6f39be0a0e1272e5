import type { KubernetesObject } from '../../../lib/kubernetes/kubernetes-object'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { listTraces, TraceShapes } from '../../../lib/provenance/traces'
import { pointerKeys } from '../../../lib/text/pointer'

const ALWAYS = ['apiVersion', 'kind', 'metadata.name']

type Path = readonly string[]

/**
 * An object with the given fields alone, and with their traces, so that it prints and explains
 * itself as the whole does. A field is a path such as `spec.template.spec.containers.*.image`; all
 * that is below it stays.
 */
export function shortened(whole: MappedObject, fields: readonly string[]): MappedObject {
  const paths = [...ALWAYS, ...fields].map((field) => field.split('.'))
  return {
    ...whole,
    object: kept(whole.object, paths) as KubernetesObject,
    traces: new TraceShapes().pack(
      listTraces(whole.traces).filter(({ pointer }) =>
        paths.some((path) => isUnder(pointerKeys(pointer), path)),
      ),
    ),
  }
}

function kept(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return value
  if (value === null || typeof value !== 'object') return undefined
  const below = (key: string) =>
    paths.filter(([head]) => head === key || head === '*').map(([, ...rest]) => rest)
  const entries = Object.entries(value)
    .map(([key, item]) => [key, kept(item, below(key))] as const)
    .filter(([, item]) => item !== undefined)
  if (entries.length === 0) return undefined
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

function isUnder(keys: Path, path: Path): boolean {
  return (
    path.length <= keys.length && path.every((key, index) => key === '*' || key === keys[index])
  )
}
