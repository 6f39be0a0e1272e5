import type { Exploration } from '../explore'
import type { Match } from '../lookup/lookup'
import { deployStage, diagnosedBlocks } from './deploy-output'
import { describedObjects } from './described'
import { isOfAnother, type NamedSubject, subjectsNamed } from './named-subjects'
import { printedObject } from './printed-object'
import { type PrintedRow, printedRows } from './printed-table'
import { resolveSubject, resolveWords } from './resolve-subject'
import { troubleOf } from './row-trouble'
import { symptomOf, symptomOfLines } from './symptoms'

/** A part of a paste that is about one thing: a row, a description, a line. */
export interface PastePart {
  readonly text: string
  readonly matches: readonly Match[]
  readonly symptom?: string
  /** It names something that is not of this app. */
  readonly foreign: boolean
}

const MOST_LINES = 2_000
const MOST_LETTERS = 400_000

/** Colours and other codes of a terminal. */
const CODES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g')

/** A paste as it would be without colours and line ends of another system. */
export function plainText(text: string): string {
  return text.slice(0, MOST_LETTERS).replace(CODES, '').replace(/\r\n?/g, '\n')
}

/** The parts of a paste, those in trouble first. */
export function pasteParts(text: string, exploration: Exploration): PastePart[] {
  const printed = printedObject(text)
  const described = printed === undefined ? describedObjects(text) : [printed]
  if (described.length > 0)
    return troubleFirst(
      described.map(({ subject, told, symptom }) =>
        partOf(told.join('\n'), [subject], symptomOfLines(told) ?? symptom, exploration),
      ),
    )
  // What a process says is surer than that its service is stalled.
  const diagnosed = diagnosedBlocks(text)
  const blocks = [
    ...diagnosed.filter(({ subject }) => subject.kind === 'pod'),
    ...diagnosed.filter(({ subject }) => subject.kind !== 'pod'),
  ].map(({ subject, lines }) =>
    partOf(lines.join('\n'), [subject], symptomOfLines(lines) ?? '503', exploration),
  )
  const { rows, rest } = printedRows(text)
  return [
    ...troubleFirst([...blocks, ...rows.map((row) => rowPart(row, exploration))]),
    ...(blocks.length > 0 ? [] : lineParts(rest, exploration)),
  ]
}

function rowPart(row: PrintedRow, exploration: Exploration): PastePart {
  const trouble = troubleOf(row)
  const symptom = trouble === 'trouble' ? symptomOf(row.text) : trouble
  return partOf(row.text, [row], symptom, exploration)
}

function partOf(
  text: string,
  subjects: readonly NamedSubject[],
  symptom: string | undefined,
  exploration: Exploration,
): PastePart {
  const own = subjects.filter(
    ({ namespace }) => namespace === undefined || namespaces(exploration).includes(namespace),
  )
  const matches = own.flatMap((subject) => resolveSubject(subject, exploration))
  const foreign = matches.length === 0 && !subjects.every(({ kind }) => kind === 'node')
  return { text, matches, foreign, ...(symptom !== undefined && { symptom }) }
}

/** Each line; one that names nothing goes on about what the line before it was about. */
function lineParts(rest: string, exploration: Exploration): PastePart[] {
  const lines = rest.split('\n').filter((line) => line.trim() !== '')
  let before: Pick<PastePart, 'matches' | 'foreign'> | undefined
  const deploying = deployStage(rest) !== undefined
  const parts = lines.slice(0, MOST_LINES).map((line): PastePart => {
    const symptom = symptomOf(line)
    const own = linePart(line, exploration)
    const goesOn = !deploying && own.matches.length === 0 && !own.foreign && before !== undefined
    const about = goesOn ? before : own
    if (own.matches.length > 0 || own.foreign) before = own
    return {
      text: line,
      matches: about?.matches ?? [],
      foreign: about?.foreign ?? false,
      ...(symptom !== undefined && { symptom }),
    }
  })
  return troubleFirst(parts)
}

function linePart(line: string, exploration: Exploration): Pick<PastePart, 'matches' | 'foreign'> {
  const subjects = subjectsNamed(line)
  if (isOfAnother(line, namespaces(exploration))) return { matches: [], foreign: true }
  const matches = subjects.flatMap((subject) => resolveSubject(subject, exploration))
  if (matches.length > 0) return { matches, foreign: false }
  return subjects.every(({ doubtful }) => doubtful)
    ? { matches: resolveWords(line, exploration), foreign: false }
    : { matches, foreign: true }
}

function namespaces({ settings }: Exploration): string[] {
  return [`${settings.rack}-${settings.app}`, `${settings.rack}-system`]
}

function troubleFirst(parts: readonly PastePart[]): PastePart[] {
  return [
    ...parts.filter(({ symptom }) => symptom !== undefined),
    ...parts.filter(({ symptom }) => symptom === undefined),
  ]
}
