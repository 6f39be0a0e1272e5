import type { editor } from 'monaco-editor'
import type { SideName } from '../state/compare-store'
import { monaco } from './monaco'

const SHOWN = 'line-shown'
/** Within these a busy browser has drawn a line that is in view. */
const MOST_FRAMES = 60

/**
 * Shows and marks a line of either side, until the next one is shown. Side by side each text has an
 * editor of its own; otherwise what goes is shown between the lines of the text afterwards.
 */
export function diffLineMarker(instance: editor.IStandaloneDiffEditor) {
  const original = instance.getOriginalEditor()
  const modified = instance.getModifiedEditor()
  const marks = [original, modified].map((each) => each.createDecorationsCollection())
  const clear = () => {
    for (const each of marks) each.clear()
    for (const each of removedLines(instance)) each.classList.remove(SHOWN)
  }

  return (side: SideName, line: number, sideBySide: boolean) => {
    clear()
    const isBefore = side === 'before'
    if (isBefore && !sideBySide) {
      const { at, change } = placeOf(instance, line)
      modified.revealLineInCenter(at)
      modified.setPosition({ lineNumber: at, column: 1 })
      if (!change) mark(modified, marks[1], at)
      else requestAnimationFrame(() => markRemoved(instance, change, line, MOST_FRAMES))
    } else {
      const target = isBefore ? original : modified
      target.revealLineInCenterIfOutsideViewport(line)
      target.setPosition({ lineNumber: line, column: 1 })
      mark(target, marks[isBefore ? 0 : 1], line)
      target.focus()
    }
  }
}

function mark(
  target: editor.ICodeEditor,
  marks: editor.IEditorDecorationsCollection | undefined,
  line: number,
) {
  if (line > (target.getModel()?.getLineCount() ?? 0)) return
  const options = { isWholeLine: true, className: SHOWN }
  marks?.set([{ range: new monaco.Range(line, 1, line, 1), options }])
}

/** Where a line of the text before is among those afterwards, and the change that takes it out. */
function placeOf(instance: editor.IStandaloneDiffEditor, line: number) {
  let shift = 0
  for (const change of instance.getLineChanges() ?? []) {
    const had = change.originalEndLineNumber
    if (had > 0 && line >= change.originalStartLineNumber && line <= had)
      return { at: Math.max(1, change.modifiedStartLineNumber), change }
    if (line < change.originalStartLineNumber) break
    const removed = had === 0 ? 0 : had - change.originalStartLineNumber + 1
    const until = change.modifiedEndLineNumber
    const added = until === 0 ? 0 : until - change.modifiedStartLineNumber + 1
    shift += added - removed
  }
  return { at: Math.max(1, line + shift), change: undefined }
}

function removedLines(instance: editor.IStandaloneDiffEditor): Element[] {
  const found = instance.getContainerDomNode().querySelectorAll('.line-delete .view-line')
  return [...found]
}

/**
 * Monaco draws what goes as plain elements, some frames after it is in view: the one of this text, at
 * this place of its change.
 */
function markRemoved(
  instance: editor.IStandaloneDiffEditor,
  change: editor.ILineChange,
  line: number,
  frames: number,
) {
  const text = instance.getOriginalEditor().getModel()?.getLineContent(line)
  const candidates = removedLines(instance).filter(
    ({ textContent }) => textContent?.replaceAll('\u00a0', ' ') === text,
  )
  const index = line - change.originalStartLineNumber
  const own = candidates.find(
    (each) => [...(each.parentElement?.children ?? [])].indexOf(each) === index,
  )
  const shown = own ?? candidates[0]
  if (shown) shown.classList.add(SHOWN)
  else if (frames > 0) requestAnimationFrame(() => markRemoved(instance, change, line, frames - 1))
}
