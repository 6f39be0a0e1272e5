import type { Column, Kind } from '../kubernetes/kinds'

export interface GraphNode {
  /** An object's id, `Deployment/web`. */
  readonly id: string
  readonly kind: Kind
  readonly name: string
  /**
   * What its card calls it: the kind's short word, or `LoadBalancer` for a Service of that type.
   */
  readonly label: string
  /** The id of the concept that it belongs to. */
  readonly concept: string
  readonly column: Column
  /** The one fact looked for first: `×2–10`, `:3000`, `0 3 * * *`, `20Gi`. */
  readonly fact?: string
  /** Lines under the name: hosts. */
  readonly more?: readonly string[]
  /** Made later by a controller. */
  readonly derived: boolean
}

export interface GraphEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relation: Relation
  readonly derived: boolean
}

export type Relation =
  | 'routes'
  | 'selects'
  | 'scales'
  | 'env from'
  | 'reads'
  | 'runs as'
  | 'mounts'
  | 'guards'
  | 'makes'
  | 'pulls with'
  | 'binds'
  | 'secures'

export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}
