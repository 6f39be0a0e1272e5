import type { editor, IDisposable, IRange, languages } from 'monaco-editor'
import { useEffect, useRef } from 'react'
import { type Completion, completionsAt } from '../../lib/assist/completions'
import { type KeyHelp, keyHelpAt } from '../../lib/assist/hover'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic'
import { madeByLine } from '../../lib/selection/made-by-line'
import type { Linkage } from '../state/lights'
import type { View } from '../state/use-exploration'
import { monaco } from './monaco'

/**
 * Hovers that say what a key does and what its line makes, completions, and quick fixes for
 * problems.
 */
export function useLanguageHelp(
  instance: editor.IStandaloneCodeEditor | null,
  view: View | null,
  linkage: Linkage | null,
) {
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
          if (hovered !== model) return null
          const { linkage } = latest.current
          const help = keyHelpAt(model.getValue(), lineNumber)
          const made = linkage ? madeByLine(linkage.index, lineNumber) : []
          const parts = [
            ...(help ? [`**${help.path}** ${help.description}${sinceOf(help)}`] : []),
            ...(made.length > 0 ? [made.join('\n')] : []),
          ]
          return parts.length === 0 ? null : { contents: parts.map((value) => ({ value })) }
        },
      }),
      monaco.languages.registerCompletionItemProvider('yaml', {
        triggerCharacters: [' ', '-'],
        provideCompletionItems: (asked, { lineNumber, column }) => {
          if (asked !== model) return null
          const { startColumn, endColumn } = model.getWordUntilPosition({ lineNumber, column })
          const range = new monaco.Range(lineNumber, startColumn, lineNumber, endColumn)
          return {
            suggestions: completionsAt(model.getValue(), lineNumber, column).map((completion) =>
              suggestion(completion, range),
            ),
          }
        },
      }),
      monaco.languages.registerCodeActionProvider('yaml', {
        provideCodeActions: (asked, range) => {
          const diagnostics = asked === model ? (latest.current.view?.diagnostics ?? []) : []
          const near = diagnostics.filter(
            ({ span }) => span.line <= range.endLineNumber && span.endLine >= range.startLineNumber,
          )
          return {
            actions: near.flatMap((diagnostic) => quickFixes(diagnostic, model)),
            dispose: () => {},
          }
        },
      }),
    ]
    return () => {
      for (const provider of providers) provider.dispose()
    }
  }, [instance])
}

const COMPLETION_KINDS: Record<Completion['kind'], languages.CompletionItemKind> = {
  key: monaco.languages.CompletionItemKind.Property,
  value: monaco.languages.CompletionItemKind.Value,
  name: monaco.languages.CompletionItemKind.Reference,
}

function suggestion(
  { label, insert, description, kind }: Completion,
  range: IRange,
): languages.CompletionItem {
  return { label, insertText: insert, detail: description, kind: COMPLETION_KINDS[kind], range }
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
        textEdit: {
          range: new monaco.Range(span.line, span.column, span.endLine, span.endColumn),
          text,
        },
      })),
    },
  }))
}

function sinceOf({ since }: KeyHelp): string {
  return since === undefined ? '' : ` Since rack version ${since}.`
}
