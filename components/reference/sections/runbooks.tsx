import type { Runbook } from '../../../lib/runbooks/runbook'
import { RUNBOOKS, runbookFor } from '../../../lib/runbooks/runbooks'
import { exploredExample } from '../model/examples-explored'
import { CommandLine } from '../parts/command-line'
import { ChangesTag, CommandNotes } from '../parts/commands'
import { Heading } from '../parts/heading'
import { Prose } from '../parts/prose'
import { type Column, StackedTable } from '../parts/stacked-table'

const COLUMNS: readonly Column<Runbook>[] = [
  {
    head: 'What one sees',
    width: '38%',
    cell: ({ id, title, symptom }) => (
      <>
        <a href={`#runbook-${id}`} className="reference-link font-semibold">
          <Prose>{title}</Prose>
        </a>
        <span className="block text-ink-2">
          <Prose>{symptom}</Prose>
        </span>
      </>
    ),
  },
  {
    head: 'Likely causes, the likeliest first',
    cell: ({ causes }) => (
      <ol className="list-decimal pl-4">
        {causes.map((cause) => (
          <li key={cause}>
            <Prose>{cause}</Prose>
          </li>
        ))}
      </ol>
    ),
  },
]

/**
 * The symptoms with their causes, and then the steps for each, with the names of the complete
 * example.
 */
export function Runbooks() {
  const { exploration } = exploredExample('reference.yml')
  const runbooks = RUNBOOKS.flatMap(({ id }) => runbookFor(id, undefined, exploration) ?? [])
  return (
    <>
      <section id="common-issues" className="reference-entry">
        <Heading id="common-issues" level={3}>
          Common issues
        </Heading>
        <StackedTable
          label="Common issues"
          columns={COLUMNS}
          rows={runbooks}
          keyOf={({ id }) => id}
        />
      </section>
      <section id="runbooks" className="reference-entry">
        <Heading id="runbooks" level={3}>
          Runbooks
        </Heading>
        <p className="mt-1.5 text-ink-2">
          The steps for each of them, with the names of the complete example; the map has them with
          yours.
        </p>
        <div className="mt-3">
          {runbooks.map((runbook) => (
            <Steps key={runbook.id} runbook={runbook} />
          ))}
        </div>
      </section>
    </>
  )
}

function Steps({ runbook: { id, title, symptom, steps } }: Readonly<{ runbook: Runbook }>) {
  return (
    <details id={`runbook-${id}`} data-find className="reference-fold">
      <summary>
        <b className="font-semibold">
          <Prose>{title}</Prose>
        </b>{' '}
        <span className="text-ink-3">
          <Prose>{symptom}</Prose>
        </span>
      </summary>
      <ol className="reference-steps">
        {steps.map(({ command, outcomes }) => (
          <li key={command.node + command.title}>
            <p>
              {command.title}
              {command.mutates && <ChangesTag />}
            </p>
            <CommandLine command={command.command} />
            <CommandNotes command={command} />
            <ul className="mt-1 text-sm">
              {outcomes.map(({ see, then, change }) => (
                <li key={see}>
                  <b className="font-semibold">{see}</b>:{' '}
                  <span className="text-ink-2">
                    <Prose>{then}</Prose>
                  </span>
                  {change && (
                    <code className="ml-1 font-mono text-xs text-ink-3">{change.path}</code>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}
