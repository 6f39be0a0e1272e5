const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' }

/**
 * What Go's `json.Unmarshal` says of a text that is to be a list; undefined where it can be read.
 */
export function goJsonFault(text: string, goType: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (value === null || Array.isArray(value)) return undefined
    const kind = typeof value === 'boolean' ? 'bool' : typeof value
    return `json: cannot unmarshal ${kind} into Go value of type ${goType}`
  } catch {
    return syntaxFault(text)
  }
}

/** The first character that JSON does not take where a value begins or ends. */
function syntaxFault(text: string): string {
  const bare = text.replace(/^[ \t\r\n]+/, '')
  const [first = ''] = bare
  if (first === '') return 'unexpected end of JSON input'
  const literal = Object.hasOwn(LITERALS, first) ? LITERALS[first] : undefined
  if (literal !== undefined) return literalFault(bare, literal)
  if (!/[[{"\-0-9]/.test(first))
    return `invalid character ${quoted(first)} looking for beginning of value`
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(bare)
  if (number) return afterValue(bare.slice(number[0].length))
  if (first === '[' && /^\[[ \t\r\n]*[^[{"\-0-9tfn\] \t\r\n]/.test(bare)) {
    const wrong = /^\[[ \t\r\n]*(.)/su.exec(bare)?.[1] ?? ''
    return `invalid character ${quoted(wrong)} looking for beginning of value`
  }
  return 'unexpected end of JSON input'
}

function literalFault(text: string, literal: string): string {
  for (let at = 1; at < literal.length; at++) {
    const found = text[at]
    if (found === undefined) return 'unexpected end of JSON input'
    if (found !== literal[at])
      return `invalid character ${quoted(found)} in literal ${literal} (expecting '${literal[at]}')`
  }
  return afterValue(text.slice(literal.length))
}

function afterValue(rest: string): string {
  const [next = ''] = rest.replace(/^[ \t\r\n]+/, '')
  return next === ''
    ? 'unexpected end of JSON input'
    : `invalid character ${quoted(next)} after top-level value`
}

function quoted(character: string): string {
  if (character === "'") return "'\\\\''"
  if (character === '"') return "'\"'"
  return `'${JSON.stringify(character).slice(1, -1)}'`
}
