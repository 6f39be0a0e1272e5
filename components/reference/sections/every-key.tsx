import { EXAMPLES } from '../../../lib/examples/examples'
import { SECTIONS, type SectionName } from '../../../lib/manifest/sections'
import { CHAPTERS } from '../entries/chapters'
import { exploredExample } from '../model/examples-explored'
import { exploredEntry } from '../model/explored-entry'
import { type FieldsOfKeys, fieldsOfKeys } from '../model/fields-of-keys'
import { type KeyRow, keysOf } from '../model/keys-of'
import { ChapterSection } from '../parts/chapter-section'

const MOST_NAMED = 4

/** Every key of convox.yml that a rack reads. */
export function EveryKey() {
  const fields = fieldsOfKeys([
    ...CHAPTERS.flatMap(({ entries }) => entries.map(exploredEntry)),
    ...EXAMPLES.map(({ file }) => exploredExample(file).exploration),
  ])
  return (
    <ChapterSection
      id="every-key"
      title="Every key of convox.yml"
      description="What each key does, its possible values, and the fields that it sets where the examples of this site use it. A rack ignores keys that are not listed here, without a message."
    >
      {(Object.keys(SECTIONS) as SectionName[]).map((section) => (
        <section key={section} id={`key-${section}`} className="mt-6">
          <h3 className="flex flex-wrap items-baseline gap-x-3 text-lg font-semibold">
            <a href={`#key-${section}`} className="reference-anchor font-mono text-base">
              {section}
            </a>
            <span className="text-base font-normal text-ink-2">
              {SECTIONS[section].description}
            </span>
          </h3>
          <KeyList rows={keysOf(section)} fields={fields} />
        </section>
      ))}
    </ChapterSection>
  )
}

function KeyList({ rows, fields }: Readonly<{ rows: readonly KeyRow[]; fields: FieldsOfKeys }>) {
  if (rows.length === 0) return null
  return (
    <dl className="reference-keys">
      {rows.map(({ path, name, depth, description, takes }) => (
        <div key={path} id={`key-${path}`} data-find>
          <dt style={{ paddingLeft: `${depth * 14}px` }}>
            <a href={`#key-${path}`} title={path} className="reference-anchor font-mono text-sm">
              {name}
            </a>
          </dt>
          <dd>
            {description} <span className="text-ink-3">{takes}</span>
            <Sets kinds={fields.get(path)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Sets({ kinds }: Readonly<{ kinds: ReturnType<FieldsOfKeys['get']> }>) {
  if (kinds === undefined) return null
  const named = [...kinds].flatMap(([kind, own]) =>
    own.size > 0 ? [...own].map((field) => `${kind} ${field}`) : [`whether there is a ${kind}`],
  )
  const rest = named.length - MOST_NAMED
  return (
    <span className="block font-mono text-xs break-words text-ink-3">
      {named.slice(0, MOST_NAMED).join(', ')}
      {rest > 0 && ` and ${rest} more`}
    </span>
  )
}
