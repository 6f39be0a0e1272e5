import type { Span } from '../text/span'
import { type PlainScalar, resolveScalar } from './resolve-scalar'

/**
 * What is at a place of the text. Aliases are the same node that they name, so one node may be
 * reached on several paths.
 */
export type SourceNode = MappingNode | SequenceNode | ScalarNode

export interface MappingNode {
  readonly kind: 'mapping'
  readonly span: Span
  readonly entries: readonly SourceEntry[]
}

export interface SourceEntry {
  readonly key: SourceNode
  readonly value: SourceNode
}

export interface SequenceNode {
  readonly kind: 'sequence'
  readonly span: Span
  readonly items: readonly SourceNode[]
}

/** A scalar, with what the rack's parser makes of it; that is worked out on first use. */
export class ScalarNode {
  readonly kind = 'scalar'
  #resolved: PlainScalar | undefined

  constructor(
    readonly span: Span,
    /** The text without quotes, folds and escapes. */
    readonly text: string,
    /** Neither quoted nor a block: its type is read off its letters. */
    readonly plain: boolean,
    readonly tag: string | undefined,
    readonly variables: readonly string[] | undefined,
  ) {}

  get resolved(): PlainScalar {
    this.#resolved ??= resolveScalar(this.text, this.plain, this.tag)
    return this.#resolved
  }
}

export function isMergeKey(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.text === '<<' && (node.plain || node.tag === MERGE_TAG)
}

const MERGE_TAG = 'tag:yaml.org,2002:merge'
