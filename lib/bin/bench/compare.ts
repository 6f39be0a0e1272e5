export interface Comparison {
  /** Median time of one run, in milliseconds. */
  readonly milliseconds: number
  readonly otherMilliseconds: number
  /** How many times as long as `other`: of each round, then the median, the least and the most. */
  readonly ratio: number
  readonly least: number
  readonly most: number
}

const WARM_UP_MILLISECONDS = 500
const MEASURED_MILLISECONDS = 2500
const FEWEST_ROUNDS = 7
/** A side runs again and again until a turn is about so long: the clock has its own grain. */
const TURN_MILLISECONDS = 10

/**
 * Times `one` against `other`, turn by turn in one process. It is the processor's time and not the
 * clock's, so that other programs on the machine lengthen neither.
 */
export function compare(one: () => unknown, other: () => unknown): Comparison {
  const warm = performance.now() + WARM_UP_MILLISECONDS
  let runs = 0
  while (runs === 0 || performance.now() < warm) {
    one()
    other()
    runs++
  }
  const times = Math.max(1, Math.round((TURN_MILLISECONDS * runs) / WARM_UP_MILLISECONDS))
  const rounds = []
  const end = performance.now() + MEASURED_MILLISECONDS
  while (rounds.length < FEWEST_ROUNDS || performance.now() < end) {
    rounds.push({ mine: turn(one, times), others: turn(other, times) })
  }
  const ratios = rounds.map(({ mine, others }) => mine / others)
  return {
    milliseconds: median(rounds.map(({ mine }) => mine)),
    otherMilliseconds: median(rounds.map(({ others }) => others)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }
}

/** Milliseconds for one run, of several in a row. */
function turn(run: () => unknown, times: number): number {
  const started = process.cpuUsage()
  for (let time = 0; time < times; time++) run()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000 / times
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
