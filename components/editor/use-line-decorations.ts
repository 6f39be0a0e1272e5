import type { editor } from 'monaco-editor'
import { useEffect, useMemo, useRef } from 'react'
import type { Exploration } from '../../lib/explore'
import { type Linkage, useLights } from '../state/lights'
import { litDecorations, stripeDecorations, stripes } from './line-decorations'

/**
 * The stripes of things, and the lines of what is pinned or pointed at.
 * @param exploration null: what is drawn stays, and moves along with what is typed
 */
export function useLineDecorations(
  instance: editor.ICodeEditor | undefined,
  exploration: Exploration | null,
  linkage: Linkage | null,
): void {
  const striped = useMemo(() => instance?.createDecorationsCollection(), [instance])
  const lit = useMemo(() => instance?.createDecorationsCollection(), [instance])
  const drawn = useRef('')
  useEffect(() => {
    const model = instance?.getModel()
    if (!striped || !lit || !model || !exploration) return
    const lineCount = model.getLineCount()
    const all = stripes(exploration, lineCount)
    // Most keys change no stripe, and a long text has thousands.
    const wanted = all.map(({ line, classes }) => `${line} ${classes}`).join()
    const stand = striped.getRanges()
    const moved =
      stand.length !== all.length ||
      stand.some(({ startLineNumber }, index) => startLineNumber !== all[index]?.line)
    if (moved || wanted !== drawn.current) striped.set(stripeDecorations(all))
    drawn.current = wanted
    const light = () =>
      lit.set(litDecorations(all, linkage?.pinned.lines, useLights.getState().pointed, lineCount))
    light()
    return useLights.subscribe(light)
  }, [striped, lit, instance, exploration, linkage])
}
