import { DIFFERENCES, type Difference } from '../../../lib/rules/differences'
import { RACK_VERSION } from '../../../lib/rules/rack-version'
import { ChapterSection } from '../parts/chapter-section'
import { Prose } from '../parts/prose'
import { type Column, StackedTable } from '../parts/stacked-table'

const COLUMNS: readonly Column<Difference>[] = [
  { head: 'Under', width: '17%', cell: ({ heading }) => heading },
  {
    head: 'Convox’s page says',
    width: '30%',
    cell: ({ description }) => (
      <span className="text-ink-2">
        <Prose>{description}</Prose>
      </span>
    ),
  },
  { head: 'A rack does', cell: ({ does }) => <Prose>{does}</Prose> },
  { head: 'Checked with', width: '11%', cell: ({ checked }) => `rack ${checked}` },
]

export function WhereTheyDiffer() {
  return (
    <ChapterSection
      id="where-the-pages-differ"
      title="Where Convox’s page and a rack differ"
      description={`Convox has a page with this mapping of its own. Where it and a rack of version ${RACK_VERSION} disagree, this site goes with the rack.`}
    >
      <StackedTable
        label="Where Convox’s page and a rack differ"
        columns={COLUMNS}
        rows={DIFFERENCES}
        keyOf={({ id }) => id}
        idOf={({ id }) => `differs-${id}`}
      />
    </ChapterSection>
  )
}
