import type { ObjectMeta } from 'kubernetes-types/meta/v1'
import { byteLength } from '../../text/byte-length'
import type { Faults } from './faults'
import { type FieldPath, OBJECT } from './field-path'
import { labelKeyFaults, labelValueFaults } from './label-format'

/** What is wrong with a name, by its kind's own rule. */
export type NameFormat = (name: string) => readonly string[]

const METADATA = OBJECT.child('metadata')
const LARGEST_ANNOTATIONS = 256 * 1024

/**
 * An object's own metadata; of an object in a namespace, or of the cluster. Without a namespace
 * kubectl fills in the app's. One that cannot exist is refused itself, not the objects in it.
 */
export function checkMetadata(
  faults: Faults,
  metadata: ObjectMeta,
  nameFaults: NameFormat,
  namespaced = true,
): void {
  const { name = '', namespace, labels, annotations } = metadata
  if (name === '')
    faults.required('apiserver-name', METADATA.child('name'), 'name or generateName is required')
  else faults.invalidEach('apiserver-name', METADATA.child('name'), name, nameFaults(name))
  if (namespaced && namespace === '') faults.required('apiserver-name', METADATA.child('namespace'))
  checkLabels(faults, METADATA.child('labels'), labels)
  checkAnnotations(faults, METADATA.child('annotations'), annotations)
}

/**
 * Labels and what selects by them. Every fault is reported at the whole map, with the key or the
 * value that is wrong.
 */
export function checkLabels(
  faults: Faults,
  at: FieldPath,
  labels: Readonly<Record<string, string>> = {},
): void {
  for (const key in labels) {
    const value = labels[key] ?? ''
    const [wrongKey, wrongValue] = [labelKeyFaults(key), labelValueFaults(value)]
    if (wrongKey.length > 0) faults.invalidEach('apiserver-label', at.inside(key), key, wrongKey)
    if (wrongValue.length > 0)
      faults.invalidEach('apiserver-label', at.inside(key), value, wrongValue)
  }
}

export function checkAnnotations(
  faults: Faults,
  at: FieldPath,
  annotations: Readonly<Record<string, string>> = {},
): void {
  let size = 0
  for (const key in annotations) {
    const wrong = labelKeyFaults(key.toLowerCase())
    if (wrong.length > 0) faults.invalidEach('apiserver-annotation', at.inside(key), key, wrong)
    size += byteLength(key) + byteLength(annotations[key] ?? '')
  }
  if (size > LARGEST_ANNOTATIONS) faults.tooLong('apiserver-too-large', at, LARGEST_ANNOTATIONS)
}
