import type { Mark } from './refusal'

/**
 * The pieces of a YAML text. Blocks have begins and ends here that are written as indentation only.
 */
export type Token = PlainToken | NameToken | TagToken | ScalarToken | VersionToken | TagRuleToken

interface Place {
  readonly start: Mark
  readonly end: Mark
}
interface PlainToken extends Place {
  readonly kind: MarkKind
}
/** Tokens that are nothing but their place. */
export type MarkKind =
  | 'stream-end'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'

interface NameToken extends Place {
  readonly kind: 'anchor' | 'alias'
  readonly name: string
}
export interface TagToken extends Place {
  readonly kind: 'tag'
  readonly handle: string
  readonly suffix: string
}
export interface ScalarToken extends Place {
  readonly kind: 'scalar'
  readonly text: string
  readonly style: 'plain' | 'quoted' | 'block'
}
interface VersionToken extends Place {
  readonly kind: 'version'
  readonly version: string
}
interface TagRuleToken extends Place {
  readonly kind: 'tag-rule'
  readonly handle: string
  readonly prefix: string
}
