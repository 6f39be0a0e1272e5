import type { Places } from '../places'
import type { SourceNode } from '../source-node'
import { NodeParser } from './node-parser'
import { Refusal, structureRefusal } from './refusal'
import { Scanner } from './scanner'
import { TagRules } from './tag-rules'
import type { Token } from './token'
import { TreeBuilder } from './tree-builder'

const OUTSIDE: ReadonlySet<Token['kind']> = new Set([
  'version',
  'tag-rule',
  'document-start',
  'document-end',
  'stream-end',
])
/** Makes a tree of the first document of a text, as go-yaml 2.4 does, with its refusals. */
export class TreeParser {
  root: SourceNode | undefined
  readonly #scanner: Scanner
  readonly #builder: TreeBuilder
  readonly #tags = new TagRules()
  readonly #nodes: NodeParser

  constructor(text: string, places: Places) {
    this.#scanner = new Scanner(text)
    this.#builder = new TreeBuilder(places)
    this.#nodes = new NodeParser(this.#scanner, this.#builder, this.#tags)
  }

  get hasAliases(): boolean {
    return this.#builder.aliases > 0
  }

  /** Reads the document into `root`, as far as it goes; why it goes no further. */
  parse(): Refusal | undefined {
    try {
      this.#document()
      return this.#builder.lateRefusal
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      while (this.#builder.depth > 0) this.#builder.close(this.#nodes.end)
      return refusal
    }
  }

  #document(): void {
    const attach = (node: SourceNode) => {
      this.root = node
    }
    const first = this.#scanner.peek().kind
    if (first === 'stream-end') return
    if (first === 'version' || first === 'tag-rule' || first === 'document-start') {
      this.#directives()
      if (this.#scanner.peek().kind !== 'document-start')
        throw structureRefusal('did not find expected <document start>', this.#scanner.peek().start)
      this.#nodes.take()
    }
    if (first !== 'document-end' && OUTSIDE.has(this.#scanner.peek().kind))
      this.#nodes.empty(attach)
    else this.#nodes.node(attach, true)
    this.#scanner.peek()
  }

  #directives(): void {
    let version = false
    for (let token = this.#scanner.peek(); ; token = this.#scanner.peek()) {
      if (token.kind === 'version') {
        if (version) throw structureRefusal('found duplicate %YAML directive', token.start)
        if (token.version !== '1.1')
          throw structureRefusal('found incompatible YAML document', token.start)
        version = true
      } else if (token.kind === 'tag-rule') this.#tags.add(token.handle, token.prefix, token.start)
      else return
      this.#nodes.take()
    }
  }
}
