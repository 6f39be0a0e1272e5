import type { Span } from '../text/span'

/**
 * Where a value came from.
 * - `written`: at `path` of the user's convox.yml, `span` in the user's own text; `variables` are the `${NAME}` that it holds.
 * - `default`: nothing is written at `path`; the rack fills it in.
 * - `missing`: the field exists because nothing is written at `path` (no `scale`, so one replica).
 * - `rack`: a setting of the rack or the app (`name` is a key of Settings).
 * - `release`: put in at release: an id, a build, a variable of the release's environment.
 * A value without origins is always so.
 */
export type Origin =
  | {
      readonly kind: 'written'
      readonly path: string
      readonly span: Span
      readonly variables?: readonly string[]
    }
  | { readonly kind: 'default'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'rack'; readonly name: string }
  | { readonly kind: 'release'; readonly name: string }

export type OriginKind = Origin['kind']
