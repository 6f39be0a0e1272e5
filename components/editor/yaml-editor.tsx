'use client'

import Editor from '@monaco-editor/react'
import type { editor } from 'monaco-editor'
import { useEffect, useMemo, useState } from 'react'
import { NOTHING } from '../../lib/selection/selection'
import type { Linkage } from '../state/lights'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { useTheme } from '../state/use-theme'
import './editor.css'
import { EDITOR_OPTIONS } from './editor-options'
import { GhostDefaults } from './ghost-defaults'
import { monaco } from './monaco'
import { defineMonacoTheme } from './monaco-theme'
import { problemDecorations, problemMarkers } from './problem-marks'
import { TabHint } from './tab-hint'
import { ThingLenses } from './thing-lenses'
import { useLanguageHelp } from './use-language-help'
import { useLineDecorations } from './use-line-decorations'
import { useTabKey } from './use-tab-key'
import { useWholeText } from './use-whole-text'

interface YamlEditorProps {
  readonly view: View | null
  readonly linkage: Linkage | null
}

/** The convox.yml, in Monaco, with what each line makes written into its margin. */
export function YamlEditor({ view, linkage }: YamlEditorProps) {
  const text = useExplorer((state) => state.text)
  const edit = useExplorer((state) => state.edit)
  const theme = useTheme()
  const [instance, setInstance] = useState<editor.IStandaloneCodeEditor | null>(null)
  const themeName = useMemo(() => defineMonacoTheme(theme), [theme])

  useCaret(instance)
  useWholeText(instance)
  useShownLine(instance)
  useDecorations(instance, view, linkage)
  useLanguageHelp(instance, view, linkage)
  const tabMovesOn = useTabKey(instance)

  return (
    <div className="nokey relative h-full">
      <Editor
        path="convox.yml"
        language="yaml"
        theme={themeName}
        value={text}
        onChange={(value) => edit(value ?? '')}
        onMount={setInstance}
        loading={null}
        options={{ ...EDITOR_OPTIONS, ariaLabel: 'convox.yml' }}
      />
      {instance && view && !view.lastGood && (
        <ThingLenses editor={instance} exploration={view.exploration} />
      )}
      {instance && view && <GhostDefaults editor={instance} view={view} />}
      {tabMovesOn && <TabHint />}
    </div>
  )
}

/** While the editor has the focus, the caret's line is what is pointed at. */
function useCaret(instance: editor.IStandaloneCodeEditor | null) {
  const point = useExplorer((state) => state.point)
  useEffect(() => {
    if (!instance) return
    const here = () => {
      const line = instance.getPosition()?.lineNumber
      if (line !== undefined && instance.hasTextFocus()) point({ kind: 'line', line })
    }
    const listeners = [
      instance.onDidChangeCursorPosition(here),
      instance.onDidFocusEditorText(here),
      instance.onDidBlurEditorText(() => point(NOTHING)),
    ]
    return () => {
      for (const listener of listeners) listener.dispose()
    }
  }, [instance, point])
}

/** Scrolls to a line that another panel asks for, and puts the caret there. */
function useShownLine(instance: editor.IStandaloneCodeEditor | null) {
  const shownLine = useExplorer((state) => state.shownLine)
  useEffect(() => {
    if (!instance || !shownLine) return
    instance.setPosition({
      lineNumber: shownLine.line,
      column: instance.getModel()?.getLineFirstNonWhitespaceColumn(shownLine.line) || 1,
    })
    instance.revealLineInCenterIfOutsideViewport(shownLine.line)
    instance.focus()
  }, [instance, shownLine])
}

function useDecorations(
  instance: editor.IStandaloneCodeEditor | null,
  view: View | null,
  linkage: Linkage | null,
) {
  const problems = useMemo(() => instance?.createDecorationsCollection(), [instance])
  const columns = useColumns(instance)
  const selection = useExplorer((state) => state.selection)
  // While the picture is older than the text, Monaco moves the stripes along with what is typed: it
  // alone knows where those lines went.
  const newest = view && !view.lastGood ? view.exploration : null
  useLineDecorations(instance ?? undefined, newest, linkage)
  useEffect(() => {
    const model = instance?.getModel()
    if (!problems || !model || !view) return
    problems.set(problemDecorations(view.diagnostics, model, columns))
    monaco.editor.setModelMarkers(model, 'rack', problemMarkers(view.diagnostics))
  }, [problems, instance, view, columns])

  const pinnedLine =
    selection.kind === 'none' || selection.kind === 'line'
      ? undefined
      : Math.min(...(linkage?.pinned.lines ?? []))
  useEffect(() => {
    if (pinnedLine !== undefined && Number.isFinite(pinnedLine))
      instance?.revealLineInCenterIfOutsideViewport(pinnedLine)
  }, [instance, pinnedLine])
}

/** How many characters of a line are in sight. */
function useColumns(instance: editor.IStandaloneCodeEditor | null): number {
  const [columns, setColumns] = useState(0)
  useEffect(() => {
    if (!instance) return
    const measure = () => {
      const { typicalHalfwidthCharacterWidth } = instance.getOption(
        monaco.editor.EditorOption.fontInfo,
      )
      setColumns(Math.floor(instance.getLayoutInfo().contentWidth / typicalHalfwidthCharacterWidth))
    }
    measure()
    const listener = instance.onDidLayoutChange(measure)
    return () => listener.dispose()
  }, [instance])
  return columns
}
