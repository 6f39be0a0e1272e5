import type { editor } from 'monaco-editor'
import { useEffect } from 'react'

/**
 * Text that arrives whole, from dictation or a text expander, is put in as it is. Monaco would type
 * it character by character, and indent each line once more at every line break.
 */
export function useWholeText(instance: editor.ICodeEditor | null) {
  useEffect(() => {
    const area = instance?.getDomNode()?.querySelector('textarea')
    if (!instance || !area) return
    const insert = (event: InputEvent) => {
      if (event.isComposing || !event.data || event.data.length < 2 || !event.data.includes('\n'))
        return
      event.preventDefault()
      instance.trigger('whole text', 'paste', {
        text: event.data,
        pasteOnNewLine: false,
        multicursorText: null,
        mode: null,
      })
    }
    area.addEventListener('beforeinput', insert)
    return () => area.removeEventListener('beforeinput', insert)
  }, [instance])
}
