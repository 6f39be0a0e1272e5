import type { DerivedObject } from '../../../lib/mapping/mapped-object'
import { CHAPTERS } from '../entries/chapters'
import { exploredEntry } from '../model/explored-entry'
import { foundBy } from '../model/found-by'
import { namePattern } from '../model/name-pattern'
import { ChapterSection } from '../parts/chapter-section'
import { Code } from '../parts/code'
import { KindName } from '../parts/kind-name'
import { Prose } from '../parts/prose'
import { Selector } from '../parts/selector'
import { type Column, StackedTable } from '../parts/stacked-table'

interface Later extends DerivedObject {
  readonly general: string
  readonly selector?: string
}

const COLUMNS: readonly Column<Later>[] = [
  { head: 'Object', width: '15%', cell: ({ kind }) => <KindName kind={kind} what={kind} /> },
  { head: 'Name', width: '20%', cell: ({ general }) => <Code>{general}</Code> },
  { head: 'Made by', width: '13%', cell: ({ maker }) => <Prose>{maker}</Prose> },
  {
    head: 'Found by',
    width: '20%',
    cell: ({ selector }) => (selector ? <Selector>{selector}</Selector> : 'its name'),
  },
  {
    head: 'How long it lives',
    cell: ({ lifetime, explanation }) => (
      <>
        {lifetime}{' '}
        <span className="text-ink-3">
          <Prose>{explanation}</Prose>
        </span>
      </>
    ),
  },
]

/** What is in the namespace although no release applied it. */
export function MadeLater() {
  return (
    <ChapterSection
      id="made-later"
      title="What controllers make later"
      description="These are in the namespace too, although no release applied them. Their names are patterns: the parts in angle brackets are known to the cluster only."
    >
      <StackedTable
        label="What controllers make later"
        columns={COLUMNS}
        rows={everythingLater()}
        keyOf={({ kind, general }) => `${kind} ${general}`}
      />
    </ChapterSection>
  )
}

function everythingLater(): Later[] {
  const found = new Map<string, Later>()
  for (const entry of CHAPTERS.flatMap(({ entries }) => entries)) {
    const exploration = exploredEntry(entry)
    for (const derived of exploration.derived) {
      const general = namePattern(derived.pattern, exploration, entry.names)
      const labels = foundBy(derived.labels)
      const selector =
        labels === undefined ? {} : { selector: namePattern(labels, exploration, entry.names) }
      const key = `${derived.kind} ${general}`
      if (!found.has(key)) found.set(key, { ...derived, general, ...selector })
    }
  }
  return [...found.values()]
}
