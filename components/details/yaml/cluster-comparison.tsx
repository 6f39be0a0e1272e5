import { useMemo } from 'react'
import type { Exploration } from '../../../lib/explore'
import { type ComparedLine, type FoldedLines, sideBySide } from '../../../lib/live/side-by-side'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { useDrift } from '../../state/use-drift'
import { DriftItem } from '../../ui/drift-item'
import { YamlLine } from '../../ui/yaml-line'

interface ClusterComparisonProps {
  readonly object: MappedObject
  readonly exploration: Exploration
}

/**
 * What the pasted cluster holds of an object beside what the text makes of it, and why they differ;
 * nothing where they do not.
 */
export function ClusterComparison({ object, exploration }: ClusterComparisonProps) {
  const report = useDrift(exploration)
  const differences = useMemo(
    () => report?.drift.filter((each) => each.object === object.id) ?? [],
    [report, object],
  )
  const rows = useMemo(() => sideBySide(object, differences), [object, differences])
  if (differences.length === 0) return null
  const whole = differences.every(({ path }) => path === '')
  return (
    <section
      aria-label="Text and cluster"
      className="max-h-[60%] shrink-0 overflow-y-auto border-b border-line-strong"
    >
      <ul aria-label="Differences" className="text-xs">
        {differences.map((difference) => (
          <li
            key={`${difference.path} ${difference.kind}`}
            className="border-b border-line px-3.5 py-1.5 last:border-0"
          >
            <DriftItem difference={difference} />
          </li>
        ))}
      </ul>
      {!whole && (
        <table className="w-full table-fixed border-t border-line font-mono text-xs leading-4">
          <thead className="text-left font-sans text-ink-2">
            <tr>
              <th className="px-3.5 py-1 font-semibold">convox.yml makes</th>
              <th className="border-l border-line px-2 py-1 font-semibold">the cluster holds</th>
            </tr>
          </thead>
          <tbody>
            {outdented(rows).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
              <Row key={index} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** A pane is narrow: lines that stand together lose the indentation that all of them have. */
function outdented(rows: readonly (ComparedLine | FoldedLines)[]): (ComparedLine | FoldedLines)[] {
  let depth = 0
  return rows.map((row, index) => {
    if ('folded' in row) return row
    const before = rows[index - 1]
    if (before === undefined || 'folded' in before) depth = sharedIndent(rows.slice(index))
    const { text, cluster, differs } = row
    return {
      differs,
      ...(text !== undefined && { text: text.slice(depth) }),
      ...(cluster !== undefined && { cluster: cluster.slice(depth) }),
    }
  })
}

/** Of the lines up to the next fold. */
function sharedIndent(rows: readonly (ComparedLine | FoldedLines)[]): number {
  const end = rows.findIndex((row) => 'folded' in row)
  const lines = rows
    .slice(0, end < 0 ? undefined : end)
    .flatMap((row) => ('folded' in row ? [] : [row.text, row.cluster]))
    .filter((line) => line !== undefined)
  return Math.min(...lines.map((line) => line.search(/\S|$/)))
}

function Row({ row }: Readonly<{ row: ComparedLine | FoldedLines }>) {
  if ('folded' in row)
    return (
      <tr>
        <td colSpan={2} className="bg-sunken px-3.5 text-center font-sans text-ink-3">
          {row.folded === 1 ? '1 line alike' : `${row.folded} lines alike`}
        </td>
      </tr>
    )
  return (
    <tr className={row.differs ? 'bg-warning-soft' : ''}>
      <Cell line={row.text} mark={row.differs ? '-' : ' '} className="pl-3.5" />
      <Cell
        line={row.cluster}
        mark={row.differs ? '+' : ' '}
        className="border-l border-line pl-2"
      />
    </tr>
  )
}

function Cell({
  line,
  mark,
  className,
}: Readonly<{ line: string | undefined; mark: string; className: string }>) {
  if (line === undefined) return <td className={className} />
  const indent = line.search(/[^ -]|$/) + 2
  return (
    <td className={`${className} pr-2 align-top break-words whitespace-pre-wrap`}>
      <div style={{ paddingLeft: `${indent}ch`, textIndent: `-${indent}ch` }}>
        <span className="text-ink-3">{`${mark}\u00a0`}</span>
        <YamlLine text={line} />
      </div>
    </td>
  )
}
