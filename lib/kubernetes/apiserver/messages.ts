/** Phrases that k8s.io/apimachinery's checks are built from (pkg/util/validation). */

/** The answer of a check that has nothing to say; shared, so that the usual case costs nothing. */
export const NO_FAULT: readonly string[] = []

export const NOT_NEGATIVE = 'must be greater than or equal to 0'

export function noMatch(message: string, pattern: string, ...examples: string[]): string {
  return `${message} (e.g. ${examples.map((example) => `'${example}', `).join(' or ')}regex used for validation is '${pattern}')`
}

export function tooLong(bytes: number): string {
  return `must be no more than ${bytes} bytes`
}

export function notBetween(low: number, high: number): string {
  return `must be between ${low} and ${high}, inclusive`
}
