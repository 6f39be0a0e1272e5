import type { Kind } from './kinds'

/**
 * A Kubernetes object as plain data: what `kubectl apply` would read. No nulls, no undefined, no
 * empty mappings or lists.
 */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: Kind
  readonly metadata: ObjectMetadata
  readonly [field: string]: unknown
}

export interface ObjectMetadata {
  readonly name: string
  readonly namespace?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}
