import type { editor } from 'monaco-editor'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic'
import type { Severity } from '../../lib/diagnostics/problem'
import { problemHint } from '../../lib/diagnostics/problem-hint'
import type { Span } from '../../lib/text/span'
import { monaco } from './monaco'

const MARKER_SEVERITY: Record<Severity, number> = { error: 8, warning: 4, info: 2 }

/** What is between a line and its hint. */
const GAP = '   '

/** The squiggles under the text, and what hovers over them say. */
export function problemMarkers(diagnostics: readonly Diagnostic[]): editor.IMarkerData[] {
  return diagnostics.map(({ severity, message, advice, code, span }) => ({
    ...place(span),
    severity: MARKER_SEVERITY[severity],
    message: advice === '' || advice === message ? message : `${message}\n${advice}`,
    code,
    source: 'rack',
  }))
}

/**
 * The ground of each line with a problem, and a few words after its text where they fit; the hover
 * has the whole sentence.
 * @param columns how many characters of a line are in sight
 */
export function problemDecorations(
  diagnostics: readonly Diagnostic[],
  model: editor.ITextModel,
  columns: number,
): editor.IModelDeltaDecoration[] {
  const worst = new Map<number, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { line } = diagnostic.span
    const known = worst.get(line)
    if (
      diagnostic.severity !== 'info' &&
      line <= model.getLineCount() &&
      (!known || MARKER_SEVERITY[diagnostic.severity] > MARKER_SEVERITY[known.severity])
    )
      worst.set(line, diagnostic)
  }
  return [...worst].map(([line, diagnostic]) => {
    const hint = problemHint(diagnostic)
    const ground = `line-${diagnostic.severity}`
    const end = model.getLineMaxColumn(line)
    return {
      range: new monaco.Range(line, end, line, end),
      options: {
        isWholeLine: true,
        className: ground,
        marginClassName: ground,
        lineNumberClassName: `number-${diagnostic.severity}`,
        ...(end + GAP.length + hint.length <= columns && {
          after: { content: `${GAP}${hint}`, inlineClassName: `hint-${diagnostic.severity}` },
        }),
        showIfCollapsed: true,
      },
    }
  })
}

function place(span: Span) {
  return {
    startLineNumber: span.line,
    startColumn: span.column,
    endLineNumber: span.endLine,
    endColumn: Math.max(span.endColumn, span.column + 1),
  }
}
