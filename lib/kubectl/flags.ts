/**
 * kubectl's flags that take a value, by their long names; any other takes none unless it is written
 * with `=`.
 */
const VALUED = new Set(
  `namespace selector output container field-selector sort-by template context kubeconfig cluster user as as-group server token request-timeout
   label-columns limit chunk-size tail since since-time max-log-requests pod-running-timeout limit-bytes timeout for from image target profile copy-to
   replicas current-replicas min max cpu-percent to-revision revision type patch filename port target-port address grace-period cascade
   subresource types schedule env overrides restart raw v`.split(/\s+/),
)

/** Short flags; some mean another thing after some verbs. */
const SHORT: Record<string, string> = {
  n: 'namespace',
  l: 'selector',
  o: 'output',
  c: 'container',
  L: 'label-columns',
  A: 'all-namespaces',
  f: 'filename',
  w: 'watch',
  i: 'stdin',
  t: 'tty',
  p: 'patch',
  q: 'quiet',
  h: 'help',
  s: 'server',
  R: 'recursive',
  k: 'kustomize',
  v: 'v',
}

const SHORT_AFTER: Record<string, Record<string, string>> = { logs: { f: 'follow', p: 'previous' } }

/** Whether a flag's value is the next word: of `-n`, `--tail` and `-l`, not of `-it` or `--tail=5`. */
export function takesValue(verb: string, flag: string): boolean {
  if (flag.startsWith('--')) return VALUED.has(flag.slice(2))
  if (!/^-[A-Za-z]$/.test(flag)) return false
  const letter = flag.slice(1)
  return VALUED.has(SHORT_AFTER[verb]?.[letter] ?? SHORT[letter] ?? letter)
}

export interface ReadFlags {
  readonly positional: readonly string[]
  readonly flags: ReadonlyMap<string, string>
}

/**
 * Parts a command's words into flags by their long names and the rest; what follows `--` is another
 * program's and left out.
 */
export function readFlags(verb: string, words: readonly string[]): ReadFlags {
  const positional: string[] = []
  const flags = new Map<string, string>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--') break
    if (word.startsWith('--')) at += long(word.slice(2), words[at + 1])
    else if (word.startsWith('-') && word.length > 1) at += short(word.slice(1), words[at + 1])
    else positional.push(word)
  }
  return { positional, flags }

  /** How many of the following words it took. */
  function long(text: string, following: string | undefined): number {
    const equals = text.indexOf('=')
    const name = equals < 0 ? text : text.slice(0, equals)
    if (equals >= 0 || !VALUED.has(name)) {
      flags.set(name, equals < 0 ? '' : text.slice(equals + 1))
      return 0
    }
    flags.set(name, following ?? '')
    return 1
  }

  function short(letters: string, following: string | undefined): number {
    for (const [index, letter] of [...letters].entries()) {
      const name = SHORT_AFTER[verb]?.[letter] ?? SHORT[letter] ?? letter
      if (!VALUED.has(name)) flags.set(name, '')
      else {
        const rest = letters.slice(index + 1).replace(/^=/, '')
        flags.set(name, rest === '' ? (following ?? '') : rest)
        return rest === '' ? 1 : 0
      }
    }
    return 0
  }
}
