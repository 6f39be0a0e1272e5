/** One condition on the labels of an object. `values` is empty for `exists` and `absent`. */
export interface Requirement {
  readonly key: string
  readonly operator: SelectorOperator
  readonly values: readonly string[]
}

export type SelectorOperator = 'in' | 'notin' | 'exists' | 'absent' | 'gt' | 'lt'

/** All of the requirements must hold; none at all selects everything. */
export type LabelSelector = readonly Requirement[]

export type ParsedSelector = { readonly selector: LabelSelector } | { readonly error: string }

/**
 * Reads a label selector as `-l` takes it: `a=b`, `a==b`, `a!=b`, `a in (b,c)`, `a notin (b)`, `a`,
 * `!a`, `a>1`, joined by commas. Never throws: bad input gives the API machinery's own words
 * (k8s.io/apimachinery/pkg/labels).
 */
export function parseSelector(text: string): ParsedSelector {
  const tokens = tokenize(text)
  const selector: Requirement[] = []
  let at = 0
  const peek = () => tokens[at] ?? END
  const next = () => tokens[at++] ?? END

  try {
    while (peek() !== END) {
      if (!isWord(peek()) && peek().text !== '!')
        fail(`found '${peek().text}', expected: !, identifier, or 'end of string'`)
      selector.push(requirement())
      const separator = next()
      if (separator === END) break
      if (separator.text !== ',')
        fail(`found '${separator.text}', expected: ',' or 'end of string'`)
      if (!isWord(peek()) && peek().text !== '!')
        fail(`found '${peek().text}', expected: identifier after ','`)
    }
    return { selector }
  } catch (fault) {
    if (fault instanceof SelectorFault) return { error: fault.message }
    throw fault
  }

  function requirement(): Requirement {
    let key = next()
    const negated = key.text === '!' && !isWord(key)
    if (negated) key = next()
    if (!isWord(key)) fail(`unable to parse requirement: found '${key.text}', expected: identifier`)
    checkKey(key.text)
    if (negated) return { key: key.text, operator: 'absent', values: [] }
    if (peek() === END || peek().text === ',')
      return { key: key.text, operator: 'exists', values: [] }
    const operator = next().text
    if (operator === 'in' || operator === 'notin')
      return { key: key.text, operator, values: list(key.text) }
    const known = COMPARISONS.get(operator)
    if (known === undefined)
      fail(
        `unable to parse requirement: found '${operator}', expected: in, notin, =, ==, !=, gt, lt`,
      )
    const value = peek() === END || peek().text === ',' ? '' : next()
    if (value !== '' && !isWord(value))
      fail(`unable to parse requirement: found '${value.text}', expected: identifier`)
    const text = value === '' ? '' : value.text
    checkValue(key.text, text)
    return { key: key.text, operator: known, values: [text] }
  }

  function list(key: string): string[] {
    if (next().text !== '(')
      fail(`unable to parse requirement: found '${tokens[at - 1]?.text ?? ''}' expected: '('`)
    const values: string[] = []
    for (let open = true; open; ) {
      const value = isWord(peek()) ? next().text : ''
      checkValue(key, value)
      values.push(value)
      const separator = next()
      if (separator.text === ')') open = false
      else if (separator.text !== ',')
        fail(`unable to parse requirement: found '${separator.text}', expected: ',' or ')'`)
    }
    if (values.length === 1 && values[0] === '')
      fail(
        "unable to parse requirement: values: Invalid value: []: for 'in', 'notin' operators, values set can't be empty",
      )
    return [...new Set(values)]
  }
}

/**
 * Whether an object with these labels is selected. `!=` and `notin` also select objects that lack
 * the label, as in Kubernetes.
 */
export function selects(
  selector: LabelSelector,
  labels: Readonly<Record<string, unknown>>,
): boolean {
  return selector.every((requirement) => holds(requirement, labels))
}

/** A selector in its usual spelling. */
export function selectorText(selector: LabelSelector): string {
  return selector.map(requirementText).join(',')
}

export function requirementText({ key, operator, values }: Requirement): string {
  if (operator === 'exists') return key
  if (operator === 'absent') return `!${key}`
  if (operator === 'gt' || operator === 'lt')
    return `${key}${operator === 'gt' ? '>' : '<'}${values[0]}`
  if (values.length === 1) return `${key}${operator === 'in' ? '=' : '!='}${values[0]}`
  return `${key} ${operator} (${values.join(',')})`
}

function holds(
  { key, operator, values }: Requirement,
  labels: Readonly<Record<string, unknown>>,
): boolean {
  const present = Object.hasOwn(labels, key)
  const value = present ? String(labels[key]) : ''
  switch (operator) {
    case 'exists':
      return present
    case 'absent':
      return !present
    case 'in':
      return present && values.includes(value)
    case 'notin':
      return !present || !values.includes(value)
    case 'gt':
      return present && Number(value) > Number(values[0])
    case 'lt':
      return present && Number(value) < Number(values[0])
  }
}

interface Token {
  readonly text: string
  readonly word: boolean
}

const END: Token = { text: '', word: false }
/** A map: a word such as `constructor` must not find what every object inherits. */
const COMPARISONS: ReadonlyMap<string, SelectorOperator> = new Map([
  ['=', 'in'],
  ['==', 'in'],
  ['!=', 'notin'],
  ['>', 'gt'],
  ['<', 'lt'],
])

function tokenize(text: string): Token[] {
  return [...text.matchAll(/([=!]=|[=!(),<>])|([^\s=!(),<>]+)/g)].map((match) => ({
    text: match[0],
    word: match[2] !== undefined,
  }))
}

function isWord(token: Token): boolean {
  return token.word
}

class SelectorFault extends Error {}

function fail(message: string): never {
  throw new SelectorFault(message)
}

const NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/
const PREFIX = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

function checkKey(key: string): void {
  const [name = '', prefix] = key.split('/').reverse()
  const sound =
    key.split('/').length <= 2 &&
    NAME.test(name) &&
    name.length <= 63 &&
    (prefix === undefined || PREFIX.test(prefix))
  if (!sound) {
    fail(
      `unable to parse requirement: key: Invalid value: "${key}": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character`,
    )
  }
}

function checkValue(key: string, value: string): void {
  if (value.length > 63)
    fail(
      `unable to parse requirement: values[0][${key}]: Invalid value: "${value}": must be no more than 63 characters`,
    )
  if (value === '' || NAME.test(value)) return
  fail(
    `unable to parse requirement: values[0][${key}]: Invalid value: "${value}": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character`,
  )
}
