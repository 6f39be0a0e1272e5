import { ArrowUpRight } from 'lucide-react'
import { shortField } from '../../../lib/selection/made-by-line'
import { NOTHING } from '../../../lib/selection/selection'
import { SelectionIndex } from '../../../lib/selection/selection-index'
import { encodePermalink } from '../../../lib/share/permalink'
import { pointerKeys } from '../../../lib/text/pointer'
import { exploredExample, withoutComments } from '../model/examples-explored'
import { ChapterSection } from '../parts/chapter-section'
import { CodeLine } from '../parts/code-line'

const MOST_NAMED = 3

/** The convox.yml with every concept in it, each line with what it makes. */
export function CompleteExample() {
  const { text, settings, exploration } = exploredExample('reference.yml', withoutComments)
  const index = new SelectionIndex(exploration, text)
  const things = new Map(exploration.concepts.map(({ id, keySpan }) => [keySpan?.line, id]))

  const madeBy = (line: number): string => {
    const thing = things.get(line)
    if (thing !== undefined)
      return exploration.objects
        .filter(({ concept }) => concept === thing)
        .map(({ kind, name }) => `${kind} ${name}`)
        .join(', ')
    const fields = new Map<string, string>()
    for (const { id, pointer } of index.fieldsOfLine(line)) {
      const field = shortField(pointerKeys(pointer))
      if (!fields.has(field)) fields.set(field, id.slice(0, id.indexOf('/')))
    }
    const named = [...fields].slice(0, MOST_NAMED).map(([field, kind]) => `${kind} ${field}`)
    return [
      ...named,
      ...(fields.size > MOST_NAMED ? [`${fields.size - MOST_NAMED} more`] : []),
    ].join(', ')
  }

  return (
    <ChapterSection
      id="complete-example"
      title="The complete example"
      description="Every concept in one convox.yml. Its objects are listed next to the name of an item, and the fields that a line sets next to every other line. `DATABASE_URL` is set, to nothing: with a value it would take the place of the database, and without one the release would be refused. What stands under `options` of a managed resource is asked of AWS and sets no field."
    >
      <figure className="reference-code mt-4">
        <figcaption>
          <span>convox.yml</span>
          <a
            href={`../#${encodePermalink({ text, settings, selection: NOTHING })}`}
            className="reference-try"
          >
            Try it
            <ArrowUpRight size={12} strokeWidth={1.75} aria-hidden />
            <span className="sr-only">: The complete example</span>
          </a>
        </figcaption>
        <ol className="reference-lines">
          {text
            .trimEnd()
            .split('\n')
            .map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
              <li key={at}>
                <code>{line === '' ? '\n' : <CodeLine text={line} />}</code>
                <span className={things.has(at + 1) ? 'text-ink' : 'text-ink-3'}>
                  {madeBy(at + 1)}
                </span>
              </li>
            ))}
        </ol>
      </figure>
    </ChapterSection>
  )
}
