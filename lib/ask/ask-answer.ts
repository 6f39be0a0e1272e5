import type { Exploration } from '../explore'
import { knownCluster } from '../kubectl/known-cluster'
import { kindsNamed } from '../kubernetes/kind-names'
import { lookup, type Match } from '../lookup/lookup'
import { runbookFor } from '../runbooks/runbooks'
import { describedSubject, type NamedSubject, subjectsNamed } from './named-subjects'
import { printedRows, troubleOf } from './printed-table'
import { similarNames } from './similar-names'
import { symptomOf } from './symptoms'

/** What a paste is about, and what to do. Plain data. */
export interface AskAnswer {
  /**
   * The subject of the paste first; an object that a rack applies before what controllers made from
   * it.
   */
  readonly matches: readonly { readonly node: string; readonly as: string }[]
  /** `service` is the thing of convox.yml (`services.web`); absent where the paste names none. */
  readonly runbooks: readonly { readonly id: string; readonly service?: string }[]
  /** Names of the app that a word of the paste may be meant for, where it names none. */
  readonly similar: readonly string[]
}

/** A part of a paste that is about one thing: a row, a line. */
interface Part {
  readonly text: string
  readonly matches: readonly Match[]
  readonly symptom?: string
}

const MOST_LINES = 2_000
const MOST_MATCHES = 24

/**
 * Takes a text from a terminal or an alert apart and says what it is about. Of a table the rows in
 * trouble come first, each with its own runbook. Names nothing that the text does not name. Never
 * throws.
 */
export function askAnswer(text: string, exploration: Exploration): AskAnswer {
  const described = describedSubject(text)
  const { rows, rest } = printedRows(text)
  const parts = described
    ? [describedPart(described, text, exploration)]
    : [...tableParts(rows, exploration), ...lineParts(rest, exploration)]
  const matches = new Map<string, string>()
  for (const { matches: found } of parts)
    for (const { id, description } of found) if (!matches.has(id)) matches.set(id, description)
  const shown = [...matches].slice(0, MOST_MATCHES).map(([node, as]) => ({ node, as }))
  return {
    matches: shown,
    runbooks: runbooksOf(parts, exploration),
    similar: shown.length > 0 ? [] : similarTo(text, exploration),
  }
}

function tableParts(
  rows: ReturnType<typeof printedRows>['rows'],
  exploration: Exploration,
): Part[] {
  const parts = rows.map((row) => {
    const trouble = troubleOf(row)
    const symptom = trouble === undefined ? undefined : rowSymptom(row.text, trouble)
    const matches = resolved(row, exploration)
    return { trouble, part: { text: row.text, matches, ...(symptom && { symptom }) } }
  })
  return [
    ...parts.filter(({ trouble }) => trouble !== undefined),
    ...parts.filter(({ trouble }) => trouble === undefined),
  ].map(({ part }) => part)
}

/** What the row says is surer than what its columns let one guess. */
function rowSymptom(text: string, trouble: string): string | undefined {
  return trouble === 'trouble'
    ? (symptomOf(text) ?? (/\bError\b/.test(text) ? 'crash-loop' : undefined))
    : trouble
}

function describedPart(subject: NamedSubject, text: string, exploration: Exploration): Part {
  const symptom = symptomOf(text)
  return { text, matches: resolved(subject, exploration), ...(symptom && { symptom }) }
}

function lineParts(rest: string, exploration: Exploration): Part[] {
  const lines = rest
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
  const parts = lines.map((line): Part => {
    const symptom = symptomOf(line)
    const subjects = subjectsNamed(line)
    const named = subjects.flatMap((subject) => resolved(subject, exploration))
    const matches = named.length > 0 || subjects.length > 0 ? named : wordsOf(line, exploration)
    return { text: line, matches, ...(symptom && { symptom }) }
  })
  return [...parts.filter(({ symptom }) => symptom), ...parts.filter(({ symptom }) => !symptom)]
}

/** Things that are named along with everything: they count where nothing else is named. */
const SURROUNDING = /^(Namespace|Release|Build|Atom|AtomVersion)\/|^rack$/

function wordsOf(line: string, exploration: Exploration): Match[] {
  const found = lookup(line, exploration)
  const own = found.filter(({ id }) => !SURROUNDING.test(id))
  return own.length === 0
    ? found.filter(({ id }) => !id.startsWith('Atom'))
    : withOwners(own, exploration)
}

/** The objects of a name; of the kind that is said, where there are such. */
function resolved({ kind, name }: NamedSubject, exploration: Exploration): Match[] {
  const found = lookup(name, exploration).filter(
    ({ word, id }) => word === name && !SURROUNDING.test(id),
  )
  const named = kind === undefined ? undefined : kindsNamed(kind)
  const kinds: readonly string[] = named && 'kinds' in named ? named.kinds : []
  const asked = found.filter(({ id }) => kinds.includes(id.slice(0, id.indexOf('/'))))
  const all = kind !== undefined && asked.length > 0 ? asked : found
  return withOwners(
    kind === undefined && all.length > 1 && all[0]?.id.startsWith('Pod/') ? all.slice(0, 1) : all,
    exploration,
  )
}

/**
 * What runs a pod is what one changes: it comes first. What is said by its own kind keeps its
 * place.
 */
const RUN_BY = /^(Pod|Job)\//

function withOwners(matches: readonly Match[], exploration: Exploration): Match[] {
  const { subjects } = knownCluster(exploration)
  return matches.flatMap((match) => {
    let owner = subjects.get(match.id)?.owner
    while (owner !== undefined && subjects.get(owner)?.owner !== undefined)
      owner = subjects.get(owner)?.owner
    if (owner === undefined || !subjects.has(owner) || SURROUNDING.test(owner)) return [match]
    const own = {
      ...match,
      id: owner,
      description: `${match.word} is one of its ${match.id.slice(0, match.id.indexOf('/'))} objects.`,
    }
    return RUN_BY.test(match.id) ? [own, match] : [match, own]
  })
}

/** Each part's symptom with the thing that the part names, or that the whole paste names. */
function runbooksOf(parts: readonly Part[], exploration: Exploration): AskAnswer['runbooks'] {
  const first = parts.find(({ matches }) => matches.length > 0)?.matches
  const found = new Map<string, { id: string; service?: string }>()
  for (const { symptom, matches, text } of parts) {
    if (symptom === undefined) continue
    const concept = thingOf(matches.length > 0 ? matches : (first ?? []), symptom, exploration)
    const nameless = matches.length === 0 && subjectsNamed(text).length > 0
    if (nameless && first === undefined) continue
    const id = concept === undefined ? symptom : fitting(symptom, concept, exploration)
    const runbook = { id, ...(concept !== undefined && { service: concept }) }
    found.set(`${id} ${concept}`, runbook)
  }
  const all = [...found.values()]
  const placed = all.filter(({ service }) => service !== undefined)
  return placed.length > 0 ? placed : all
}

/**
 * The thing of convox.yml that is meant: what reads a Secret or a ConfigMap, where that is what is
 * missing.
 */
function thingOf(
  matches: readonly Match[],
  symptom: string,
  exploration: Exploration,
): string | undefined {
  const { subjects, readers } = knownCluster(exploration)
  for (const { id } of matches) {
    const reader =
      symptom === 'container-config' && /^(Secret|ConfigMap)\//.test(id)
        ? readers.get(id)?.[0]?.concept
        : undefined
    const concept = reader ?? subjects.get(id)?.concept
    if (concept !== undefined && concept !== 'app' && concept !== 'rack') return concept
  }
  return undefined
}

/** What stands in for a runbook that a thing cannot need. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  '503': ['crash-loop', 'timer-no-logs', 'balancer-pending'],
  'crash-loop': ['timer-no-logs'],
  rollback: ['promote-waits', 'crash-loop'],
  'promote-waits': ['rollback', 'crash-loop'],
}

function fitting(symptom: string, concept: string, exploration: Exploration): string {
  return (
    [symptom, ...(INSTEAD[symptom] ?? [])].find(
      (id) => runbookFor(id, concept, exploration) !== undefined,
    ) ?? symptom
  )
}

const MOST_WORDS = 40

function similarTo(text: string, { concepts }: Exploration): string[] {
  const names = concepts.filter(({ section }) => section !== 'app').map(({ name }) => name)
  const words = text.toLowerCase().match(/[a-z0-9][a-z0-9-]*/g) ?? []
  return [...new Set(words.slice(0, MOST_WORDS).flatMap((word) => similarNames(word, names)))]
}
