import type { Outcome, Plan, PlannedObject } from './plan'

const SIGNS: Readonly<Record<Outcome, readonly [sign: string, colour: number]>> = {
  created: ['+', 32],
  changed: ['~', 33],
  recreated: ['-/+', 31],
  deleted: ['-', 31],
  kept: ['=', 36],
  refused: ['!', 31],
  unchanged: [' ', 0],
}

/** A plan for a terminal: what happens to each object, what follows from it, and a summary. */
export function planText(plan: Plan, coloured: boolean): string {
  const paint = (text: string, colour: number) =>
    coloured && colour > 0 ? `\u001b[${colour}m${text}\u001b[0m` : text
  const lines = plan.objects
    .filter(({ outcome }) => outcome !== 'unchanged')
    .flatMap((object) => {
      const [sign, colour] = SIGNS[object.outcome]
      return [
        paint(`${sign.padStart(3)} ${object.id}  ${object.outcome}${podsOf(object)}`, colour),
        ...object.fields.map(({ path, before, after, lineAfter }) => {
          const line = lineAfter === undefined ? '' : `  (line ${lineAfter})`
          return `        ${path}: ${shown(before)} -> ${shown(after)}${line}`
        }),
      ]
    })
  const consequences = plan.consequences.map(
    ({ severity, sentence, advice }) => `  ${severity}: ${sentence} ${advice}`,
  )
  return [
    ...(plan.partial ? ['One side cannot be read: this plan is partial.', ''] : []),
    ...lines,
    ...(consequences.length > 0 ? ['', 'Consequences', ...consequences] : []),
    ...(plan.message === '' ? [] : ['', plan.message]),
    '',
    plan.summary,
    '',
  ].join('\n')
}

function podsOf({ podsReplaced }: PlannedObject): string {
  return podsReplaced ? ', pods replaced' : ''
}

const LONGEST = 60

/** A value in one line, without control characters. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
