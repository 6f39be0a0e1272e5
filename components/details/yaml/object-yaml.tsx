import { useMemo, useState } from 'react'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { printObjects } from '../../../lib/yaml/print-objects'
import type { Linkage } from '../../state/lights'
import type { View } from '../../state/use-exploration'
import { FieldSentence } from './field-sentence'
import { LazyBlock } from './lazy-block'
import { MarkKey } from './mark-key'
import { MARKS, type Mark } from './origin-mark'
import { YamlBlock } from './yaml-block'
import { rowsWith, yamlRows } from './yaml-rows'

interface ObjectYamlProps {
  readonly view: View
  readonly linkage: Linkage
  readonly objects: readonly MappedObject[]
}

const ROW_HEIGHT = 14

/** The YAML of some objects, each field with its mark and where it came from. */
export function ObjectYaml({ view, linkage, objects }: ObjectYamlProps) {
  const [only, setOnly] = useState<ReadonlySet<Mark>>(new Set())
  const { exploration } = view
  const blocks = useMemo(() => {
    const printed = printObjects(objects)
    const lines = printed.text.split('\n')
    return objects.map((object) => ({ object, rows: yamlRows(object, printed, lines) }))
  }, [objects])
  const counts = useMemo(() => {
    const count = (mark: Mark) =>
      blocks.reduce(
        (sum, { rows }) => sum + rows.filter((row) => row.mark === mark && row.first).length,
        0,
      )
    return MARKS.map((mark) => ({ mark, count: count(mark) }))
  }, [blocks])

  return (
    <div className="flex h-full flex-col">
      <MarkKey counts={counts} only={only} onChange={setOnly} />
      <div className="min-h-0 flex-1 overflow-y-auto py-0.5">
        {blocks.map(({ object, rows }, index) => {
          const shown = only.size > 0 ? rowsWith(rows, only) : rows
          const block = (
            <YamlBlock exploration={exploration} linkage={linkage} object={object} rows={shown} />
          )
          return (
            <div key={object.id} className={index > 0 ? 'mt-1 border-t border-line pt-1' : ''}>
              {objects.length === 1 ? (
                block
              ) : (
                <LazyBlock height={shown.length * ROW_HEIGHT}>{block}</LazyBlock>
              )}
            </div>
          )
        })}
      </div>
      <FieldSentence view={view} linkage={linkage} />
    </div>
  )
}
