import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { PROBLEMS } from '../../../lib/diagnostics/catalogue'
import type { Problem, Severity, Stage } from '../../../lib/diagnostics/problem'
import { ChapterSection } from '../parts/chapter-section'
import { CodeBlock } from '../parts/code-block'
import { type Column, StackedTable } from '../parts/stacked-table'

const STAGES: readonly {
  readonly stage: Stage
  readonly title: string
  readonly description: string
}[] = [
  { stage: 'advice', title: 'Advice', description: 'These come from this map, not from the rack.' },
  {
    stage: 'load',
    title: 'When the rack parses the text',
    description: 'At every build, promote and env set.',
  },
  {
    stage: 'validation',
    title: 'At a build',
    description: 'The text can be parsed, and the build refuses it.',
  },
  {
    stage: 'promote',
    title: 'At a promote',
    description: 'The build succeeds, and the promote is refused.',
  },
  {
    stage: 'apiserver',
    title: 'At the API server',
    description:
      'The rack applies the objects, the API server refuses one, and the release is rolled back.',
  },
  {
    stage: 'internal',
    title: 'Faults of this map',
    description: 'A fault of this map; the text may be right.',
  },
]

const SIGNS: Record<Severity, { readonly Icon: typeof Info; readonly colour: string }> = {
  error: { Icon: CircleAlert, colour: 'text-error' },
  warning: { Icon: TriangleAlert, colour: 'text-warning' },
  info: { Icon: Info, colour: 'text-ink-3' },
}

type Row = Problem & { readonly code: string }

const COLUMNS: readonly Column<Row>[] = [
  {
    head: 'Problem',
    width: '34%',
    cell: ({ severity, title }) => {
      const { Icon, colour } = SIGNS[severity]
      return (
        <span className="flex gap-2 font-semibold">
          <Icon
            size={14}
            strokeWidth={1.5}
            className={`mt-0.75 shrink-0 ${colour}`}
            role="img"
            aria-label={severity}
          />
          {title}
        </span>
      )
    },
  },
  {
    head: 'Code',
    width: '20%',
    cell: ({ code }) => (
      <a href={`#problem-${code}`} className="reference-link font-mono text-sm break-words">
        {code}
      </a>
    ),
  },
  { head: 'What to do', cell: ({ help }) => <span className="text-ink-2">{help}</span> },
]

export function Problems() {
  const rows: Row[] = Object.entries(PROBLEMS).map(([code, problem]) => ({ code, ...problem }))
  return (
    <ChapterSection
      id="problems"
      title="Problems that the map reports"
      description="What a rack or its cluster refuses, in its own words and at the line concerned, and advice of this map. To silence advice, name its code in a comment on the line or on the line above."
    >
      <div className="mt-4 max-w-120">
        <CodeBlock
          caption="convox.yml"
          text={
            'resources:\n  # convox-map-ignore: password-in-config-map\n  main-pg:\n    type: postgres\n'
          }
        />
      </div>
      {STAGES.map(({ stage, title, description }) => (
        <section key={stage} id={`problems-${stage}`} className="reference-entry">
          <h3 className="flex flex-wrap items-baseline gap-x-3 text-xl font-semibold">
            <a href={`#problems-${stage}`} className="reference-anchor">
              {title}
            </a>
            <span className="text-base font-normal text-ink-2">{description}</span>
          </h3>
          <StackedTable
            label={`Problems: ${title}`}
            columns={COLUMNS}
            rows={rows.filter((row) => row.stage === stage)}
            keyOf={({ code }) => code}
            idOf={({ code }) => `problem-${code}`}
          />
        </section>
      ))}
    </ChapterSection>
  )
}
