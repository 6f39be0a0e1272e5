import { type Alias, Composer, type Document, isAlias, isCollection, isMap, type ParsedNode, Parser, type Scalar } from 'yaml'
import { LineTable } from '../text/line-table'
import type { Span } from '../text/span'
import { excessiveAliasing } from './excessive-aliasing'
import { type Interpolated, interpolate, locate } from './interpolate'
import type { SourceFault } from './source-fault'
import { ScalarNode, type SourceNode } from './source-node'

/** A text as a tree that knows its places. */
export interface SourceDocument {
  /** Absent when the text is empty, or nothing could be read of it. */
  readonly root?: SourceNode
  readonly faults: readonly { readonly message: string; readonly span: Span }[]
}

const OPTIONS = {
  schema: 'failsafe',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'silent',
} as const
/** Everything but printable characters, tabs and line ends; halves of pairs are left to what reads them. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/
const DEEPEST = 10000

/**
 * Reads the first document of a text the way a rack does: variables first, then YAML. Never throws: what it could read
 * is in `root`, what it could not in `faults`, with spans in the user's own text.
 */
export function readSource(userText: string, variables: ReadonlyMap<string, string>): SourceDocument {
  const interpolated = interpolate(userText, variables)
  const lines = new LineTable(userText)
  const toSpan = (start: number, end: number) => {
    if (interpolated.replacements.length === 0) return lines.span(start, end)
    const place = locate(interpolated, start, end)
    return lines.span(place.start, place.end)
  }
  const faults: SourceFault[] = []
  const root = compose(interpolated, faults, toSpan)
  return { ...(root && { root }), faults: faults.map(({ message, start, end }) => ({ message, span: toSpan(start, end) })) }
}

function compose(interpolated: Interpolated, faults: SourceFault[], toSpan: (start: number, end: number) => Span): SourceNode | undefined {
  const text = interpolated.text.startsWith('\uFEFF') ? interpolated.text.replace('\uFEFF', ' ') : interpolated.text
  const forbidden = FORBIDDEN.exec(text)
  if (forbidden) {
    faults.push({ message: 'yaml: control characters are not allowed', start: forbidden.index, end: forbidden.index + 1 })
    return undefined
  }
  try {
    const document = firstDocument(text)
    if (!document) return undefined
    for (const error of document.errors) {
      const [start, end] = error.pos
      faults.push({ message: `yaml: line ${toSpan(start, end).line}: ${wordsOf(error.code, error.message)}`, start, end })
    }
    if (!document.contents) return undefined
    const builder = new TreeBuilder(interpolated, faults, toSpan)
    const root = builder.build(document.contents as ParsedNode, 0)
    const excess = builder.aliases > 0 && excessiveAliasing(root)
    if (excess) faults.push({ message: 'yaml: document contains excessive aliasing', start: 0, end: 0 })
    return excess ? undefined : root
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    faults.push({ message: `yaml: exceeded max depth of ${DEEPEST}`, start: 0, end: 0 })
    return undefined
  }
}

function firstDocument(text: string): Document.Parsed | undefined {
  for (const document of new Composer(OPTIONS).compose(new Parser().parse(text))) return document as Document.Parsed
  return undefined
}

/** The parser's fault in the words of the rack's, where they are known; a person searches for these. */
const WORDS: Partial<Record<string, string>> = {
  TAB_AS_INDENT: 'found character that cannot start any token',
  BAD_ALIAS: 'did not find expected alphabetic or numeric character',
  BLOCK_AS_IMPLICIT_KEY: 'mapping values are not allowed in this context',
  MULTILINE_IMPLICIT_KEY: "could not find expected ':'",
  BLOCK_IN_FLOW: "did not find expected ',' or '}'",
  MISSING_CHAR: "did not find expected ',' or '}'",
  BAD_INDENT: 'did not find expected key',
  UNEXPECTED_TOKEN: 'did not find expected key',
  BAD_DQ_ESCAPE: 'found unknown escape character',
  MULTIPLE_ANCHORS: 'did not find expected key',
  MULTIPLE_TAGS: 'did not find expected key',
}

function wordsOf(code: string, message: string): string {
  return WORDS[code] ?? message.charAt(0).toLowerCase() + message.slice(1)
}

class TreeBuilder {
  readonly #anchors = new Map<string, SourceNode>()
  aliases = 0

  constructor(
    readonly interpolated: Interpolated,
    readonly faults: SourceFault[],
    readonly toSpan: (start: number, end: number) => Span,
  ) {}

  build(node: ParsedNode | null, fallback: number): SourceNode {
    if (!node) return this.#scalar('', true, undefined, fallback, fallback)
    if (isAlias(node)) return this.#alias(node)
    const [start, last] = node.range
    const end = isCollection(node) ? this.#withoutBlanks(start, last) : last
    const place = { span: this.toSpan(start, end), ...this.#variables(start, end) }
    if (!isCollection(node)) return this.#anchored(node, this.#fromScalar(node as Scalar.Parsed, start, end))
    if (!isMap(node))
      return this.#anchored(node, { kind: 'sequence', ...place, items: node.items.map((item) => this.build(item as ParsedNode, end)) })
    const entries = node.items.map((pair) => {
      const key = this.build(pair.key as ParsedNode, start)
      const after = (pair.key as ParsedNode | null)?.range?.[1] ?? start
      return { key, value: this.build(pair.value as ParsedNode | null, after) }
    })
    return this.#anchored(node, { kind: 'mapping', ...place, entries })
  }

  /** A block ends behind its last letter, not where the next one begins. */
  #withoutBlanks(start: number, end: number): number {
    const { text } = this.interpolated
    let at = end
    while (at > start && /\s/.test(text[at - 1] as string)) at -= 1
    return at
  }

  #fromScalar(node: Scalar.Parsed, start: number, end: number): ScalarNode {
    return this.#scalar(String(node.value ?? ''), node.type === 'PLAIN' || node.type === undefined, node.tag, start, end)
  }

  #scalar(text: string, plain: boolean, tag: string | undefined, start: number, end: number): ScalarNode {
    return new ScalarNode(this.toSpan(start, end), text, plain, tag, this.#variables(start, end).variables)
  }

  #variables(start: number, end: number): { variables?: readonly string[] } {
    if (this.interpolated.replacements.length === 0) return {}
    const { variables } = locate(this.interpolated, start, end)
    return variables ? { variables } : {}
  }

  #anchored(node: ParsedNode, built: SourceNode): SourceNode {
    if (!isAlias(node) && node.anchor) this.#anchors.set(node.anchor, built)
    return built
  }

  #alias(node: Alias): SourceNode {
    const [start, end] = node.range ?? [0, 0]
    this.aliases += 1
    const target = this.#anchors.get(node.source)
    if (target) return target
    this.faults.push({ message: `yaml: unknown anchor '${node.source}' referenced`, start, end })
    return this.#scalar('', true, undefined, start, end)
  }
}
