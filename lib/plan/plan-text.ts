import { TITLES } from './consequence-kinds'
import { listChange } from './list-change'
import { ownFields } from './of-release'
import type { Capacity, Consequence, Outcome, Plan, PlannedObject, Promote } from './plan'

const SIGNS: Readonly<Record<Outcome, readonly [sign: string, colour: number]>> = {
  created: ['+', 32],
  changed: ['~', 33],
  recreated: ['-/+', 31],
  deleted: ['-', 31],
  kept: ['=', 36],
  refused: ['!', 31],
  unchanged: [' ', 0],
}

/** How the promote ends, in a sentence. */
const ENDS: Readonly<Record<Promote, string>> = {
  stopped: 'Promote: stopped by the rack before anything is applied.',
  applies: 'Promote: applies. Not forced, not rolled back.',
  forced: 'Promote: forced, and therefore does not prune. Not rolled back.',
  refused: 'Promote: refused by the API server, and rolled back.',
}

const [RED, YELLOW, GREY, BOLD] = [31, 33, 90, 1]
const WORST: ReadonlySet<string> = new Set(['data-lost', 'refused'])
const QUIET: ReadonlySet<string> = new Set(['pods-replaced', 'capacity', 'no-effect'])

type Paint = (text: string, colour: number) => string

/** A plan for a terminal: what happens to each object, what follows from it, and a summary. */
export function planText(plan: Plan, coloured: boolean): string {
  const paint: Paint = (text, colour) =>
    coloured && colour > 0 ? `\u001b[${colour}m${text}\u001b[0m` : text
  const unchanged = plan.objects.filter(({ outcome }) => outcome === 'unchanged').length
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', paint(title, BOLD), ...lines] : []
  return [
    ...(plan.partial ? ['One side cannot be read: this plan is partial.', ''] : []),
    ENDS[plan.promote],
    ...section('Objects', [
      ...plan.objects.flatMap((object) => objectLines(object, paint)),
      ...(unchanged > 0 ? [paint(`  = ${unchanged} unchanged`, GREY)] : []),
    ]),
    ...section('Consequences', consequenceLines(plan.consequences, paint)),
    ...section(
      'In order',
      plan.order.map(({ sentence }, index) => `  ${index + 1}. ${sentence}`),
    ),
    ...section('Capacity: requests before, afterwards and at most', capacityLines(plan.capacity)),
    ...(plan.assumed.length > 0 ? ['', paint(`Assumed: ${plan.assumed.join('; ')}.`, GREY)] : []),
    ...(plan.message === '' ? [] : ['', plan.message]),
    '',
    paint(plan.headline, BOLD),
    plan.summary,
    '',
  ].join('\n')
}

function objectLines(object: PlannedObject, paint: Paint): string[] {
  const { id, outcome, podsReplaced, fields } = object
  if (outcome === 'unchanged') return []
  const [sign, colour] = SIGNS[outcome]
  const pods = podsReplaced ? ', pods replaced' : ''
  const { own, ofRelease } = ownFields(fields)
  const only = ofRelease > 0 && own.length === 0 ? ' (ids of the release only)' : ''
  return [
    paint(`${sign.padStart(3)} ${id}  ${outcome}${pods}${only}`, colour),
    ...own.map(({ path, before, after, lineBefore, lineAfter }) => {
      const lines = paint(linesOf(lineBefore, lineAfter), GREY)
      return `        ${path}: ${shownChange(before, after, '->')}${lines}`
    }),
  ]
}

function consequenceLines(consequences: readonly Consequence[], paint: Paint): string[] {
  const width = Math.max(0, ...consequences.map(({ severity }) => TITLES[severity].length))
  return consequences.flatMap(({ severity, sentence, advice, before, after }, index) => {
    const title = TITLES[severity].toUpperCase().padEnd(width)
    const colour = WORST.has(severity) ? RED : QUIET.has(severity) ? BOLD : YELLOW
    const isLast = consequences[index + 1]?.advice !== advice
    return [
      `  ${paint(title, colour)}  ${sentence}${paint(linesOf(before, after), GREY)}`,
      ...(advice !== '' && isLast ? [`  ${' '.repeat(width)}  ${advice}`] : []),
    ]
  })
}

function capacityLines(capacity: readonly Capacity[]): string[] {
  return capacity.map(({ object, pods, before, after, most }) => {
    const bounds = `${pods.least} to ${pods.most} pods`
    const cpu = `CPU ${before.cpu} -> ${after.cpu}, at most ${most.cpu}`
    const memory = `memory ${before.memory} -> ${after.memory}, at most ${most.memory}`
    return `  ${object}: ${bounds}; ${cpu}; ${memory}`
  })
}

/** The lines of both sides, `26 -> none`; nothing where neither is known. */
export function linesOf(before: number | undefined, after: number | undefined): string {
  if (before === undefined && after === undefined) return ''
  return `  (lines ${before ?? 'none'} -> ${after ?? 'none'})`
}

/** A change in one line: of a list of named items only the names of those that differ. */
export function shownChange(before: unknown, after: unknown, arrow: string): string {
  const list = listChange(before, after)
  if (!list) return `${shown(before)} ${arrow} ${shown(after)}`
  const { gone, come, changed } = list
  return [
    ...gone.map((name) => `-${name}`),
    ...come.map((name) => `+${name}`),
    ...changed.map((name) => `~${name}`),
  ].join(' ')
}

const LONGEST = 60

/** A value in one line, without control characters. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
