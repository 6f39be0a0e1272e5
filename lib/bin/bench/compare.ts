export interface Comparison {
  /** Median time of one run, in milliseconds. */
  readonly milliseconds: number
  readonly otherMilliseconds: number
  /** How many times as long as `other`: of each round, then the median, the least and the most. */
  readonly ratio: number
  readonly least: number
  readonly most: number
}

const WARM_UP_MILLISECONDS = 400
const MEASURED_MILLISECONDS = 2500
const FEWEST_ROUNDS = 5

/** Times `one` against `other`, turn by turn in one process, so that whatever else the machine does falls on both. */
export function compare(one: () => unknown, other: () => unknown): Comparison {
  const warm = performance.now() + WARM_UP_MILLISECONDS
  while (performance.now() < warm) round(one, other, false)
  const rounds = []
  const end = performance.now() + MEASURED_MILLISECONDS
  while (rounds.length < FEWEST_ROUNDS || performance.now() < end) rounds.push(round(one, other, rounds.length % 2 === 0))
  const ratios = rounds.map(([mine, others]) => mine / others)
  return {
    milliseconds: median(rounds.map(([mine]) => mine)),
    otherMilliseconds: median(rounds.map(([, others]) => others)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }
}

function round(one: () => unknown, other: () => unknown, otherFirst: boolean): readonly [number, number] {
  if (!otherFirst) return [timed(one), timed(other)]
  const others = timed(other)
  return [timed(one), others]
}

function timed(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
