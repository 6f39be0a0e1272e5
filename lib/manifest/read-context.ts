import { type DiagnosticCode, problem } from '../diagnostics/catalogue'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Origin } from '../provenance/origin'
import { Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import { type Keeping, NOTHING_KEPT } from '../text/kept'
import type { Span } from '../text/span'
import type { Fragment } from './fragment-line'

/** A key of the text that no rack knows, and those it would know at that place. */
export interface UnknownKey {
  readonly path: string
  readonly key: string
  readonly span: Span
  readonly known: readonly string[]
}

/**
 * What is gathered while a manifest is read. Readers report here and always return something
 * usable.
 */
export class ReadContext {
  readonly diagnostics: Diagnostic[] = []
  readonly unknownKeys: UnknownKey[] = []
  /**
   * The part of the text that a rack reads alone at present: its messages count lines from its
   * start.
   */
  fragment: Fragment | undefined

  constructor(
    /** Where a problem without a better place is shown. */
    readonly start: Span,
    readonly kept: Keeping = NOTHING_KEPT,
  ) {}

  /**
   * What is read at a node, or was read there when it and all inputs were the same. What had
   * something to be said about it is read again, so that it is said again.
   */
  read<T>(
    purpose: object,
    node: SourceNode | undefined,
    inputs: readonly unknown[],
    read: () => T,
  ): T {
    if (node === undefined) return read()
    const said = this.diagnostics.length + this.unknownKeys.length
    const isSilent = () => this.diagnostics.length + this.unknownKeys.length === said
    return this.kept.of(purpose, node, inputs, read, isSilent)
  }

  report(
    code: DiagnosticCode,
    message: string,
    place: { readonly span?: Span | undefined; readonly path?: string | undefined },
    advice?: string,
  ): void {
    const { severity, stage, help } = problem(code)
    this.diagnostics.push({
      severity,
      stage,
      code,
      message,
      advice: advice ?? help,
      span: place.span ?? this.start,
      ...(place.path !== undefined && { path: place.path }),
    })
  }
}

/**
 * A place that is being read: the path that a person would name, and what is there, if anything
 * does.
 */
export interface Cursor {
  readonly path: string
  readonly node: SourceNode | undefined
  readonly reading: ReadContext
}

export function written(path: string, node: SourceNode): Origin {
  const variables = node.kind === 'scalar' ? node.variables : undefined
  return { kind: 'written', path, span: node.span, ...(variables && { variables }) }
}

/**
 * A value with the cursor's place as its origin: written where something is there, else a
 * default of that path.
 */
export function sourcedAt<T>(cursor: Cursor, value: T): Sourced<T> {
  return new Sourced(value, [
    cursor.node ? written(cursor.path, cursor.node) : { kind: 'default', path: cursor.path },
  ])
}

export function isNull(node: SourceNode | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.resolved.type === 'null')
}
