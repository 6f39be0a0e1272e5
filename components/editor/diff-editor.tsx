'use client'

import { DiffEditor as MonacoDiff } from '@monaco-editor/react'
import type { editor } from 'monaco-editor'
import { useEffect, useMemo, useRef, useState } from 'react'
import { NOTHING, selectedId } from '../../lib/selection/selection'
import { useCompare } from '../state/compare-store'
import type { Linkage } from '../state/lights'
import { useExplorer } from '../state/store'
import type { Comparison } from '../state/use-comparison'
import type { View } from '../state/use-exploration'
import { useTheme } from '../state/use-theme'
import './editor.css'
import { EDITOR_OPTIONS } from './editor-options'
import { monaco } from './monaco'
import { defineMonacoTheme } from './monaco-theme'
import { problemMarkers } from './problem-marks'
import { diffLineMarker } from './show-diff-line'
import { useLineDecorations } from './use-line-decorations'
import { useWholeText } from './use-whole-text'

interface DiffEditorProps {
  readonly comparison: Comparison
  readonly linkage: Linkage | null
  readonly sideBySide: boolean
}

/** Longer texts fold what both sides have alike. */
const LONG = 80

/** Both texts in Monaco's diff editor. The open work is edited in it, what it is compared with not. */
export function DiffEditor({ comparison, linkage, sideBySide }: DiffEditorProps) {
  const { sides, before, after } = comparison
  const theme = useTheme()
  const themeName = useMemo(() => defineMonacoTheme(theme), [theme])
  const [instance, setInstance] = useState<editor.IStandaloneDiffEditor | null>(null)
  const open = useExplorer((state) => state.text)
  const isOpenWork = sides.after.text === undefined
  const editable = useRef(isOpenWork)
  editable.current = isOpenWork

  useEffect(() => {
    const modified = instance?.getModifiedEditor()
    const listener = modified?.onDidChangeModelContent(() => {
      if (editable.current) useExplorer.getState().edit(modified.getValue())
    })
    return () => listener?.dispose()
  }, [instance])
  useModelsUntilTheEnd(instance)
  useCaret(instance)
  useWholeText(instance?.getModifiedEditor() ?? null)
  useShownLine(instance, comparison, sideBySide)
  useProblemMarkers(instance, comparison)
  useLineDecorations(instance?.getModifiedEditor(), comparison.after.exploration, linkage)

  return (
    <div className="nokey h-full">
      <MonacoDiff
        originalModelPath="before/convox.yml"
        modifiedModelPath="after/convox.yml"
        keepCurrentOriginalModel
        keepCurrentModifiedModel
        language="yaml"
        theme={themeName}
        original={before.text}
        modified={isOpenWork ? open : after.text}
        onMount={setInstance}
        loading={null}
        options={{
          ...EDITOR_OPTIONS,
          renderSideBySide: sideBySide,
          useInlineViewWhenSpaceIsLimited: false,
          originalEditable: false,
          readOnly: !isOpenWork,
          ignoreTrimWhitespace: false,
          renderOverviewRuler: false,
          renderMarginRevertIcon: false,
          renderGutterMenu: false,
          lineNumbersMinChars: 3,
          lineDecorationsWidth: 26,
          hideUnchangedRegions: {
            enabled: before.text.split('\n').length > LONG && after.text.split('\n').length > LONG,
          },
          originalAriaLabel: 'Text before',
          modifiedAriaLabel: 'convox.yml',
        }}
      />
    </div>
  )
}

/** The texts are given up after the editor that shows them: Monaco throws where they go first. */
function useModelsUntilTheEnd(instance: editor.IStandaloneDiffEditor | null) {
  useEffect(() => {
    if (!instance) return
    const models = instance.getModel()
    return () => {
      setTimeout(() => {
        models?.original.dispose()
        models?.modified.dispose()
      })
    }
  }, [instance])
}

/** While the text has the focus, the caret's line is what is pointed at. */
function useCaret(instance: editor.IStandaloneDiffEditor | null) {
  const point = useExplorer((state) => state.point)
  useEffect(() => {
    if (!instance) return
    const modified = instance.getModifiedEditor()
    const here = () => {
      const line = modified.getPosition()?.lineNumber
      if (line !== undefined && modified.hasTextFocus()) point({ kind: 'line', line })
    }
    const listeners = [
      modified.onDidChangeCursorPosition(here),
      modified.onDidBlurEditorText(() => point(NOTHING)),
    ]
    return () => {
      for (const listener of listeners) listener.dispose()
    }
  }, [instance, point])
}

/** Shows the lines that the plan, or another panel, asks for. */
function useShownLine(
  instance: editor.IStandaloneDiffEditor | null,
  comparison: Comparison,
  sideBySide: boolean,
) {
  const latest = useRef({ comparison, sideBySide })
  latest.current = { comparison, sideBySide }
  useEffect(() => {
    if (!instance) return
    const show = diffLineMarker(instance)
    // What a panel calls a line is one of the text before where it speaks of what goes.
    const sideOfPage = () => {
      const id = selectedId(useExplorer.getState().selection)
      const { before, after } = latest.current.comparison
      const has = ({ exploration }: View) =>
        [...exploration.objects, ...exploration.things.things].some((each) => each.id === id)
      return id !== undefined && has(before) && !has(after) ? 'before' : 'after'
    }
    const unsubscribe = [
      useCompare.subscribe(({ shownLine }, was) => {
        if (shownLine && shownLine !== was.shownLine)
          show(shownLine.side, shownLine.line, latest.current.sideBySide)
      }),
      useExplorer.subscribe(({ shownLine }, was) => {
        if (shownLine && shownLine !== was.shownLine)
          show(sideOfPage(), shownLine.line, latest.current.sideBySide)
      }),
    ]
    return () => {
      for (const each of unsubscribe) each()
    }
  }, [instance])
}

/** The problems of both sides at their lines. */
function useProblemMarkers(
  instance: editor.IStandaloneDiffEditor | null,
  { after, before }: Comparison,
) {
  useEffect(() => {
    const model = instance?.getModel()
    if (!model) return
    monaco.editor.setModelMarkers(model.modified, 'rack', problemMarkers(after.diagnostics))
    monaco.editor.setModelMarkers(model.original, 'rack', problemMarkers(before.diagnostics))
  }, [instance, after, before])
}
