import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  type ParsedNode,
  Parser,
  type Scalar,
} from 'yaml'
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

/** Where something stands in the user's text, and the variables that it holds. */
interface ReadPosition {
  readonly span: Span
  readonly variables?: readonly string[]
}

/** The place of a range of the interpolated text. */
type PlaceOf = (start: number, end: number) => ReadPosition

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
export function readSource(
  userText: string,
  variables: ReadonlyMap<string, string>,
): SourceDocument {
  const interpolated = interpolate(userText, variables)
  const lines = new LineTable(userText)
  const placeOf = (start: number, end: number): ReadPosition => {
    if (interpolated.replacements.length === 0) return { span: lines.span(start, end) }
    const place = locate(interpolated, start, end)
    return {
      span: lines.span(place.start, place.end),
      ...(place.variables && { variables: place.variables }),
    }
  }
  const faults: SourceFault[] = []
  const root = compose(interpolated, faults, placeOf)
  return {
    ...(root && { root }),
    faults: faults.map(({ message, start, end }) => ({ message, span: placeOf(start, end).span })),
  }
}

function compose(
  interpolated: Interpolated,
  faults: SourceFault[],
  placeOf: PlaceOf,
): SourceNode | undefined {
  const text = interpolated.text.startsWith('\uFEFF')
    ? interpolated.text.replace('\uFEFF', ' ')
    : interpolated.text
  const forbidden = FORBIDDEN.exec(text)
  if (forbidden) {
    faults.push({
      message: 'yaml: control characters are not allowed',
      start: forbidden.index,
      end: forbidden.index + 1,
    })
    return undefined
  }
  try {
    const document = firstDocument(text)
    if (!document) return undefined
    for (const error of document.errors) {
      const [start, end] = error.pos
      faults.push({
        message: `yaml: line ${placeOf(start, end).span.line}: ${wordsOf(error.code, error.message)}`,
        start,
        end,
      })
    }
    if (!document.contents) return undefined
    const builder = new TreeBuilder(interpolated.text, faults, placeOf)
    const root = builder.build(document.contents as ParsedNode, 0)
    const excess = builder.aliases > 0 && excessiveAliasing(root)
    if (excess)
      faults.push({ message: 'yaml: document contains excessive aliasing', start: 0, end: 0 })
    return excess ? undefined : root
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    faults.push({ message: `yaml: exceeded max depth of ${DEEPEST}`, start: 0, end: 0 })
    return undefined
  }
}

function firstDocument(text: string): Document.Parsed | undefined {
  for (const document of new Composer(OPTIONS).compose(new Parser().parse(text)))
    return document as Document.Parsed
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
    readonly text: string,
    readonly faults: SourceFault[],
    readonly placeOf: PlaceOf,
  ) {}

  build(node: ParsedNode | null, fallback: number): SourceNode {
    if (!node) return this.#scalar('', true, undefined, fallback, fallback)
    if (isAlias(node)) return this.#alias(node)
    const [start, last] = node.range
    if (!isCollection(node))
      return this.#anchored(node, this.#fromScalar(node as Scalar.Parsed, start, last))
    const end = this.#withoutBlanks(start, last)
    const place = this.placeOf(start, end)
    if (!isMap(node))
      return this.#anchored(node, {
        kind: 'sequence',
        ...place,
        items: node.items.map((item) => this.build(item as ParsedNode, end)),
      })
    const entries = node.items.map((pair) => {
      const key = this.build(pair.key as ParsedNode, start)
      const after = (pair.key as ParsedNode | null)?.range?.[1] ?? start
      return { key, value: this.build(pair.value as ParsedNode | null, after) }
    })
    return this.#anchored(node, { kind: 'mapping', ...place, entries })
  }

  /** A block ends behind its last letter, not where the next one begins. */
  #withoutBlanks(start: number, end: number): number {
    let at = end
    while (at > start && /\s/.test(this.text[at - 1] as string)) at -= 1
    return at
  }

  #fromScalar(node: Scalar.Parsed, start: number, end: number): ScalarNode {
    return this.#scalar(
      String(node.value ?? ''),
      node.type === 'PLAIN' || node.type === undefined,
      node.tag,
      start,
      end,
    )
  }

  #scalar(
    text: string,
    plain: boolean,
    tag: string | undefined,
    start: number,
    end: number,
  ): ScalarNode {
    const { span, variables } = this.placeOf(start, end)
    return new ScalarNode(span, text, plain, tag, variables)
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
