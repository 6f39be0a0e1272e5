import type { AnySourced } from '../../provenance/sourced'
import type { Span } from '../../text/span'

/** Where the user's text says a value; undefined where it does not. */
export function writtenSpan({ origins }: AnySourced): Span | undefined {
  const origin = origins.find(({ kind }) => kind === 'written')
  return origin?.kind === 'written' ? origin.span : undefined
}
