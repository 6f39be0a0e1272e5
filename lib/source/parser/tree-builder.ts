import type { Places } from '../places'
import { type MappingNode, ScalarNode, type SequenceNode, type SourceNode } from '../source-node'
import { placelessRefusal, type Refusal } from './refusal'

/** What may stand before a value. */
export interface Properties {
  readonly anchor?: string | undefined
  readonly tag?: string | undefined
}

type Collection = MappingNode | SequenceNode

/** Makes the nodes of a tree. A collection is there from its first letter on, so that a refusal leaves what was read. */
export class TreeBuilder {
  aliases = 0
  /** An alias inside of what it names: refused once the whole text is read. */
  containsItself: Refusal | undefined
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
    const node = new ScalarNode(span, text, plain, tag, this.places.variables(start, end))
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    return node
  }

  /** The very node that the alias names. */
  alias(name: string, start: number, end: number): SourceNode {
    this.aliases += 1
    const target = this.#anchors.get(name)
    if (target === undefined)
      throw placelessRefusal(`unknown anchor '${name}' referenced`, start, end)
    if (!this.#open.some(({ node }) => node === target)) return target
    this.containsItself ??= placelessRefusal(`anchor '${name}' value contains itself`, start, end)
    return this.scalar('', true, [start, end], {})
  }
}
