import type { Span } from '../text/span'
import type { DiagnosticCode } from './catalogue'
import type { Severity, Stage } from './problem'

/** An edit of the user's text: replace what `span` holds by `text`. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
}

export interface Diagnostic {
  readonly severity: Severity
  readonly stage: Stage
  readonly code: DiagnosticCode
  /**
   * What is wrong. For the rack's and the API server's errors their own words, so that they can be
   * searched for.
   */
  readonly message: string
  /** What it means and what to do, in ours. */
  readonly advice: string
  /** In the user's text; the first character when the text has no better place. */
  readonly span: Span
  /** The path in convox.yml, where there is one. */
  readonly path?: string
  /** "KIND/NAME" of the object concerned. */
  readonly object?: string
  readonly fixes?: readonly Fix[]
  /** An earlier stage has an error at this very place, which is shown instead. */
  readonly follows?: boolean
}
