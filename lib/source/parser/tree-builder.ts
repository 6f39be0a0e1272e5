import type { Places } from '../places'
import { type MappingNode, ScalarNode, type SequenceNode, type SourceNode } from '../source-node'
import { decodeBase64 } from './base64'
import { placelessRefusal, type Refusal } from './refusal'

/** What may be before a value. */
export interface Properties {
  readonly anchor?: string | undefined
  readonly tag?: string | undefined
}

const BINARY = 'tag:yaml.org,2002:binary'

type Collection = MappingNode | SequenceNode

/**
 * Makes the nodes of a tree. A collection is there from its first letter on, so that a refusal
 * leaves what was read.
 */
export class TreeBuilder {
  aliases = 0
  /**
   * What is refused only once the whole text is read: an alias inside of what it names, base64 that
   * is none.
   */
  lateRefusal: Refusal | undefined
  readonly #anchors = new Map<string, SourceNode>()
  /** The collections around the present place, outermost first, and where they begin. */
  readonly #open: { readonly node: Collection; readonly start: number }[] = []

  constructor(readonly places: Places) {}

  get depth(): number {
    return this.#open.length
  }

  open<Node extends Collection>(node: Node, start: number, { anchor }: Properties): Node {
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    this.#open.push({ node, start })
    return node
  }

  /** Ends the innermost collection. */
  close(end: number): void {
    const last = this.#open.pop()
    if (last)
      Object.assign(last.node, { span: this.places.span(last.start, Math.max(last.start, end)) })
  }

  scalar(
    text: string,
    plain: boolean,
    [start, end]: readonly [number, number],
    { anchor, tag }: Properties,
  ): ScalarNode {
    const span = this.places.span(start, end)
    const value = tag === BINARY ? this.#decoded(text, start, end) : text
    const node = new ScalarNode(span, value, plain, tag, this.places.variables(start, end))
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    return node
  }

  #decoded(text: string, start: number, end: number): string {
    const decoded = decodeBase64(text)
    if (decoded === undefined)
      this.lateRefusal ??= placelessRefusal(
        '!!binary value contains invalid base64 data',
        start,
        end,
      )
    return decoded ?? text
  }

  /** The very node that the alias names. */
  alias(name: string, start: number, end: number): SourceNode {
    this.aliases += 1
    const target = this.#anchors.get(name)
    if (target === undefined)
      throw placelessRefusal(`unknown anchor '${name}' referenced`, start, end)
    if (!this.#open.some(({ node }) => node === target)) return target
    this.lateRefusal ??= placelessRefusal(`anchor '${name}' value contains itself`, start, end)
    return this.scalar('', true, [start, end], {})
  }
}
