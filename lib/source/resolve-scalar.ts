/**
 * A scalar as the rack's YAML 1.1 parser types it. `text` is what a text field receives once the
 * value has been written back and read again, as every value inside services, resources, timers and
 * balancers is: `13.10` is `13.1`.
 */
export type PlainScalar =
  | { readonly type: 'null'; readonly value: null; readonly text: '' }
  | { readonly type: 'bool'; readonly value: boolean; readonly text: string }
  | {
      readonly type: 'int'
      readonly value: number
      readonly text: string
      /** It is a float until it is written back, without its point. */
      readonly wasFloat?: true
    }
  /**
   * A whole number that only Go's unsigned type holds: a rack's own checks do not count it as a
   * number.
   */
  | { readonly type: 'uint'; readonly value: number; readonly text: string }
  | { readonly type: 'float'; readonly value: number; readonly text: string }
  | { readonly type: 'string'; readonly value: string; readonly text: string }

const NULL: PlainScalar = { type: 'null', value: null, text: '' }
const TRUE: PlainScalar = { type: 'bool', value: true, text: 'true' }
const FALSE: PlainScalar = { type: 'bool', value: false, text: 'false' }
/**
 * A whole float loses its point when it is written back, and is an int from then on: `2.0` is 2.
 */
function float(value: number, text: string): PlainScalar {
  return /^-?[0-9]+$/.test(text)
    ? { type: 'int', value, text, wasFloat: true }
    : { type: 'float', value, text }
}

/** The words with a meaning of their own. */
const WORDS: ReadonlyMap<string, PlainScalar> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, NULL] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    (word) => [word, TRUE] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (word) => [word, FALSE] as const,
  ),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, float(Number.NaN, '.nan')] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    (word) => [word, float(Number.POSITIVE_INFINITY, '.inf')] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map(
    (word) => [word, float(Number.NEGATIVE_INFINITY, '-.inf')] as const,
  ),
])

/** Only these first letters can mean something else than a text. */
const TYPED_START = /^[+\-0-9.yYnNtTfFoO~]/
const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]+\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d*)?(?: *(?:Z|[+-]\d{1,2}(?::?\d{2})?))?)?$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const DOTTED_FLOAT = /^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/
const INTEGERS: readonly [RegExp, number][] = [
  [/^[-+]?(?:0|[1-9][0-9]*)$/, 10],
  [/^[-+]?0[0-7]+$/, 8],
  [/^[-+]?0[xX][0-9a-fA-F]+$/, 16],
  [/^[-+]?0[oO][0-7]+$/, 8],
  [/^[-+]?0[bB][01]+$/, 2],
]
const LARGEST = 2n ** 64n - 1n
const LARGEST_SIGNED = 2n ** 63n - 1n
const SMALLEST = -(2n ** 63n)

/** A date, or a date with a time: a text all the same, unless a tag asks for it. */
export function isTimestamp(text: string): boolean {
  return TIMESTAMP.test(text)
}

/**
 * Types one scalar. `plain` is false for quoted and block scalars; `tag` is the full tag, if one is
 * written. Facts, section 3.1.
 */
export function resolveScalar(text: string, plain: boolean, tag?: string): PlainScalar {
  if (tag === undefined || tag === '!')
    return plain && tag === undefined ? resolvePlain(text) : string(text)
  const name = tag.replace('tag:yaml.org,2002:', '')
  if (name === 'int' || name === 'float' || name === 'bool' || name === 'null') {
    const resolved = resolvePlain(text)
    return name === 'float' && resolved.type === 'int'
      ? float(resolved.value, formatFloat(resolved.value))
      : resolved
  }
  return string(text)
}

const string = (text: string): PlainScalar => ({ type: 'string', value: text, text })

/** What an unquoted text becomes. */
export function resolvePlain(text: string): PlainScalar {
  if (text !== '' && !TYPED_START.test(text)) return string(text)
  const word = WORDS.get(text)
  if (word) return word
  const first = text[0] as string
  if (first === '.')
    return DOTTED_FLOAT.test(text) ? float(Number(text), formatFloat(Number(text))) : string(text)
  if (!/[0-9+-]/.test(first) || isTimestamp(text)) return string(text)
  const digits = text.replaceAll('_', '')
  const integer = readInteger(digits)
  if (integer !== undefined) {
    const type = integer > LARGEST_SIGNED ? 'uint' : 'int'
    return { type, value: Number(integer), text: integer.toString() }
  }
  if (FLOAT.test(digits) && Number.isFinite(Number(digits)))
    return float(Number(digits), formatFloat(Number(digits)))
  return string(text)
}

function readInteger(digits: string): bigint | undefined {
  const base = INTEGERS.find(([pattern]) => pattern.test(digits))?.[1]
  if (base === undefined) return undefined
  const negative = digits.startsWith('-')
  const bare = digits.replace(/^[-+]/, '')
  const prefix = base === 16 ? '0x' : base === 8 ? '0o' : base === 2 ? '0b' : ''
  const magnitude = BigInt(prefix + (base === 10 ? bare : bare.replace(/^0[xXoObB]?/, '') || '0'))
  const value = negative ? -magnitude : magnitude
  return value > LARGEST || value < SMALLEST ? undefined : value
}

/** A float as Go writes its shortest form (`%g`): with an exponent below 1e-4 and from 1e+06 on. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf'
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const power = Number(exponent)
  if (power >= -4 && power < 6) return String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${Math.abs(power).toString().padStart(2, '0')}`
}
