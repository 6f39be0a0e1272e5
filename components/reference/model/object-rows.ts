import { KINDS, type Kind } from '../../../lib/kubernetes/kinds'
import { rackComponents } from '../../../lib/mapping/derived/rack-components'
import { rule } from '../../../lib/rules/catalogue'
import type { Entry } from '../entries/entry'
import { exploredEntry } from './explored-entry'
import { foundBy } from './found-by'
import { namePattern } from './name-pattern'

/** An object of an entry, as tables print it. */
export interface ObjectRow {
  /** Absent for a part of an object. */
  readonly kind?: Kind
  readonly what: string
  /** A Service that the cloud makes a load balancer for. */
  readonly balancer: boolean
  readonly name: string
  readonly namespace: string
  /** `-l` and its selector, general; absent where no label finds it. */
  readonly selector?: string
  readonly why: string
}

/**
 * The objects that an entry is about: those that the rack applies, those made later, or a part of
 * one.
 */
export function objectRows(entry: Entry): readonly ObjectRow[] {
  const exploration = exploredEntry(entry)
  const general = (text: string) => namePattern(text, exploration, entry.names)
  const selector = (labels: Readonly<Record<string, string | undefined>>) => {
    const found = foundBy(labels)
    return found === undefined ? {} : { selector: general(found) }
  }
  if (entry.concept === 'rack') {
    const [namespace] = rackComponents(exploration.settings)
    if (namespace === undefined) return []
    return [
      {
        ...called('Namespace'),
        name: general(namespace.name),
        ...selector(namespace.labels),
        why: 'Made when the rack is installed.',
      },
    ]
  }
  const applied = exploration.objects
    .filter(({ id, concept }) => (entry.only ? entry.only.includes(id) : concept === entry.concept))
    .map(({ kind, name, object, rule: because }) => ({
      ...called(kind),
      balancer: object.metadata.labels?.type === 'balancer',
      name: general(name),
      ...selector(object.metadata.labels ?? {}),
      why: rule(because).description,
    }))
  const later = exploration.derived
    .filter(({ id }) => entry.later?.includes(id))
    .map(({ kind, pattern, labels, maker }) => ({
      ...called(kind),
      name: general(pattern),
      ...selector(labels),
      why: `Made later, by ${maker}.`,
    }))
  return [...applied, ...later, ...partRows(entry, general)]
}

function called(kind: Kind): Pick<ObjectRow, 'kind' | 'what' | 'balancer' | 'namespace'> {
  return {
    kind,
    what: kind,
    balancer: false,
    namespace: KINDS[kind].namespaced ? '<rack>-<app>' : 'cluster-wide',
  }
}

function partRows(entry: Entry, general: (text: string) => string): ObjectRow[] {
  const { part } = entry
  const whole = exploredEntry(entry).objects.find(({ id }) => id === part?.id)
  if (part === undefined || whole === undefined) return []
  const value = part.at
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], whole.object)
  return [
    {
      what: part.place,
      balancer: false,
      name: general(String(value)),
      namespace: '<rack>-<app>',
      why: `No object of its own: a part of ${whole.kind} ${general(whole.name)}.`,
    },
  ]
}
