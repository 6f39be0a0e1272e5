import type { editor } from 'monaco-editor'
import { useEffect } from 'react'
import { type UnwrittenGroup, writtenOut } from '../../lib/manifest/unwritten-defaults'
import { useLayout } from '../state/layout-store'
import type { View } from '../state/use-exploration'
import { CONTINUED, type GhostRow, ghostHead, ghostRows } from './ghost-rows'
import { monaco } from './monaco'
import { useRedraw } from './use-redraw'

const NONE: readonly UnwrittenGroup[] = []

/** Of `text-xs`, in px. */
const FONT_SIZE = 11

interface GhostDefaultsProps {
  readonly editor: editor.IStandaloneCodeEditor
  readonly view: View
}

/**
 * Between the lines, in italics: the defaults of what is not written. Each value says its rule, and
 * a click writes it into the text.
 */
export function GhostDefaults({ editor: instance, view }: GhostDefaultsProps) {
  const shown = useLayout((state) => state.defaults)
  const groups = shown && !view.lastGood ? view.exploration.defaults : NONE
  const redraw = useRedraw(instance)
  const { contentLeft, contentWidth, height } = instance.getLayoutInfo()
  const { fontSize, lineHeight, typicalHalfwidthCharacterWidth } = instance.getOption(
    monaco.editor.EditorOption.fontInfo,
  )
  const ghostWidth = (typicalHalfwidthCharacterWidth * FONT_SIZE) / fontSize
  const rows = ghostRows(groups, (indent) =>
    Math.floor((contentWidth - indent * typicalHalfwidthCharacterWidth) / ghostWidth),
  )
  // Monaco makes room for the lines; they are drawn over it, where a screen reader finds them.
  const places = rows.map(({ group }) => group.afterLine).join()
  useEffect(() => {
    let zones: string[] = []
    instance.changeViewZones((accessor) => {
      zones = places
        .split(',')
        .filter(Boolean)
        .map((line, index) =>
          accessor.addZone({
            afterLineNumber: Number(line),
            ordinal: index,
            heightInLines: 1,
            domNode: document.createElement('div'),
          }),
        )
    })
    redraw()
    return () => instance.changeViewZones((accessor) => zones.forEach(accessor.removeZone))
  }, [instance, places, redraw])

  // While one types, the lines are those of the text before.
  const lines = instance.getModel()?.getLineCount() ?? 0
  return (
    <div
      className="pointer-events-none absolute top-0 overflow-hidden font-mono text-xs leading-[17px]"
      style={{ left: contentLeft, width: contentWidth, height }}
      onWheel={(event) => instance.setScrollTop(instance.getScrollTop() + event.deltaY)}
    >
      {rows.map((row, index) => {
        const { service, key, afterLine, indent } = row.group
        if (afterLine > lines) return null
        const before = rows.slice(0, index).filter(({ group }) => group.afterLine === afterLine)
        const top =
          instance.getTopForLineNumber(afterLine) +
          lineHeight * (1 + before.length) -
          instance.getScrollTop()
        if (top < -lineHeight || top > height) return null
        return (
          <div
            key={`${service} ${key} ${row.defaults[0]?.name}`}
            className="absolute whitespace-pre italic"
            style={{
              top,
              left: indent * typicalHalfwidthCharacterWidth - instance.getScrollLeft(),
              paddingLeft: row.first ? 0 : CONTINUED * ghostWidth,
            }}
          >
            <GhostLine row={row} instance={instance} />
          </div>
        )
      })}
    </div>
  )
}

function GhostLine({
  row: { group, defaults, first },
  instance,
}: Readonly<{ row: GhostRow; instance: editor.IStandaloneCodeEditor }>) {
  const { service, key } = group
  const write = (chosen: UnwrittenGroup) => {
    const line = chosen.afterLine
    const column = instance.getModel()?.getLineMaxColumn(line) ?? 1
    instance.pushUndoStop()
    instance.executeEdits('defaults', [
      { range: new monaco.Range(line, column, line, column), text: writtenOut(chosen) },
    ])
    instance.pushUndoStop()
  }
  const ghost = 'pointer-events-auto text-ink-3 hover:text-ink hover:underline'
  return (
    <>
      {first && (
        <button
          type="button"
          tabIndex={-1}
          className={ghost}
          aria-label={`Write the defaults of ${key} of ${service}`}
          title={`Not written: a rack takes these. Click to write ${group.defaults.length > 1 ? 'them all' : 'it'}.`}
          onClick={() => write(group)}
        >
          {ghostHead(group)}
        </button>
      )}
      {defaults.map((each) => (
        <span key={each.name}>
          {' '}
          <button
            type="button"
            tabIndex={-1}
            className={ghost}
            aria-label={`Write ${key}.${each.name} of ${service}: ${each.value}`}
            title={`${each.rule} Click to write it.`}
            onClick={() => write({ ...group, defaults: [each] })}
          >
            {each.name} {each.value}
          </button>
        </span>
      ))}
    </>
  )
}
