import './reference.css'
import { RACK_VERSION } from '../../lib/rules/rack-version'
import { Announcer } from '../ui/announcer'
import { BrandMark } from '../ui/brand-mark'
import { CHAPTERS } from './entries/chapters'
import { ChapterSection } from './parts/chapter-section'
import { Contents } from './parts/contents'
import { Prose } from './parts/prose'
import { ReferenceTools } from './parts/reference-tools'
import { AllCommands } from './sections/all-commands'
import { CompleteExample } from './sections/complete-example'
import { EntrySection } from './sections/entry-section'
import { EveryKey } from './sections/every-key'
import { FindingThings } from './sections/finding-things'
import { InsideTheRack } from './sections/inside-the-rack'
import { MadeLater } from './sections/made-later'
import { Problems } from './sections/problems'
import { QuickReference } from './sections/quick-reference'
import { Runbooks } from './sections/runbooks'
import { SectionDiagram } from './sections/section-diagram'
import { WhereTheyDiffer } from './sections/where-they-differ'

const PRINCIPLES = [
  [
    'One namespace an app',
    'All objects of an app live in one namespace, `<rack>-<app>`. The rack’s own components live in `<rack>-system`.',
  ],
  [
    'Labels lead to everything',
    '`system=convox`, `rack`, `app` and then `service`, `resource`, `timer` or `balancer` say what an object belongs to; `type` tells what it is for.',
  ],
  [
    'The text decides',
    'What is changed by hand in the cluster lasts until the next promote, which applies every object from convox.yml again.',
  ],
] as const

/** The whole reference. It is complete without a script; one adds copy buttons and a filter. */
export function ReferencePage() {
  return (
    <div className="reference">
      <header className="reference-bar">
        <a href="../" className="flex items-center gap-2 font-semibold whitespace-nowrap">
          <BrandMark />
          Convox Map
        </a>
        <span className="text-ink-3 max-[479px]:hidden">Reference</span>
        <ReferenceTools />
      </header>
      <div className="reference-columns">
        <Contents />
        <main>
          <h1 className="text-[28px] leading-9 font-semibold">From convox.yml to Kubernetes</h1>
          <p className="mt-2 max-w-180 text-lg text-ink-2">
            What a Convox rack makes of each key, what it is called, and the kubectl command that
            shows it. All of it is printed from the tables that draw{' '}
            <a href="../" className="reference-link">
              the map
            </a>
            , and true of rack {RACK_VERSION}.
          </p>
          <ChapterSection id="overview" title="Overview">
            <dl className="reference-principles">
              {PRINCIPLES.map(([title, says]) => (
                <div key={title}>
                  <dt className="font-semibold">{title}</dt>
                  <dd className="mt-1 text-ink-2">
                    <Prose>{says}</Prose>
                  </dd>
                </div>
              ))}
            </dl>
            <p className="mt-4 max-w-180 text-ink-2">
              In the YAML a comment says where each field came from: <i>from convox.yml</i>, a{' '}
              <i>default</i>, the <i>rack</i>, the <i>release</i>. A field without a comment is
              always so.
            </p>
          </ChapterSection>
          <QuickReference />
          {CHAPTERS.map(({ id, title, description, entries }) => (
            <ChapterSection key={id} id={id} title={title} description={description}>
              {entries.map((entry) => (
                <EntrySection key={entry.id} entry={entry} />
              ))}
            </ChapterSection>
          ))}
          <CompleteExample />
          <SectionDiagram />
          <MadeLater />
          <InsideTheRack />
          <ChapterSection id="troubleshooting" title="Troubleshooting">
            <FindingThings />
            <Runbooks />
          </ChapterSection>
          <AllCommands />
          <EveryKey />
          <WhereTheyDiffer />
          <Problems />
        </main>
      </div>
      <Announcer />
    </div>
  )
}
