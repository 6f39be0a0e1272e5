import dynamic from 'next/dynamic'
import { type FieldTrace, traceOf } from '../../../lib/provenance/traces'
import { RULES } from '../../../lib/rules/catalogue'
import { shortField } from '../../../lib/selection/made-by-line'
import { writtenLines } from '../../../lib/selection/selection-index'
import { pointerKeys } from '../../../lib/text/pointer'
import { provenanceComment } from '../../../lib/yaml/provenance-comment'
import type { Linkage } from '../../state/lights'
import { useExplorer } from '../../state/store'
import type { View } from '../../state/use-exploration'
import { joined } from '../../ui/joined'

// What Kubernetes says of its fields is a table of its own, fetched once a field is pointed at.
const KubernetesHelp = dynamic(
  () => import('./kubernetes-help').then((module) => module.KubernetesHelp),
  { ssr: false },
)

const SHOWN = 4

/**
 * In a sentence: where the field that is pointed at, or pinned, came from, and what else its line
 * makes.
 */
export function FieldSentence({ view, linkage }: Readonly<{ view: View; linkage: Linkage }>) {
  const pointed = useExplorer((state) => state.pointed)
  const selection = useExplorer((state) => state.selection)
  const field = [pointed, selection].find((place) => place.kind === 'field')
  const object =
    field?.kind === 'field' ? view.exploration.objects.find(({ id }) => id === field.id) : undefined
  const trace =
    field?.kind === 'field' ? object && traceOf(object.traces, field.pointer) : undefined

  return (
    <div className="relative min-h-10 shrink-0 border-t border-line-strong bg-sunken py-0.75 pr-3 pl-4.5 text-xs text-ink-2 before:absolute before:inset-y-0 before:left-0 before:w-1.25 before:bg-(--concept)">
      {object && trace ? (
        <>
          <Sentence view={view} linkage={linkage} id={object.id} trace={trace} />
          <KubernetesHelp kind={object.kind} pointer={trace.pointer} />
        </>
      ) : (
        'Point at a field to see where it came from; click to pin it.'
      )}
    </div>
  )
}

interface SentenceProps {
  readonly view: View
  readonly linkage: Linkage
  readonly id: string
  readonly trace: FieldTrace
}

function Sentence({ view, linkage, id, trace }: SentenceProps) {
  const name = shortField(pointerKeys(trace.pointer))
  const [line] = writtenLines(trace.origins)
  const comment = provenanceComment(trace)?.slice(2)
  return (
    <>
      <div>
        <b className="font-semibold text-ink">{name}</b>{' '}
        {line === undefined ? (
          (comment ?? 'is always so')
        ) : (
          <>
            is written, line {line}:{' '}
            <code className="font-mono text-ink">{view.text.split('\n')[line - 1]?.trim()}</code>
          </>
        )}
      </div>
      <div>{RULES[trace.rule].description}</div>
      {line !== undefined && (
        <AlsoMade linkage={linkage} id={id} line={line} pointer={trace.pointer} />
      )}
    </>
  )
}

function AlsoMade({
  linkage,
  id,
  line,
  pointer,
}: Readonly<{ linkage: Linkage; id: string; line: number; pointer: string }>) {
  const { index } = linkage
  const objects = [...index.objectsOfLine(line)]
    .filter((other) => other !== id)
    .map((other) => other.replace('/', ' '))
  const fields = index
    .fieldsOfLine(line)
    .filter((place) => place.id === id && place.pointer !== pointer)
  const names = [...new Set(fields.map((place) => shortField(pointerKeys(place.pointer))))]
  const parts = [
    ...(objects.length > 0 ? [`also makes ${some(objects)}`] : []),
    ...(names.length > 0 ? [`${objects.length > 0 ? '' : 'also '}sets ${some(names)}`] : []),
  ]
  return parts.length === 0 ? null : (
    <div>
      Line {line} {parts.join(', and ')}.
    </div>
  )
}

function some(names: readonly string[]): string {
  return names.length > SHOWN + 1
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : joined(names)
}
