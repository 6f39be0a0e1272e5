/** An amount in billionths: Kubernetes knows nothing finer. */
export type Quantity = bigint

/** Why a text is no quantity, in Kubernetes' own words. */
export type QuantityFault = (typeof FAULTS)[keyof typeof FAULTS]

const FAULTS = {
  format:
    "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
  suffix: "unable to parse quantity's suffix",
} as const

/** Powers of ten. */
const DECIMAL: Record<string, number> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
}

/** Powers of two. */
const BINARY: Record<string, number> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 }

const SHAPE = /^([+-]?)(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[-+]?\d*)$/
const EXPONENT = /^[eE]([-+]?\d+)$/

/** Larger amounts are cut to this one. */
const LARGEST = (2n ** 63n - 1n) * 1_000_000_000n
const LARGEST_EXPONENT = 30

/**
 * Reads `250m`, `1.5Gi`, `1e3` as `resource.ParseQuantity` of k8s.io/apimachinery does, with all it
 * lets pass: no digits are a zero.
 * @returns billionths, rounded away from zero; or the fault.
 */
export function parseQuantity(text: string): Quantity | QuantityFault {
  const parts = text === '' ? null : SHAPE.exec(text)
  if (parts === null) return FAULTS.format
  const [, sign, whole = '', fraction = '', suffix = ''] = parts
  const exponent = EXPONENT.exec(suffix)
  const tens = exponent ? Number(exponent[1]) : DECIMAL[suffix]
  const twos = BINARY[suffix]
  if (tens === undefined && twos === undefined) return FAULTS.suffix
  const digits = BigInt(whole + fraction || '0') * (twos === undefined ? 1n : 1n << BigInt(twos))
  const amount = scaled(digits, 9 + (tens ?? 0) - fraction.length)
  const capped = amount > LARGEST ? LARGEST : amount
  return sign === '-' ? -capped : capped
}

/** digits × 10^power, rounded up. */
function scaled(digits: bigint, power: number): bigint {
  if (digits === 0n) return 0n
  if (power >= 0) return power > LARGEST_EXPONENT ? LARGEST : digits * 10n ** BigInt(power)
  if (-power > String(digits).length) return 1n
  const divisor = 10n ** BigInt(-power)
  return (digits + divisor - 1n) / divisor
}

/** Digits, in all, that the API library reads without losing one. */
const EXACT_DIGITS = { decimal: 18, binary: 14 } as const
const EXACT_BITS_TO_DIGITS = 0.3
const DECIMAL_UNITS = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'] as const
const BINARY_UNITS = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'] as const
const ONE = 1_000_000_000n

/**
 * A quantity as the API library writes it again: `1024Mi` is `1Gi`, `2000m` is `2`. What it takes
 * for canonical already stays letter for letter, so `+1m` does. What is no quantity stays too.
 */
export function canonicalQuantity(text: string): string {
  const quantity = parseQuantity(text)
  const parts = SHAPE.exec(text)
  if (typeof quantity === 'string' || parts === null || text === '0') return text
  const [, , whole = '', fraction = '', suffix = ''] = parts
  const bits = BINARY[suffix]
  if (keepsItsLetters(whole.replace(/^0+/, '') || '0', fraction, suffix)) return text
  const sign = quantity < 0n ? '-' : ''
  const amount = quantity < 0n ? -quantity : quantity
  if (amount === 0n) return '0'
  const binary = bits !== undefined && amount >= 1024n * ONE && amount % ONE === 0n
  const [number, unit] = binary
    ? shortest(amount / ONE, 1024n, BINARY_UNITS)
    : shortest(amount, 1000n, DECIMAL_UNITS)
  return `${sign}${number}${unit}`
}

function shortest(
  amount: bigint,
  step: bigint,
  units: readonly string[],
): readonly [bigint, string] {
  let number = amount
  let unit = 0
  while (unit < units.length - 1 && number % step === 0n) {
    number /= step
    unit += 1
  }
  return [number, units[unit] ?? '']
}

function keepsItsLetters(whole: string, fraction: string, suffix: string): boolean {
  const digits = whole + fraction
  const bits = BINARY[suffix]
  if (bits !== undefined) {
    const most = EXACT_DIGITS.binary - Math.floor(bits * EXACT_BITS_TO_DIGITS)
    return fraction === '' && digits.length <= most && (BigInt(digits) & 7n) !== 0n
  }
  const exponent = EXPONENT.exec(suffix)
  const power = (exponent ? Number(exponent[1]) : (DECIMAL[suffix] ?? 0)) - fraction.length
  return (
    digits.length <= EXACT_DIGITS.decimal &&
    power >= -9 &&
    power % 3 === 0 &&
    !digits.endsWith('000') &&
    !digits.startsWith('0')
  )
}
