import type { Exploration } from '../explore'
import type { Match } from '../lookup/lookup'
import { runbookFor } from '../runbooks/runbooks'
import { fittingRunbook, thingOf } from './concerned-thing'
import { type DeployStage, deployStage } from './deploy-output'
import { commonCause, type FoundCause, foundCause } from './found-cause'
import { type PastePart, pasteParts, plainText } from './paste-parts'
import { type ReportedProblem, reportedProblems } from './reported-problems'
import { isSurrounding } from './resolve-subject'
import { similarNames } from './similar-names'

/** A runbook that begins from a paste. */
export interface AnsweredRunbook extends Partial<FoundCause> {
  readonly id: string
  /** The thing of convox.yml (`services.web`); absent where the paste names none. */
  readonly service?: string
}

/** What a paste is about, and what to do. Plain data. */
export interface AskAnswer {
  /**
   * The subject of the paste first; an object that a rack applies before what controllers made from
   * it.
   */
  readonly matches: readonly { readonly node: string; readonly as: string }[]
  readonly runbooks: readonly AnsweredRunbook[]
  /** Names of the app that a word of the paste may be meant for, where it names none. */
  readonly similar: readonly string[]
  /** Where a deploy failed, where the paste is the output of one. */
  readonly deploy?: DeployStage
  /** Problems of convox.yml whose words the paste holds: the lines to change. */
  readonly problems?: readonly ReportedProblem[]
}

const MOST_MATCHES = 24

/**
 * Takes a text from a terminal or an alert apart and says what it is about. Of a table the rows in
 * trouble come first, each with its own runbook. Names nothing that the text does not name. Never
 * throws.
 */
export function askAnswer(pasted: string, exploration: Exploration): AskAnswer {
  const { matches, ...answer } = answerWithPlaces(pasted, exploration)
  return {
    matches: matches.map(({ id, description }) => ({ node: id, as: description })),
    ...answer,
  }
}

/** The same with the lines of convox.yml that made each object. */
export function answerWithPlaces(
  pasted: string,
  exploration: Exploration,
): Omit<AskAnswer, 'matches'> & { readonly matches: readonly Match[] } {
  const text = plainText(pasted)
  const parts = pasteParts(text, exploration)
  const matches = new Map<string, Match>()
  for (const { matches: found } of parts)
    for (const match of found) if (!matches.has(match.id)) matches.set(match.id, match)
  const all = [...matches.values()]
  const own = all.filter(({ id }) => !isSurrounding(id))
  const shown = (own.length > 0 ? own : all).slice(0, MOST_MATCHES)
  const deploy = deployStage(text)
  const problems = reportedProblems(text, exploration)
  return {
    matches: shown,
    runbooks: runbooksOf(parts, deploy, exploration),
    similar: shown.length > 0 ? [] : similarTo(text, exploration),
    ...(deploy !== undefined && { deploy }),
    ...(problems.length > 0 && { problems }),
  }
}

/** What a person's own terminal says, whatever it names. */
const OF_THE_TERMINAL = new Set(['no-such-name', 'no-access'])

/** Each part's symptom with the thing that the part names, or that the whole paste names. */
function runbooksOf(
  parts: readonly PastePart[],
  deploy: DeployStage | undefined,
  exploration: Exploration,
): AnsweredRunbook[] {
  const first = parts.find(({ matches }) => matches.length > 0)?.matches ?? []
  const found = new Map<string, AnsweredRunbook>()
  for (const { symptom, matches, text, foreign } of parts) {
    if (symptom === undefined || (foreign && !OF_THE_TERMINAL.has(symptom))) continue
    const thing = thingOf(matches.length > 0 ? matches : first, symptom, text, exploration)
    const id = thing === undefined ? symptom : fittingRunbook(symptom, thing, exploration)
    const runbook = runbookFor(id, thing ?? 'app', exploration)
    const placed = thing !== undefined && runbook?.concept === thing
    const key = `${id} ${placed ? thing : ''}`
    const cause =
      thing === undefined && runbook === undefined
        ? commonCause(text, id, exploration)
        : runbook && foundCause(text, runbook)
    if (found.has(key) && cause === undefined) continue
    const known = found.get(key)
    if (known?.cause !== undefined) continue
    found.set(key, { id, ...(placed && { service: thing }), ...cause })
  }
  const all = deploy === undefined ? [...found.values()] : causesFirst([...found.values()])
  const placed = all.filter(({ service }) => service !== undefined)
  if (placed.length > 0) return placed
  if (all.length > 0 || deploy === undefined) return all
  return [{ id: DEPLOY_RUNBOOKS[deploy.stage] }]
}

/** Why a deploy failed says more than that it did. */
function causesFirst(runbooks: readonly AnsweredRunbook[]): AnsweredRunbook[] {
  const consequence = ({ id }: AnsweredRunbook) => id === 'rollback' || id === 'promote-waits'
  return [...runbooks.filter((each) => !consequence(each)), ...runbooks.filter(consequence)]
}

/** What to do about a deploy whose output shows no more than the stage. */
const DEPLOY_RUNBOOKS: Readonly<Record<DeployStage['stage'], string>> = {
  build: 'build-fails',
  release: 'promote-waits',
  apply: 'refused',
  rollout: 'promote-waits',
  rollback: 'rollback',
}

const MOST_WORDS = 40

function similarTo(text: string, { concepts }: Exploration): string[] {
  const names = concepts.filter(({ section }) => section !== 'app').map(({ name }) => name)
  const words = text.toLowerCase().match(/[a-z0-9][a-z0-9-]*/g) ?? []
  return [...new Set(words.slice(0, MOST_WORDS).flatMap((word) => similarNames(word, names)))]
}
