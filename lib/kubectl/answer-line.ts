import { KINDS, type Kind } from '../kubernetes/kinds'
import { parseSelector } from '../kubernetes/label-selector'
import type { Inventory, Item } from './inventory'
import { isVerb, type KubectlLine, parseKubectl } from './kubectl-line'
import { remarksOn } from './remarks'
import { select } from './select'
import { type ShellWord, shellCommands } from './shell-words'

/** What a line that a person typed would return. */
export interface KubectlAnswer {
  /** Ids of the objects that it returns or acts upon. */
  readonly ids: readonly string[]
  /** What one might not expect, a sentence each. */
  readonly remarks: readonly string[]
  /** Why kubectl would refuse it, in its own words. */
  readonly error?: string
}

/**
 * Answers any line: `kubectl get pods -l service=web`, the same with `k` or with no `kubectl` at
 * all, `-l service=web` or a bare selector (asked of every kind), lines with pipes, `&&` and
 * `$(...)`. Of several kubectl commands all that they return; commands of other programs return
 * nothing.
 */
export function answer(line: string, inventory: Inventory): KubectlAnswer {
  const lines = kubectlLines(line, inventory)
  if (lines.length === 0) return { ids: [], remarks: [] }
  const found = lines.map((parsed) => select(parsed, inventory))
  const error = lines.find((parsed) => parsed.error !== undefined)?.error
  return {
    ids: [...new Set(found.flat().map((item) => item.id))],
    remarks: [
      ...new Set(
        lines.flatMap((parsed, index) => remarksOn(parsed, found[index] ?? [], inventory)),
      ),
    ],
    ...(error !== undefined && { error }),
  }
}

/**
 * The kubectl commands of a line, those inside `$(...)` filled in with the names that they return;
 * the body of a `for` once for each of its values.
 */
export function kubectlLines(line: string, inventory: Inventory): KubectlLine[] {
  const loops = new Map<string, readonly string[]>()
  return shellCommands(line).flatMap(({ words }) => {
    const texts = words.flatMap((word) => filled(word, inventory))
    const [first, variable = '', second, ...values] = texts
    if (first === 'for' && second === 'in') {
      loops.set(`$${variable}`, values)
      return []
    }
    return repeated(texts, loops).flatMap((each) => {
      const own = kubectlWords(each)
      return own === undefined ? [] : [parseKubectl(own)]
    })
  })
}

/** A command once for each value of the variable that it names. */
function repeated(
  texts: readonly string[],
  loops: ReadonlyMap<string, readonly string[]>,
): (readonly string[])[] {
  const named = texts.find((text) => loops.has(text))
  const values = named === undefined ? undefined : loops.get(named)
  return values === undefined
    ? [texts]
    : values.map((value) => texts.map((text) => (text === named ? value : text)))
}

/**
 * A word with its `$(...)` run: the names that it prints with `-o name`, a hole for anything else.
 */
function filled(word: ShellWord, inventory: Inventory): string[] {
  const [substitution] = word.substitutions
  if (substitution === undefined) return [word.text]
  const [inner] = kubectlLines(substitution, inventory)
  if (inner === undefined) return [word.text]
  if (inner.flags.get('output') !== 'name') return ['<value>']
  const found = select(inner, inventory)
  const first = /\|\s*(head|tail)/.test(substitution) ? found.slice(0, 1) : found
  return first.map((item) => `${word.text}${nameOf(item)}`)
}

function nameOf(item: Item): string {
  return `${KINDS[item.kind].resource}/${item.name}`
}

/** What a shell puts in front of a command in a loop or a condition. */
const KEYWORDS = new Set(['do', 'then', 'else', 'if', 'while', 'until'])

/** The words after `kubectl`; undefined for a command of another program. */
function kubectlWords(words: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = words
  if (KEYWORDS.has(first)) return rest[0] === 'kubectl' ? rest.slice(1) : undefined
  if (first === 'kubectl' || first === 'k') return rest
  if (isVerb(first)) return [...words]
  if (first.startsWith('-')) return ['get', EVERY_KIND, ...words]
  const selector = words.join(' ')
  return /[=!(]/.test(selector) && 'selector' in parseSelector(selector)
    ? ['get', EVERY_KIND, '-l', selector]
    : undefined
}

const EVERY_KIND = (Object.keys(KINDS) as Kind[]).map((kind) => KINDS[kind].plural).join(',')
