import type { editor } from 'monaco-editor'
import type { Exploration } from '../../lib/explore'
import type { Highlight } from '../../lib/selection/highlight'
import { conceptHues } from '../icons/concept-hues'
import type { Linkage } from '../state/lights'

/**
 * A stripe beside each thing of convox.yml, wider where its lines are lit; and the lit lines'
 * ground.
 */
export function lineDecorations(
  exploration: Exploration,
  linkage: Linkage | null,
  lit: Highlight,
  lineCount: number,
): editor.IModelDeltaDecoration[] {
  const decorations: editor.IModelDeltaDecoration[] = []
  const hues = conceptHues(exploration.concepts)
  // Pointing at a whole object only lights its lines; pointing at a field or a line singles them
  // out.
  const single = lit.fields.size > 0
  const pointed = single ? lit.lines : new Set<number>()
  const pinned = new Set([...(linkage?.pinned.lines ?? []), ...(single ? [] : lit.lines)])
  const striped = new Set<number>()

  for (const { id, span } of exploration.concepts) {
    if (!span) continue
    const hue = hues(id)
    const last = Math.min(lastLine(span), lineCount)
    for (let line = span.line; line <= last; line++) {
      striped.add(line)
      const place = { startLineNumber: line, endLineNumber: line, startColumn: 1, endColumn: 1 }
      const ends = `${line === span.line ? 'stripe-start' : ''} ${line === last ? 'stripe-end' : ''}`
      const state = pointed.has(line) ? 'line-pointed' : pinned.has(line) ? 'line-lit' : ''
      const classes = `${hue} ${state}`
      decorations.push({
        range: place,
        options: {
          isWholeLine: true,
          linesDecorationsClassName: `stripe ${ends} ${classes}`,
          ...(state !== '' && {
            className: classes,
            marginClassName: classes,
            lineNumberClassName: 'number-lit',
          }),
        },
      })
    }
  }
  for (const line of [...pinned, ...pointed]) {
    if (striped.has(line) || line > lineCount) continue
    const range = { startLineNumber: line, endLineNumber: line, startColumn: 1, endColumn: 1 }
    const classes = pointed.has(line) ? 'line-pointed' : 'line-lit'
    decorations.push({
      range,
      options: {
        isWholeLine: true,
        className: classes,
        marginClassName: classes,
        lineNumberClassName: 'number-lit',
      },
    })
  }
  return decorations
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
