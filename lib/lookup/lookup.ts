import type { Exploration } from '../explore'
import type { DerivedObject, ManifestItem, MappedObject } from '../mapping/mapped-object'
import { RULES } from '../rules/catalogue'
import type { Span } from '../text/span'
import { type Clue, cluesOf } from './clues'
import { FINDERS } from './finders'
import { type Finding, type Index, indexOf } from './lookup-index'

/** A node that a pasted text names. */
export interface Match {
  /** Its id: an object's, or `rack`. */
  readonly id: string
  /** The word of the text that names it. */
  readonly word: string
  /** What it is, in a sentence or two. */
  readonly description: string
  /** The places of convox.yml that made it, the first the nearest. */
  readonly spans: readonly Span[]
}

const SHOWN = 12

/**
 * Finds what a text from a terminal or an alert is about: names of objects and pods, tables,
 * errors, log lines with their prefix, hosts, images, ids of releases, variables. The surest first,
 * each node once; none where nothing is known. Never throws.
 */
export function lookup(text: string, exploration: Exploration): Match[] {
  const index = indexOf(exploration)
  const best = new Map<string, { finding: Finding; clue: Clue }>()
  for (const clue of cluesOf(text)) {
    for (const finding of FINDERS.flatMap((find) => find(clue, index))) {
      const known = best.get(finding.id)
      if (known === undefined || finding.sure > known.finding.sure)
        best.set(finding.id, { finding, clue })
    }
  }
  return [...best.values()]
    .sort((one, other) => other.finding.sure - one.finding.sure)
    .slice(0, SHOWN)
    .map(({ finding, clue }) => ({
      id: finding.id,
      word: clue.word,
      description: sentence(finding, clue, index),
      spans: spansOf(finding.id, exploration),
    }))
}

function sentence({ id, as }: Finding, { word }: Clue, { exploration }: Index): string {
  if (id === 'rack')
    return `${word} is the namespace of the rack ${exploration.settings.rack} itself.`
  const derived = exploration.derived.find((made) => made.id === id)
  const mapped = exploration.objects.find((object) => object.id === id)
  const concept = exploration.concepts.find(
    (candidate) => candidate.id === (derived ?? mapped)?.concept,
  )
  const what = `${word} is ${as === undefined ? '' : `${as}: `}`
  if (derived)
    return `${what}${made(derived, concept)} ${dueText(derived, word)}${derived.explanation}${BRIEF.has(derived.labels.type ?? '') ? ` ${derived.lifetime}` : ''}`
  return mapped ? `${what}${applied(mapped, word, concept)} ${RULES[mapped.rule].description}` : ''
}

/** Pods that go when they have done their work: how long they are matters most. */
const BRIEF = new Set(['timer', 'process'])

function applied(
  { kind, name }: MappedObject,
  word: string,
  concept: ManifestItem | undefined,
): string {
  return `${word === name ? `the ${kind}` : `${kind} ${name}`}${belongs(concept)}.`
}

function made({ kind, pattern, maker }: DerivedObject, concept: ManifestItem | undefined): string {
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind} (${pattern})${belongs(concept)}, made by ${maker}.`
}

function belongs(concept: ManifestItem | undefined): string {
  return concept === undefined || concept.section === 'app'
    ? ' of the app'
    : ` of ${concept.what} ${concept.name}`
}

/** The number in the name of a Job is the minute it was due, counted from 1970. */
function dueText({ pattern }: DerivedObject, word: string): string {
  const minutes = /<minutes>/.test(pattern) ? /-(\d{8,9})(-|$)/.exec(word)?.[1] : undefined
  return minutes === undefined
    ? ''
    : `It was due at ${new Date(Number(minutes) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC. `
}

function spansOf(id: string, exploration: Exploration): Span[] {
  const derived = exploration.derived.find((candidate) => candidate.id === id)
  if (derived && derived.owner !== id) {
    const owner = spansOf(derived.owner, exploration)
    if (owner.length > 0) return owner
  }
  const mapped = exploration.objects.find((object) => object.id === id)
  const concept = exploration.concepts.find(
    (candidate) => candidate.id === (derived ?? mapped)?.concept,
  )
  const written =
    mapped?.because.flatMap((origin) => (origin.kind === 'written' ? [origin.span] : [])) ?? []
  const spans = [...written, ...(concept?.span ? [concept.span] : [])]
  return [...new Map(spans.map((span) => [span.start, span])).values()]
}
