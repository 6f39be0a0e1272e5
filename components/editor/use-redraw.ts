import type { editor } from 'monaco-editor'
import { useEffect, useReducer } from 'react'

/** Renders again when the editor scrolls, changes its size or its text. Returns a way to ask for it. */
export function useRedraw(instance: editor.IStandaloneCodeEditor): () => void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const listeners = [
      instance.onDidScrollChange(redraw),
      instance.onDidLayoutChange(redraw),
      instance.onDidChangeModelContent(redraw),
    ]
    return () => {
      for (const listener of listeners) listener.dispose()
    }
  }, [instance])
  return redraw
}
