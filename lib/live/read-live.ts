import { readDocuments } from '../yaml/read-documents'
import { isMap, type LiveObject, mapAt, textAt } from './live-object'

/** The objects of a paste. */
export interface LivePaste {
  readonly objects: readonly LiveObject[]
  /** It came as a List: kubectl was asked for kinds, not for one name. */
  readonly list: boolean
  /** Why a part of it could not be read. */
  readonly fault?: string
}

const FIRST_LINE = /^(---|apiVersion:|items:|kind:|metadata:|\{|\[)/

/**
 * Reads what `kubectl get ... -o yaml` or `-o json` printed: one object, a List, several documents.
 * Lines in front of it, such as the command itself, are skipped. Never throws.
 */
export function readLive(text: string): LivePaste {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const first = lines.findIndex((line) => FIRST_LINE.test(line))
  if (first < 0) return { objects: [], list: false, fault: 'no YAML or JSON of kubectl' }
  const { documents, fault } = readDocuments(lines.slice(first).join('\n'))
  const objects: LiveObject[] = []
  let list = false
  const take = (value: unknown) => {
    if (Array.isArray(value)) {
      for (const item of value) take(item)
    } else if (isMap(value) && Array.isArray(value.items)) {
      list = true
      take(value.items)
    } else {
      const object = liveObject(value)
      if (object) objects.push(object)
    }
  }
  take(documents)
  return { objects, list: list || objects.length > 1, ...(fault !== undefined && { fault }) }
}

function liveObject(value: unknown): LiveObject | undefined {
  if (!isMap(value)) return undefined
  const kind = textAt(value, 'kind')
  const metadata = mapAt(value, 'metadata')
  const name = textAt(metadata, 'name')
  if (kind === undefined || name === undefined) return undefined
  const namespace = textAt(metadata, 'namespace')
  return { id: `${kind}/${name}`, kind, name, namespace, metadata, object: value }
}
