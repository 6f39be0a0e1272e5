import type { editor, IDisposable } from 'monaco-editor'
import { useEffect, useRef } from 'react'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic'
import type { View } from '../explorer/use-exploration'
import type { Linkage } from '../explorer/use-linkage'
import { madeByLine } from './made-by-line'
import { monaco } from './monaco'

/** Hovers that say what a line makes, and quick fixes for its problems. */
export function useLanguageHelp(instance: editor.IStandaloneCodeEditor | null, view: View | null, linkage: Linkage | null) {
  const latest = useRef({ view, linkage })
  useEffect(() => {
    latest.current = { view, linkage }
  }, [view, linkage])

  useEffect(() => {
    const model = instance?.getModel()
    if (!model) return
    const providers: IDisposable[] = [
      monaco.languages.registerHoverProvider('yaml', {
        provideHover: (hovered, { lineNumber }) => {
          const { linkage } = latest.current
          if (hovered !== model || !linkage) return null
          const lines = madeByLine(linkage.index, lineNumber)
          return lines.length === 0 ? null : { contents: [{ value: lines.join('\n') }] }
        },
      }),
      monaco.languages.registerCodeActionProvider('yaml', {
        provideCodeActions: (asked, range) => {
          const diagnostics = asked === model ? (latest.current.view?.diagnostics ?? []) : []
          const near = diagnostics.filter(({ span }) => span.line <= range.endLineNumber && span.endLine >= range.startLineNumber)
          return { actions: near.flatMap((diagnostic) => quickFixes(diagnostic, model)), dispose: () => {} }
        },
      }),
    ]
    return () => {
      for (const provider of providers) provider.dispose()
    }
  }, [instance])
}

function quickFixes({ fixes = [] }: Diagnostic, model: editor.ITextModel) {
  return fixes.map((fix, index) => ({
    title: fix.title,
    kind: 'quickfix',
    isPreferred: index === 0,
    edit: {
      edits: fix.edits.map(({ span, text }) => ({
        resource: model.uri,
        versionId: model.getVersionId(),
        textEdit: { range: new monaco.Range(span.line, span.column, span.endLine, span.endColumn), text },
      })),
    },
  }))
}
