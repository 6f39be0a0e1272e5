import { useMemo, useRef, useState } from 'react'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { maskObjects } from '../../../lib/share/mask-objects'
import { printObjects } from '../../../lib/yaml/print-objects'
import { readItem, writeItem } from '../../state/browser-storage'
import { useLayout } from '../../state/layout-store'
import type { Linkage } from '../../state/lights'
import type { View } from '../../state/use-exploration'
import { ShowValues } from '../../ui/show-values'
import { FieldSentence } from './field-sentence'
import { JumpTo } from './jump-to'
import { LazyBlock } from './lazy-block'
import { MarkKey } from './mark-key'
import { MARKS, type Mark } from './origin-mark'
import { YamlBlock } from './yaml-block'
import { YamlHead } from './yaml-head'
import { rowsWith, yamlRows } from './yaml-rows'

interface ObjectYamlProps {
  readonly view: View
  readonly linkage: Linkage
  readonly objects: readonly MappedObject[]
}

const ROW_HEIGHT = 13
const COMMENTS = 'yaml-comments'

/** The YAML of some objects, each field with its mark and where it came from. */
export function ObjectYaml({ view, linkage, objects }: ObjectYamlProps) {
  const [only, setOnly] = useState<ReadonlySet<Mark>>(new Set())
  const [comments, setComments] = useState(() => readItem('browser', COMMENTS) === 'on')
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const values = useLayout((state) => state.values)
  const places = useRef(new Map<string, HTMLElement>())
  const { exploration } = view
  const blocks = useMemo(() => {
    const shown = values ? objects : maskObjects(objects)
    const printed = printObjects(shown)
    const lines = printed.text.split('\n')
    return shown.map((object) => ({ object, rows: yamlRows(object, printed, lines) }))
  }, [objects, values])
  const counts = useMemo(() => {
    const count = (mark: Mark) =>
      blocks.reduce(
        (sum, { rows }) => sum + rows.filter((row) => row.mark === mark && row.first).length,
        0,
      )
    return MARKS.map((mark) => ({ mark, count: count(mark) }))
  }, [blocks])

  const several = objects.length > 1
  const fold = (id: string) => {
    const changed = new Set(folded)
    if (!changed.delete(id)) changed.add(id)
    setFolded(changed)
  }
  const jump = (id: string) => {
    if (folded.has(id)) fold(id)
    places.current.get(id)?.scrollIntoView({ block: 'start' })
  }

  return (
    <div className="flex h-full flex-col">
      <MarkKey counts={counts} only={only} onChange={setOnly} />
      <div className="flex min-h-7 shrink-0 flex-wrap items-center gap-x-3 border-b border-line px-3 text-xs text-ink-2">
        <label className="flex items-center gap-1.5 max-[700px]:min-h-11">
          <input
            type="checkbox"
            checked={comments}
            onChange={(event) => {
              writeItem('browser', COMMENTS, event.target.checked ? 'on' : 'off')
              setComments(event.target.checked)
            }}
            className="accent-primary"
          />
          Comments
        </label>
        <ShowValues />
        {several && (
          <div className="flex w-full items-center pb-1">
            <button
              type="button"
              className="underline underline-offset-2 max-[700px]:min-h-11"
              onClick={() => setFolded(new Set(folded.size > 0 ? [] : objects.map(({ id }) => id)))}
            >
              {folded.size > 0 ? 'Unfold all' : 'Fold all'}
            </button>
            <JumpTo objects={objects} onJump={jump} />
          </div>
        )}
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto py-0.5">
        {blocks.map(({ object, rows }) => {
          const shown = only.size > 0 ? rowsWith(rows, only) : rows
          const block = (
            <YamlBlock
              exploration={exploration}
              linkage={linkage}
              object={object}
              rows={shown}
              comments={comments}
            />
          )
          if (!several) return <div key={object.id}>{block}</div>
          return (
            <section
              key={object.id}
              aria-label={object.id.replace('/', ' ')}
              ref={(element) => {
                if (element) places.current.set(object.id, element)
                else places.current.delete(object.id)
              }}
              className="border-b border-line last:border-0"
            >
              <YamlHead
                object={object}
                folded={folded.has(object.id)}
                onFold={() => fold(object.id)}
              />
              {!folded.has(object.id) && (
                <LazyBlock height={shown.length * ROW_HEIGHT}>{block}</LazyBlock>
              )}
            </section>
          )
        })}
      </div>
      <FieldSentence view={view} linkage={linkage} />
    </div>
  )
}
