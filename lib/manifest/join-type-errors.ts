import type { Diagnostic } from '../diagnostics/diagnostic'

const HEAD = 'yaml: unmarshal errors:\n'
/** A rack stops at the first item of these that has a fault. */
const COLLECTIONS: ReadonlySet<string> = new Set(['services', 'resources', 'timers', 'balancers'])

/**
 * Gives the first of several type errors the message that a rack prints for all: it goes on to the
 * next value, and at the first faulty item of a section to the next section. The others keep the
 * line of their own value. Facts, section 3.1.
 */
export function joinTypeErrors(diagnostics: Diagnostic[]): void {
  const errors = diagnostics
    .filter(({ code, message }) => code === 'wrong-type' && message.startsWith(HEAD))
    .sort((one, other) => one.span.start - other.span.start)
  const items = new Map<string, string>()
  const printed = errors.filter(({ path = '' }) => {
    const [section = '', item = ''] = path.split('.')
    if (!COLLECTIONS.has(section)) return true
    if (!items.has(section)) items.set(section, item)
    return items.get(section) === item
  })
  const [first] = printed
  if (first === undefined || printed.length < 2) return
  const lines = printed.map(({ message }) => message.slice(HEAD.length))
  diagnostics[diagnostics.indexOf(first)] = { ...first, message: `${HEAD}${lines.join('\n')}` }
}
