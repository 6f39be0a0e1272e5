import { strToU8, zipSync } from 'fflate'
import type { MappedObject } from '../../lib/mapping/mapped-object'

interface ObjectFile {
  readonly object: MappedObject
  readonly text: string
}

/** One file for each object, numbered in the order in which a rack applies them. */
export function zipObjects(files: readonly ObjectFile[]): Uint8Array<ArrayBuffer> {
  const digits = String(files.length).length
  const entries = files.map(({ object: { kind, name }, text }, index) => [
    `${String(index + 1).padStart(digits, '0')}-${kind.toLowerCase()}-${fileName(name)}.yaml`,
    strToU8(text),
  ])
  // A date before 1980 is none that a zip can hold; a fixed one makes the same zip of the same text.
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) }))
}

/** Names that no cluster takes stay inside the folder. */
function fileName(name: string): string {
  return name.replace(/[^\w.-]+/g, '_')
}
