import { goQuote } from '../../text/go-quote'

interface ScheduleField {
  readonly lowest: number
  readonly highest: number
  readonly names?: readonly string[]
}

/** Minute, hour, day of the month, month, day of the week. */
const FIELDS: readonly ScheduleField[] = [
  { lowest: 0, highest: 59 },
  { lowest: 0, highest: 23 },
  { lowest: 1, highest: 31 },
  {
    lowest: 1,
    highest: 12,
    names: ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { lowest: 0, highest: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
]

const DESCRIPTORS = new Set([
  '@yearly',
  '@annually',
  '@monthly',
  '@weekly',
  '@daily',
  '@midnight',
  '@hourly',
])
const EVERY = '@every '
const ZONE = /^(?:CRON_)?TZ=(\S*)(?: |$)/

/**
 * What is wrong with a CronJob's schedule, in the words of the parser that Kubernetes uses
 * (robfig/cron v3, ParseStandard) and of its own check: no time zone inside.
 */
export function scheduleFaults(schedule: string): readonly string[] {
  const fault = parseFault(schedule)
  const zone = schedule.includes('TZ')
    ? ['cannot use TZ or CRON_TZ in schedule, use timeZone field instead']
    : []
  return fault === undefined ? zone : [fault, ...zone]
}

function parseFault(schedule: string): string | undefined {
  const zone = ZONE.exec(schedule)
  const location = zone ? locationFault(zone[1] ?? '') : undefined
  if (location !== undefined) return location
  const rest = zone ? schedule.slice(zone[0].length).trim() : schedule
  if (rest.startsWith('@')) return descriptorFault(rest)
  const parts = rest.split(/\s+/).filter((part) => part !== '')
  if (parts.length !== FIELDS.length)
    return `expected exactly ${FIELDS.length} fields, found ${parts.length}: [${parts.join(' ')}]`
  for (const [index, field] of FIELDS.entries()) {
    const fault = fieldFault(parts[index] ?? '', field)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** As Go's time.LoadLocation: the names of the time zone database, in their own capitals. */
function locationFault(name: string): string | undefined {
  if (name === '' || name === 'UTC' || name === 'Local') return undefined
  const bad = (why: string) => `provided bad location ${name}: ${why}`
  if (name.includes('..') || name.startsWith('/') || name.includes('\\'))
    return bad('time: invalid location name')
  return isTimeZone(name) ? undefined : bad(`unknown time zone ${name}`)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return !/^[+-]/.test(name)
  } catch {
    return false
  }
}

function descriptorFault(descriptor: string): string | undefined {
  if (DESCRIPTORS.has(descriptor)) return undefined
  if (!descriptor.startsWith(EVERY)) return `unrecognized descriptor: ${descriptor}`
  const fault = durationFault(descriptor.slice(EVERY.length))
  return fault && `failed to parse duration ${descriptor}: ${fault}`
}

function fieldFault(text: string, field: ScheduleField): string | undefined {
  for (const range of text.split(',')) {
    const fault = range === '' ? undefined : rangeFault(range, field)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** A fault on the way through a range, as Go would return it. */
class ScheduleError extends Error {}

function rangeFault(range: string, field: ScheduleField): string | undefined {
  try {
    checkRange(range, field)
    return undefined
  } catch (fault) {
    if (fault instanceof ScheduleError) return fault.message
    throw fault
  }
}

function checkRange(range: string, { lowest, highest, names }: ScheduleField): void {
  const [bounds = '', ...steps] = range.split('/')
  const [from = '', ...to] = bounds.split('-')
  const any = from === '*' || from === '?'
  const start = any ? lowest : numberOrName(from, names)
  let end = any ? highest : start
  if (!any) {
    if (to.length === 1) end = numberOrName(to[0] ?? '', names)
    if (to.length > 1) throw new ScheduleError(`too many hyphens: ${range}`)
  }
  let step = 1
  if (steps.length === 1) {
    step = number(steps[0] ?? '')
    if (to.length === 0) end = highest
  }
  if (steps.length > 1) throw new ScheduleError(`too many slashes: ${range}`)
  if (start < lowest)
    throw new ScheduleError(`beginning of range (${start}) below minimum (${lowest}): ${range}`)
  if (end > highest)
    throw new ScheduleError(`end of range (${end}) above maximum (${highest}): ${range}`)
  if (start > end)
    throw new ScheduleError(`beginning of range (${start}) beyond end of range (${end}): ${range}`)
  if (step === 0) throw new ScheduleError(`step of range should be a positive number: ${range}`)
}

function numberOrName(text: string, names: readonly string[] = []): number {
  const named = text === '' ? -1 : names.indexOf(text.toLowerCase())
  return named >= 0 ? named : number(text)
}

/** As Go's strconv.Atoi. */
function number(text: string): number {
  const failed = (why: string) =>
    new ScheduleError(
      `failed to parse int from ${text}: strconv.Atoi: parsing ${goQuote(text)}: ${why}`,
    )
  if (!/^[+-]?\d+$/.test(text)) throw failed('invalid syntax')
  const value = Number(text)
  if (Math.abs(value) >= 2 ** 63) throw failed('value out of range')
  if (value < 0) throw new ScheduleError(`negative number (${value}) not allowed: ${text}`)
  return value
}

const DURATION = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/

/** As Go's time.ParseDuration: `1h30m`. */
function durationFault(text: string): string | undefined {
  if (/^[+-]?0$/.test(text) || DURATION.test(text)) return undefined
  if (/^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))*(?:\d+\.?\d*|\.\d+)$/.test(text))
    return `time: missing unit in duration ${goQuote(text)}`
  const unit =
    /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))*(?:\d+\.?\d*|\.\d+)([^\d.]+)/.exec(
      text,
    )?.[1]
  return unit === undefined
    ? `time: invalid duration ${goQuote(text)}`
    : `time: unknown unit ${goQuote(unit)} in duration ${goQuote(text)}`
}
