import { STARTING_SETTINGS } from '../../../lib/examples/starting-settings'
import { type RackComponent, rackComponents } from '../../../lib/mapping/derived/rack-components'
import { ChapterSection } from '../parts/chapter-section'
import { Code } from '../parts/code'
import { KindName } from '../parts/kind-name'
import { type Column, StackedTable } from '../parts/stacked-table'

/** A rack that has all of its parts. */
const FULL = { ...STARTING_SETTINGS, keda: true, domainInternal: 'internal.example.com' }

const COLUMNS: readonly Column<RackComponent>[] = [
  { head: 'Object', width: '18%', cell: ({ kind }) => <KindName kind={kind} what={kind} /> },
  { head: 'Name', width: '30%', cell: ({ name }) => <Code>{name}</Code> },
  {
    head: 'Namespace',
    width: '18%',
    cell: ({ namespace }) => (namespace ? <Code>{namespace}</Code> : 'cluster-wide'),
  },
  {
    head: 'Labels',
    cell: ({ labels }) => (
      <Code>
        {Object.entries(labels)
          .map(([key, value]) => `${key}=${value}`)
          .join(', ') || '–'}
      </Code>
    ),
  },
]

export function InsideTheRack() {
  return (
    <ChapterSection
      id="inside-the-rack"
      title="Inside the rack’s namespace"
      description="Where to look when the problem is not in an app. `ingress-nginx-internal` and `router-internal` are there with an internal router, `keda-operator` with KEDA; a local rack has no nginx of its own here."
    >
      <StackedTable
        label="Parts of a rack"
        columns={COLUMNS}
        rows={rackComponents(FULL)}
        keyOf={({ kind, name }) => `${kind} ${name}`}
      />
    </ChapterSection>
  )
}
