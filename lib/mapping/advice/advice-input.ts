import type { ADVICE_PROBLEMS } from '../../diagnostics/catalogue/advice'
import type { Diagnostic, Fix } from '../../diagnostics/diagnostic'
import type { Severity } from '../../diagnostics/problem'
import type { Manifest } from '../../manifest/manifest'
import type { UnknownKey } from '../../manifest/read-context'
import type { Settings } from '../../rack/settings'
import type { SourceNode } from '../../source/source-node'
import type { Keeping } from '../../text/kept'
import type { Span } from '../../text/span'
import type { MappedObject } from '../mapped-object'

/** What there is to be advised on. */
export interface AdviceInput {
  /** The user's own text, for the edits of fixes and for what a comment silences. */
  readonly text: string
  readonly root: SourceNode | undefined
  readonly manifest: Manifest
  readonly settings: Settings
  readonly unknownKeys: readonly UnknownKey[]
  readonly objects: readonly MappedObject[]
  readonly kept: Keeping
  /** What the rack's own checks have found. */
  readonly reported: readonly Diagnostic[]
}

export type AdviceCode = keyof typeof ADVICE_PROBLEMS

/** One thing to be said, at a place of the text. */
export interface Advice {
  readonly code: AdviceCode
  readonly message: string
  /** Where it is graver than others of its code. */
  readonly severity?: Severity
  readonly span: Span
  readonly path?: string
  readonly object?: string
  readonly fixes?: readonly Fix[]
}

/** Looks for one kind of surprise. Never throws, whatever the text. */
export type Check = (subject: AdviceInput) => Iterable<Advice>
