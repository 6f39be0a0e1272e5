import { ArrowUpRight } from 'lucide-react'
import type { Command } from '../../../lib/kubectl/command'
import { DIFFERENCES } from '../../../lib/rules/differences'
import { printObjects } from '../../../lib/yaml/print-objects'
import { withProvenance } from '../../../lib/yaml/provenance-comment'
import type { Entry } from '../entries/entry'
import { commandAsked, exploredEntry } from '../model/explored-entry'
import { objectRows } from '../model/object-rows'
import { shortened } from '../model/shortened'
import { tryLink } from '../model/try-link'
import { CodeBlock } from '../parts/code-block'
import { Commands } from '../parts/commands'
import { Heading } from '../parts/heading'
import { Prose } from '../parts/prose'
import { ObjectsTable } from './objects-table'

/**
 * One concept: what it is, its objects, the text and what a rack makes of it, the commands, and
 * where the page given with Convox differs.
 */
export function EntrySection({ entry }: Readonly<{ entry: Entry }>) {
  const exploration = exploredEntry(entry)
  const commands = entry.commands
    .map((ask) => commandAsked(exploration, ask))
    .filter((command): command is Command => command !== undefined)
  const printed = entry.shows.flatMap(({ id, fields }) => {
    const whole = exploration.objects.find((object) => object.id === id)
    if (whole === undefined) return []
    const short = shortened(whole, fields)
    return [
      {
        id,
        kind: whole.kind,
        name: whole.name,
        text: withProvenance(printObjects([short]), [short]),
      },
    ]
  })
  const differences = DIFFERENCES.filter(({ heading }) => entry.headings.includes(heading))

  return (
    <section id={entry.id} data-find className="reference-entry">
      <Heading id={entry.id} level={3}>
        {entry.title}
      </Heading>
      <p className="mt-1.5 max-w-180 text-ink-2">
        <Prose>{entry.description}</Prose>
      </p>
      <ObjectsTable label={`Objects: ${entry.title}`} rows={objectRows(entry)} />
      {printed.length > 0 && (
        <div className="reference-pair">
          <CodeBlock caption="convox.yml" text={entry.text}>
            <a href={tryLink(entry)} className="reference-try">
              Try it
              <ArrowUpRight size={12} strokeWidth={1.75} aria-hidden />
              <span className="sr-only">: {entry.title}</span>
            </a>
          </CodeBlock>
          <div className="flex min-w-0 flex-col gap-3">
            {printed.map(({ id, kind, name, text }) => (
              <CodeBlock
                key={id}
                caption={
                  <>
                    {kind} <b className="font-semibold text-ink">{name}</b>
                  </>
                }
                text={text}
              >
                <span className="shrink-0">shortened</span>
              </CodeBlock>
            ))}
          </div>
        </div>
      )}
      {commands.length > 0 && <Commands commands={commands} />}
      {differences.length > 0 && (
        <aside
          className="reference-differs"
          aria-label={`Where Convox’s page differs: ${entry.title}`}
        >
          <p className="text-xs text-ink-3">
            Where <a href="#where-the-pages-differ">Convox’s page and a rack differ</a>
          </p>
          <ul className="space-y-1.5">
            {differences.map(({ id, description, does }) => (
              <li key={id}>
                <span className="text-ink-3">The page: {description}</span> A rack: {does}
              </li>
            ))}
          </ul>
        </aside>
      )}
    </section>
  )
}
