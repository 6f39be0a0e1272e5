import { kindsNamed } from '../kubernetes/kind-names'
import { KINDS, type Kind } from '../kubernetes/kinds'
import { type LabelSelector, parseSelector } from '../kubernetes/label-selector'
import { readFlags } from './flags'

/** What a kubectl line asks for. */
export interface KubectlLine {
  /** `get`, `logs`, `rollout`... */
  readonly verb: string
  readonly targets: readonly Target[]
  readonly selector?: LabelSelector
  readonly namespace?: string
  readonly allNamespaces: boolean
  /** Every flag by its long name; one that takes no value has the empty text. */
  readonly flags: ReadonlyMap<string, string>
  /** Why kubectl would refuse the line, in its own words. */
  readonly error?: string
}

/** A kind, or several, and a name where one is given. */
export interface Target {
  /** As it was typed: `deploy`, `all`. */
  readonly word: string
  /** Empty for a kind that convox.yml never makes. */
  readonly kinds: readonly Kind[]
  readonly namespaced: boolean
  readonly name?: string
}

type Grammar = 'objects' | 'pod' | 'subcommand' | 'top' | 'none'

/**
 * How each verb takes its words: objects (`TYPE NAME`, `TYPE/NAME`), one pod (`POD`, `TYPE/NAME`),
 * or a word of its own first.
 */
const VERBS: Record<string, Grammar> = {
  get: 'objects',
  describe: 'objects',
  delete: 'objects',
  edit: 'objects',
  label: 'objects',
  annotate: 'objects',
  patch: 'objects',
  scale: 'objects',
  autoscale: 'objects',
  expose: 'objects',
  wait: 'objects',
  logs: 'pod',
  exec: 'pod',
  attach: 'pod',
  debug: 'pod',
  'port-forward': 'pod',
  rollout: 'subcommand',
  set: 'subcommand',
  top: 'top',
  events: 'none',
  create: 'none',
  auth: 'none',
  config: 'none',
  run: 'none',
  apply: 'none',
  diff: 'none',
  cp: 'none',
  proxy: 'none',
  explain: 'none',
  cordon: 'none',
  uncordon: 'none',
  drain: 'none',
  version: 'none',
  options: 'none',
  'cluster-info': 'none',
  'api-resources': 'none',
  'api-versions': 'none',
}

export function isVerb(word: string): boolean {
  return Object.hasOwn(VERBS, word)
}

/**
 * Reads the words of a kubectl command, without `kubectl` itself. Never throws; a line that kubectl
 * refuses has an `error` and as much of the rest as could be read.
 */
export function parseKubectl(words: readonly string[]): KubectlLine {
  const [verb = '', ...rest] = words
  const { positional, flags } = readFlags(verb, rest)
  const selectorText = flags.get('selector')
  const parsed = selectorText === undefined ? undefined : parseSelector(selectorText)
  const namespace = flags.get('namespace')
  const { targets, error } = targetsOf(verb, positional, flags)
  return {
    verb,
    targets,
    ...(parsed && 'selector' in parsed && { selector: parsed.selector }),
    ...(namespace !== undefined && { namespace }),
    allNamespaces: flags.has('all-namespaces'),
    flags,
    ...firstError(
      error,
      parsed && 'error' in parsed ? parsed.error : undefined,
      selectorText !== undefined && targets.some((target) => target.name !== undefined)
        ? 'name cannot be provided when a selector is specified'
        : undefined,
      flags.has('all-namespaces') &&
        targets.some((target) => target.name !== undefined && target.namespaced)
        ? 'a resource cannot be retrieved by name across all namespaces'
        : undefined,
    ),
  }
}

type Targets = { readonly targets: readonly Target[]; readonly error?: string }

function targetsOf(
  verb: string,
  positional: readonly string[],
  flags: ReadonlyMap<string, string>,
): Targets {
  if (!isVerb(verb)) return { targets: [], error: `unknown command "${verb}" for "kubectl"` }
  switch (VERBS[verb]) {
    case 'objects':
      if (flags.has('raw')) return { targets: [] }
      return positional.length === 0
        ? { targets: [], error: 'Required resource not specified.' }
        : objects(withoutValues(verb, positional))
    case 'subcommand':
      return objects(positional.slice(1))
    case 'pod':
      if (positional[0] !== undefined) return podOrObject(positional[0])
      return verb === 'logs' && flags.has('selector')
        ? pods()
        : { targets: [], error: `expected '${verb} (POD | TYPE/NAME)'.` }
    case 'top':
      return positional[0]?.startsWith('no')
        ? { targets: [] }
        : objects(['pods', ...positional.slice(1)])
    default:
      return named(verb, positional, flags)
  }
}

/** What verbs without objects of their own still point at. */
function named(
  verb: string,
  positional: readonly string[],
  flags: ReadonlyMap<string, string>,
): Targets {
  const account = /^system:serviceaccount:[^:]*:(.+)$/.exec(flags.get('as') ?? '')?.[1]
  const pointer =
    verb === 'events'
      ? flags.get('for')
      : verb === 'create' && positional[0] === 'job'
        ? flags.get('from')
        : account && `serviceaccount/${account}`
  return pointer ? podOrObject(pointer) : { targets: [] }
}

/** `label` and `annotate` take `key=value` and `key-` behind the objects. */
function withoutValues(verb: string, positional: readonly string[]): readonly string[] {
  return verb === 'label' || verb === 'annotate'
    ? positional.filter((word) => !/=|-$/.test(word))
    : positional
}

function objects(words: readonly string[]): Targets {
  const [first = '', ...names] = words
  if (first.includes('/')) return merge(words.map(podOrObject))
  const kinds = merge(first.split(',').map((word) => kindTarget(word)))
  if (names.length === 0) return kinds
  return {
    ...kinds,
    targets: kinds.targets.flatMap((target) => names.map((name) => ({ ...target, name }))),
  }
}

function podOrObject(word: string): Targets {
  const [kind, name] = word.includes('/') ? word.split('/') : ['pod', word]
  return kindTarget(kind ?? '', name)
}

function pods(): Targets {
  return kindTarget('pods')
}

function kindTarget(word: string, name?: string): Targets {
  const found = kindsNamed(word)
  if (found === undefined)
    return { targets: [], error: `the server doesn't have a resource type "${word}"` }
  const kinds = 'kinds' in found ? found.kinds : []
  const namespaced =
    'kinds' in found ? found.kinds.some((kind) => KINDS[kind].namespaced) : found.namespaced
  return { targets: [{ word, kinds, namespaced, ...(name !== undefined && { name }) }] }
}

function merge(parts: readonly Targets[]): Targets {
  return {
    targets: parts.flatMap((part) => part.targets),
    ...firstError(...parts.map((part) => part.error)),
  }
}

function firstError(...errors: readonly (string | undefined)[]): { error?: string } {
  const error = errors.find((text) => text !== undefined)
  return error === undefined ? {} : { error }
}
