import type { Span } from '../../text/span'
import type { SourceEntry, SourceNode } from '../source-node'
import { type Mark, Refusal, structureRefusal } from './refusal'
import type { Scanner } from './scanner'
import type { TagRules } from './tag-rules'
import type { Token } from './token'
import type { Properties, TreeBuilder } from './tree-builder'

type Attach = (node: SourceNode) => void
type Kinds = ReadonlySet<Token['kind']>

/** Ours, so that nothing that reads a tree can run out of stack; go-yaml allows 10,000. */
export const DEEPEST = 500

/** The tokens that show, each at its place, that a value was left out. */
const NO_ENTRY: Kinds = new Set(['block-entry', 'block-end'])
const NO_BARE_ENTRY: Kinds = new Set(['block-entry', 'key', 'value', 'block-end'])
const NO_BLOCK_VALUE: Kinds = new Set(['key', 'value', 'block-end'])
const NO_PAIR_KEY: Kinds = new Set(['value', 'flow-entry', 'flow-sequence-end'])
const NO_PAIR_VALUE: Kinds = new Set(['flow-entry', 'flow-sequence-end'])
const NO_FLOW_KEY: Kinds = new Set(['value', 'flow-entry', 'flow-mapping-end'])
const NO_FLOW_VALUE: Kinds = new Set(['flow-entry', 'flow-mapping-end'])

/** Makes nodes of tokens, as go-yaml 2.4 does, with its refusals. */
export class NodeParser {
  /** Where the last token with letters ended. */
  end = 0
  readonly #scanner: Scanner
  readonly #builder: TreeBuilder
  readonly #tags: TagRules

  constructor(scanner: Scanner, builder: TreeBuilder, tags: TagRules) {
    this.#scanner = scanner
    this.#builder = builder
    this.#tags = tags
  }

  #peek(): Token {
    return this.#scanner.peek()
  }

  take(): Token {
    const token = this.#scanner.take()
    if (token.kind !== 'block-end') this.end = token.end.index
    return token
  }

  /** One value. `bareSequence` allows a list that is not indented below its key. */
  node(attach: Attach, block: boolean, bareSequence = false): void {
    const first = this.#peek()
    if (first.kind === 'alias') {
      this.take()
      attach(this.#builder.alias(first.name, first.start.index, first.end.index))
    } else this.#content(attach, first, block, bareSequence)
  }

  #content(attach: Attach, first: Token, block: boolean, bareSequence: boolean): void {
    const properties = this.#properties()
    const token = this.#peek()
    const read = this.#collectionReader(token.kind, block, bareSequence)
    if (read) read(attach, token.start, properties)
    else if (token.kind === 'scalar') {
      this.take()
      const range = [token.start.index, token.end.index] as const
      attach(this.#builder.scalar(token.text, token.style === 'plain', range, properties))
    } else if (token !== first) this.empty(attach, properties)
    else throw structureRefusal('did not find expected node content', token.start)
  }

  #collectionReader(
    kind: Token['kind'],
    block: boolean,
    bareSequence: boolean,
  ): ((attach: Attach, start: Mark, properties: Properties) => void) | undefined {
    if (kind === 'flow-sequence-start') return this.#sequence((add) => this.#flowSequence(add))
    if (kind === 'flow-mapping-start') return this.#mapping((add) => this.#flowMapping(add))
    if (kind === 'block-entry' && bareSequence)
      return this.#sequence((add) => this.#bareEntries(add))
    if (kind === 'block-sequence-start' && block)
      return this.#sequence((add) => this.#blockEntries(add))
    if (kind === 'block-mapping-start' && block) return this.#mapping((add) => this.#blockKeys(add))
    return undefined
  }

  #properties(): Properties {
    let anchor: string | undefined
    let tag: string | undefined
    for (let token = this.#peek(); ; token = this.#peek()) {
      if (token.kind === 'anchor' && anchor === undefined) anchor = token.name
      else if (token.kind === 'tag' && tag === undefined) tag = this.#tags.fullTag(token)
      else return { anchor, tag }
      this.take()
    }
  }

  /** A value that is left out is behind the last token. */
  empty(attach: Attach, properties: Properties = {}): void {
    attach(this.#builder.scalar('', true, [this.end, this.end], properties))
  }

  #optional(attach: Attach, absent: Kinds, block: boolean, bareSequence = false): void {
    if (absent.has(this.#peek().kind)) this.empty(attach)
    else this.node(attach, block, bareSequence)
  }

  #sequence(read: (add: Attach) => void) {
    return (attach: Attach, start: Mark, properties: Properties = {}) => {
      const items: SourceNode[] = []
      const span = this.#spanAt(start)
      attach(this.#builder.open({ kind: 'sequence', items, span }, start.index, properties))
      read((item) => items.push(item))
      this.#builder.close(this.end)
    }
  }

  #mapping(read: (add: (entry: SourceEntry) => void) => void) {
    return (attach: Attach, start: Mark, properties: Properties = {}) => {
      const entries: SourceEntry[] = []
      const span = this.#spanAt(start)
      attach(this.#builder.open({ kind: 'mapping', entries, span }, start.index, properties))
      read((entry) => entries.push(entry))
      this.#builder.close(this.end)
    }
  }

  #spanAt({ index }: Mark): Span {
    if (this.#builder.depth >= DEEPEST)
      throw new Refusal(
        `nested deeper than ${DEEPEST} levels, which is as far as this map reads`,
        index,
        index + 1,
      )
    return this.#builder.places.span(index, index)
  }

  #blockEntries(add: Attach): void {
    this.take()
    for (let token = this.#peek(); token.kind !== 'block-end'; token = this.#peek()) {
      if (token.kind !== 'block-entry')
        throw structureRefusal("did not find expected '-' indicator", token.start)
      this.take()
      this.#optional(add, NO_ENTRY, true)
    }
    this.take()
  }

  #bareEntries(add: Attach): void {
    while (this.#peek().kind === 'block-entry') {
      this.take()
      this.#optional(add, NO_BARE_ENTRY, true)
    }
  }

  #blockKeys(add: (entry: SourceEntry) => void): void {
    this.take()
    for (let token = this.#peek(); token.kind !== 'block-end'; token = this.#peek()) {
      if (token.kind !== 'key') throw structureRefusal('did not find expected key', token.start)
      this.take()
      this.#entry(
        (attach) => this.#optional(attach, NO_BLOCK_VALUE, true, true),
        (attach) => this.#valueOr(attach, NO_BLOCK_VALUE, true),
        add,
      )
    }
    this.take()
  }

  /** A key and its value; the entry is added as soon as its value begins. */
  #entry(
    key: (attach: Attach) => void,
    value: (attach: Attach) => void,
    add: (entry: SourceEntry) => void,
  ): void {
    let read: SourceNode | undefined
    key((node) => {
      read = node
    })
    value((node) => {
      if (read) add({ key: read, value: node })
    })
  }

  #valueOr(attach: Attach, absent: Kinds, block: boolean): void {
    if (this.#peek().kind === 'value') {
      this.take()
      this.#optional(attach, absent, block, block)
    } else this.empty(attach)
  }

  #flowSequence(add: Attach): void {
    this.#flowItems('flow-sequence-end', "did not find expected ',' or ']'", () => {
      const { kind, start } = this.#peek()
      if (kind === 'key') {
        this.take()
        this.#mapping((addEntry) => this.#pair(addEntry))(add, start)
      } else this.node(add, false)
    })
  }

  /** One `key: value` in a list. Where the key is left out, go-yaml drops the colon. */
  #pair(add: (entry: SourceEntry) => void): void {
    this.#entry(
      (attach) => {
        if (NO_PAIR_KEY.has(this.#peek().kind)) {
          this.take()
          this.empty(attach)
        } else this.node(attach, false)
      },
      (attach) => this.#valueOr(attach, NO_PAIR_VALUE, false),
      add,
    )
  }

  #flowMapping(add: (entry: SourceEntry) => void): void {
    this.#flowItems('flow-mapping-end', "did not find expected ',' or '}'", () => {
      const keyed = this.#peek().kind === 'key'
      if (keyed) this.take()
      this.#entry(
        (attach) => (keyed ? this.#optional(attach, NO_FLOW_KEY, false) : this.node(attach, false)),
        (attach) => (keyed ? this.#valueOr(attach, NO_FLOW_VALUE, false) : this.empty(attach)),
        add,
      )
    })
  }

  #flowItems(end: Token['kind'], expected: string, read: () => void): void {
    this.take()
    for (let first = true; this.#peek().kind !== end; first = false) {
      if (!first) {
        if (this.#peek().kind !== 'flow-entry') throw structureRefusal(expected, this.#peek().start)
        this.take()
        if (this.#peek().kind === end) break
      }
      read()
    }
    this.take()
  }
}
