/** A text after `${NAME}` was replaced, with the way back to the text that the user wrote. */
export interface Interpolated {
  readonly text: string
  /** The replaced places, in order. */
  readonly replacements: readonly Replacement[]
}

interface Replacement {
  readonly name: string
  /** In the new text. */
  readonly start: number
  readonly end: number
  /** In the user's text, braces included. */
  readonly userStart: number
  readonly userEnd: number
}

/**
 * Nobody writes so much; a large variable that is named a thousand times does, and no text can hold
 * that.
 */
export const LONGEST = 16_000_000

/**
 * Replaces each `${NAME}` by the variable's value as it stands, before any YAML is read: in
 * comments, keys and values alike, once, without quoting; unknown names become nothing. A `${` that
 * is never closed stays. Facts, section 2.1. Undefined where the text would become longer than
 * `LONGEST`.
 */
export function interpolate(
  text: string,
  variables: ReadonlyMap<string, string>,
): Interpolated | undefined {
  const replacements: Replacement[] = []
  const parts: string[] = []
  let length = 0
  const push = (part: string) => {
    parts.push(part)
    length += part.length
  }
  let behind = 0
  for (const { start, end } of variablePlaces(text)) {
    push(text.slice(behind, start))
    const name = text.slice(start + 2, end - 1)
    const value = variables.get(name) ?? ''
    if (length + value.length > LONGEST) return undefined
    const from = length
    push(value)
    replacements.push({ name, start: from, end: length, userStart: start, userEnd: end })
    behind = end
  }
  push(text.slice(behind))
  return length > LONGEST ? undefined : { text: parts.join(''), replacements }
}

/**
 * Where `${NAME}` stands, braces included. The name goes up to the next brace, lines and further
 * `${` and all.
 */
export function* variablePlaces(text: string): Generator<{ start: number; end: number }> {
  for (let start = text.indexOf('${'); start >= 0; ) {
    const brace = text.indexOf('}', start)
    if (brace < 0) return
    yield { start, end: brace + 1 }
    start = text.indexOf('${', brace + 1)
  }
}

/** The range of the user's text that a range of the new text came from. */
export function locate(
  { replacements }: Interpolated,
  start: number,
  end: number,
): { start: number; end: number } {
  if (replacements.length === 0) return { start, end }
  return {
    start: userOffset(replacements, start, 'userStart'),
    end: userOffset(replacements, end, 'userEnd'),
  }
}

/** The variables inside a range of the new text; undefined where there are none. */
export function variablesIn(
  { replacements }: Interpolated,
  start: number,
  end: number,
): string[] | undefined {
  const names: string[] = []
  for (
    let index = firstEndingBehind(replacements, start);
    index < replacements.length;
    index += 1
  ) {
    const { name, start: from } = replacements[index] as Replacement
    if (from >= end) break
    names.push(name)
  }
  return names.length > 0 ? names : undefined
}

function firstEndingBehind(replacements: readonly Replacement[], offset: number): number {
  let low = 0
  let high = replacements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((replacements[middle] as Replacement).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function userOffset(
  replacements: readonly Replacement[],
  offset: number,
  inside: 'userStart' | 'userEnd',
): number {
  let low = 0
  let high = replacements.length
  while (low < high) {
    const middle = (low + high) >> 1
    const candidate = replacements[middle]
    if (candidate && candidate.start <= offset) low = middle + 1
    else high = middle
  }
  const before = replacements[low - 1]
  if (!before) return offset
  if (offset < before.end) return before[inside]
  return before.userEnd + (offset - before.end)
}
