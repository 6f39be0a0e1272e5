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

const VARIABLE = /\$\{([^}]*?)\}/g

/**
 * Replaces each `${NAME}` by the variable's value as it stands, before any YAML is read: in comments, keys and values
 * alike, once, without quoting; unknown names become nothing. Facts, section 2.1.
 */
export function interpolate(text: string, variables: ReadonlyMap<string, string>): Interpolated {
  if (!text.includes('${')) return { text, replacements: [] }
  const replacements: Replacement[] = []
  let shift = 0
  const replaced = text.replace(VARIABLE, (whole: string, name: string, at: number) => {
    const value = variables.get(name) ?? ''
    const start = at + shift
    replacements.push({
      name,
      start,
      end: start + value.length,
      userStart: at,
      userEnd: at + whole.length,
    })
    shift += value.length - whole.length
    return value
  })
  return { text: replaced, replacements }
}

/** The place in the user's text that the range of the new text came from, and the variables inside it. */
export function locate(
  { replacements }: Interpolated,
  start: number,
  end: number,
): { start: number; end: number; variables?: string[] } {
  if (replacements.length === 0) return { start, end }
  const variables = replacements.filter((r) => r.start < end && r.end > start).map((r) => r.name)
  const place = {
    start: userOffset(replacements, start, 'userStart'),
    end: userOffset(replacements, end, 'userEnd'),
  }
  return variables.length > 0 ? { ...place, variables } : place
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
