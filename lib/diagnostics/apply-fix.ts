import type { Fix } from './diagnostic'

/**
 * The text with a fix's edits made. Edits do not overlap; the last is made first, so that the
 * places of the others stay true.
 */
export function applyFix(text: string, fix: Fix): string {
  return [...fix.edits]
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (edited, { span, text: replacement }) =>
        edited.slice(0, span.start) + replacement + edited.slice(span.end),
      text,
    )
}
