import type { editor } from 'monaco-editor'
import type { Exploration } from '../../lib/explore'
import type { Highlight } from '../../lib/selection/highlight'
import { conceptHues } from '../icons/concept-hues'

/** A stripe beside a line: of the thing in whose hue it is. */
interface Stripe {
  readonly line: number
  readonly hue: string
  readonly classes: string
}

/** A stripe beside each thing of convox.yml, a line at a time. */
export function stripes({ concepts }: Exploration, lineCount: number): Stripe[] {
  const hues = conceptHues(concepts)
  return concepts.flatMap(({ id, span }) => {
    if (!span) return []
    const hue = hues(id)
    const last = Math.min(lastLine(span), lineCount)
    return Array.from({ length: Math.max(0, last - span.line + 1) }, (_, index) => {
      const line = span.line + index
      const ends = `${index === 0 ? ' stripe-start' : ''}${line === last ? ' stripe-end' : ''}`
      return { line, hue, classes: `stripe ${hue}${ends}` }
    })
  })
}

export function stripeDecorations(all: readonly Stripe[]): editor.IModelDeltaDecoration[] {
  return all.map(({ line, classes }) =>
    onLine(line, { isWholeLine: true, linesDecorationsClassName: classes }),
  )
}

/** The ground of the lit lines, and a wider stripe beside them. */
export function litDecorations(
  all: readonly Stripe[],
  pinned: ReadonlySet<number> | undefined,
  pointed: Highlight,
  lineCount: number,
): editor.IModelDeltaDecoration[] {
  // Pointing at a whole object only lights its lines; pointing at a field or a line singles them
  // out.
  const isSingle = pointed.fields.size > 0
  const lines = new Set([...(pinned ?? []), ...pointed.lines])
  const striped = new Map(
    all.filter(({ line }) => lines.has(line)).map((stripe) => [stripe.line, stripe]),
  )
  return [...lines]
    .filter((line) => line <= lineCount)
    .map((line) => {
      const state = isSingle && pointed.lines.has(line) ? 'line-pointed' : 'line-lit'
      const stripe = striped.get(line)
      const ground = `${stripe?.hue ?? ''} ${state}`
      return onLine(line, {
        isWholeLine: true,
        className: ground,
        marginClassName: ground,
        lineNumberClassName: 'number-lit',
        ...(stripe && { linesDecorationsClassName: `${stripe.classes} ${state}` }),
      })
    })
}

function onLine(
  line: number,
  options: editor.IModelDecorationOptions,
): editor.IModelDeltaDecoration {
  const range = { startLineNumber: line, endLineNumber: line, startColumn: 1, endColumn: 1 }
  return { range, options }
}

function lastLine({
  line,
  endLine,
  endColumn,
}: {
  line: number
  endLine: number
  endColumn: number
}): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine
}
