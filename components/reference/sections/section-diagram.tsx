import type { Exploration } from '../../../lib/explore'
import { conceptHues } from '../../icons/concept-hues'
import { ConceptMark } from '../../icons/concept-mark'
import { exploredExample, withoutComments } from '../model/examples-explored'
import { fieldsOfKeys } from '../model/fields-of-keys'
import { namePattern } from '../model/name-pattern'
import { ChapterSection } from '../parts/chapter-section'
import { Code } from '../parts/code'
import { KindName } from '../parts/kind-name'

/** What sets the things of the complete example apart, in the words of the text. */
const APART: Readonly<Record<string, string>> = {
  'services.web': 'port',
  'services.worker': 'no port',
  'services.agent': 'agent: true',
  'services.jobs': 'scale.count: 0',
  'timers.data-import': 'parallelCount',
}

/** Sections on the left, what a rack makes of them on the right. */
export function SectionDiagram() {
  const { exploration } = exploredExample('reference.yml', withoutComments)
  const fields = fieldsOfKeys([exploration])
  const hue = conceptHues(exploration.concepts)
  const things = exploration.concepts.filter(({ section }) => section !== 'app')
  const keys = [
    ...new Set([...fields.keys()].flatMap((key) => /^services\.\*\.([^.]+)/.exec(key)?.[1] ?? [])),
  ]
  return (
    <ChapterSection
      id="from-section-to-object"
      title="From section to object"
      description="An overview of the complete example: what each item becomes, and which fields each key of a service sets."
    >
      <dl className="reference-diagram mt-4">
        {things.map(({ id, section, name, what }) => (
          <div key={id} className={hue(id)}>
            <dt>
              <ConceptMark section={section} />
              <Code>{`${section}.${name}`}</Code>
              <span className="text-ink-3">{APART[id] ?? what}</span>
            </dt>
            <dd>
              {objectsOf(id, exploration).map((object) => (
                <span key={object.id} className="reference-object">
                  <KindName
                    kind={object.kind}
                    what={object.kind}
                    balancer={section === 'balancers'}
                  />
                  <Code>
                    {namePattern(object.name, exploration, { 'shared-uploads': 'volume' })}
                  </Code>
                </span>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <Code>environment</Code>
          </dt>
          <dd>
            <span className="reference-object">
              <KindName kind="Secret" what="Secret" />
              <Code>{'env-<service>'}</Code>
              <span className="text-ink-3">a key for each variable</span>
            </span>
          </dd>
        </div>
      </dl>
      <h3 id="keys-of-a-service" className="mt-6 text-lg font-semibold">
        <a href="#keys-of-a-service" className="reference-anchor">
          What the keys of a service set
        </a>
      </h3>
      <dl className="reference-diagram mt-2">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <Code>{key}</Code>
            </dt>
            <dd className="font-mono text-sm text-ink-2">{fieldsBelow(key, fields)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Code>accessControl</Code>
          </dt>
          <dd className="text-ink-2">
            Nothing in the cluster: an IAM role, tied by EKS to the ServiceAccount that is there
            anyway.
          </dd>
        </div>
      </dl>
    </ChapterSection>
  )
}

function objectsOf(concept: string, { objects }: Exploration) {
  return objects.filter((object) => object.concept === concept)
}

function fieldsBelow(key: string, fields: ReturnType<typeof fieldsOfKeys>): string {
  const below = [...fields].filter(
    ([path]) => path === `services.*.${key}` || path.startsWith(`services.*.${key}.`),
  )
  const named = below.flatMap(([, kinds]) =>
    [...kinds].flatMap(([kind, own]) =>
      own.size > 0 ? [...own].map((field) => `${kind} ${field}`) : [kind],
    ),
  )
  return [...new Set(named)].join(', ')
}
