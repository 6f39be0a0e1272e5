import { counted } from './change'
import type { Severity } from './consequence-kinds'
import type { Consequence, Plan } from './plan'

/** What a deploy does, in a few words, by the worst of its consequences. */
const WORDS: Readonly<Record<Severity, string>> = {
  'data-lost': 'deletes the data of',
  refused: 'is refused and rolled back',
  downtime: 'interrupts',
  exposed: 'makes reachable',
  unreachable: 'makes unreachable',
  'address-changes': 'changes an address of',
  certificate: 'needs a new certificate for',
  'needs-action': 'needs an action first',
  'pods-replaced': 'replaces pods',
  capacity: 'changes what the pods request of',
  'no-effect': 'has a part without effect',
}

/** Those whose words go on with the names of what they strike. */
const NAMED: ReadonlySet<Severity> = new Set([
  'data-lost',
  'downtime',
  'exposed',
  'unreachable',
  'address-changes',
  'certificate',
])
/** Those that have a word of their own. */
const WORDS_OF_CODE: Readonly<Record<string, string>> = {
  'timer-deleted': 'removes',
  'service-deleted': 'removes',
  'variables-gone': 'takes variables from',
}
const HARMFUL: ReadonlySet<Severity> = new Set([...NAMED, 'refused', 'needs-action'])
const MOST_NAMED = 2

/** The plan in one sentence. */
export function headlineOf({
  promote,
  message,
  objects,
  consequences,
}: Pick<Plan, 'promote' | 'message' | 'objects' | 'consequences'>): string {
  if (promote === 'stopped')
    return `This deploy is stopped before it changes anything: ${message.split('\n')[0]}`
  const parts = [
    promote === 'refused' ? WORDS.refused : undefined,
    ...harms(consequences.filter(({ severity }) => severity !== 'refused')),
    promote === 'refused' ? undefined : replaced(consequences),
  ].filter((part) => part !== undefined)
  if (parts.length > 0) return `This deploy ${joined(parts.slice(0, 3))}.`
  const changed = objects.some(({ outcome }) => outcome !== 'unchanged')
  return changed
    ? 'This deploy changes objects and replaces no pod.'
    : 'This deploy changes nothing.'
}

function harms(consequences: readonly Consequence[]): string[] {
  const byWord = new Map<string, string[]>()
  for (const { severity, code, object } of consequences) {
    if (!HARMFUL.has(severity)) continue
    const word = WORDS_OF_CODE[code] ?? WORDS[severity]
    const names = byWord.get(word) ?? []
    const name = object?.slice(object.indexOf('/') + 1)
    if (NAMED.has(severity) && name !== undefined && !names.includes(name)) names.push(name)
    byWord.set(word, names)
  }
  return [...byWord].slice(0, 2).map(([word, names]) => {
    const more = names.length - MOST_NAMED
    const shown = joined([...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])])
    return shown === '' ? word : `${word} ${shown}`
  })
}

function replaced(consequences: readonly Consequence[]): string | undefined {
  const count = consequences.filter(({ code }) => code === 'pods-replaced').length
  return count > 0 ? `replaces the pods of ${counted(count, 'workload')}` : undefined
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
