const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
}
const PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h)/gy

/** The seconds of a duration as Go writes it (`1h30m`, `-5s`, `0`); undefined where it is none. */
export function goDuration(text: string): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1
  const bare = text.replace(/^[+-]/, '')
  if (bare === '0') return 0
  let seconds = 0
  let end = 0
  for (const part of bare.matchAll(PART)) {
    seconds += Number(part[1]) * (UNITS[part[2] as string] as number)
    end = part.index + part[0].length
  }
  return end > 0 && end === bare.length ? sign * seconds : undefined
}
