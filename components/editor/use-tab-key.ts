import type { editor } from 'monaco-editor'
import { useEffect, useState } from 'react'

/**
 * Tab moves on through the page until the person has clicked or typed in the editor: only then it
 * indents. Leaving the editor makes it move on again.
 * @returns whether the editor was reached by the keyboard, and Tab moves on
 */
export function useTabKey(instance: editor.IStandaloneCodeEditor | null): boolean {
  const [movesOn, setMovesOn] = useState(false)
  useEffect(() => {
    if (!instance) return
    let clicked = false
    const indents = (indent: boolean) => instance.updateOptions({ tabFocusMode: !indent })
    const edits = () => {
      indents(true)
      setMovesOn(false)
    }
    indents(false)
    const listeners = [
      instance.onMouseDown(() => {
        clicked = true
        edits()
      }),
      instance.onDidFocusEditorText(() => setMovesOn(!clicked)),
      instance.onDidChangeModelContent(() => {
        if (instance.hasTextFocus()) edits()
      }),
      instance.onDidBlurEditorText(() => {
        clicked = false
        indents(false)
        setMovesOn(false)
      }),
    ]
    return () => {
      for (const listener of listeners) listener.dispose()
    }
  }, [instance])
  return movesOn
}
