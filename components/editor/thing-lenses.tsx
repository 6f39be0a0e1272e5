import type { editor } from 'monaco-editor'
import { useMemo } from 'react'
import type { Exploration } from '../../lib/explore'
import { conceptHues } from '../icons/concept-hues'
import { ConceptMark } from '../icons/concept-mark'
import { monaco } from './monaco'
import { useRedraw } from './use-redraw'

const LENS_WIDTH = 48

/** At the right of each thing's first line: its mark, and how many objects it makes. */
export function ThingLenses({
  editor: instance,
  exploration,
}: Readonly<{ editor: editor.IStandaloneCodeEditor; exploration: Exploration }>) {
  useRedraw(instance)
  const lenses = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { concept } of exploration.objects)
      counts.set(concept, (counts.get(concept) ?? 0) + 1)
    const hues = conceptHues(exploration.concepts)
    return exploration.concepts.flatMap(({ id, section, keySpan }) =>
      keySpan
        ? [{ id, section, line: keySpan.line, hue: hues(id), count: counts.get(id) ?? 0 }]
        : [],
    )
  }, [exploration])

  const model = instance.getModel()
  const lineCount = model?.getLineCount() ?? 0
  const scrolled = instance.getScrollTop()
  const { height, contentWidth } = instance.getLayoutInfo()
  const columns =
    (contentWidth - LENS_WIDTH) /
    instance.getOption(monaco.editor.EditorOption.fontInfo).typicalHalfwidthCharacterWidth
  return (
    <div
      className="pointer-events-none absolute inset-y-0 right-2 w-20 overflow-hidden"
      aria-hidden
    >
      {lenses.map(({ id, section, line, hue, count }) => {
        const top = instance.getTopForLineNumber(line) - scrolled
        if (top < -17 || top > height) return null
        const covers = line <= lineCount && (model?.getLineMaxColumn(line) ?? 0) > columns
        return (
          <span
            key={id}
            style={{ top }}
            className={`${hue} absolute right-0 flex h-[17px] items-center gap-1.25 rounded-xs px-1 text-xs text-ink-3 ${covers ? 'bg-surface' : ''}`}
          >
            <ConceptMark section={section} />
            {count}
          </span>
        )
      })}
    </div>
  )
}
