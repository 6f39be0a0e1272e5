import type { Kind } from '../../../lib/kubernetes/kinds'
import type { Section } from '../../../lib/mapping/mapped-object'
import { differencesAt } from '../../../lib/rules/differences'

/** What the reference page says of objects like this one and a rack does not do. */
export function Differences({
  kind,
  section,
}: Readonly<{ kind: Kind; section: Section | undefined }>) {
  const own = differencesAt(kind, section)
  if (own.length === 0) return null
  return (
    <section>
      <h3>Where the reference page and a rack differ</h3>
      <dl className="space-y-2">
        {own.map(({ id, heading, description, does, checked }) => (
          <div key={id}>
            <dt className="text-ink-3">
              The page, under {heading}: {description}
            </dt>
            <dd>
              A rack ({checked}): {does}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
