import type { Exploration } from '../explore'
import { knownCluster } from '../kubectl/known-cluster'
import { kindsNamed } from '../kubernetes/kind-names'
import type { Kind } from '../kubernetes/kinds'
import { lookup, type Match } from '../lookup/lookup'
import { type NamedSubject, ownKind } from './named-subjects'

/** Things that are named along with everything: they count where nothing else is named. */
const SURROUNDING = /^(Namespace|Release|Build|Atom|AtomVersion)\/|^rack$/

export function isSurrounding(id: string): boolean {
  return SURROUNDING.test(id)
}

/** The objects that a name means; of the kind that is said, where there are such. */
export function resolveSubject(named: NamedSubject, exploration: Exploration): Match[] {
  const { kind, name } = ownKind(named)
  const kinds = kindsOf(kind)
  const found = withoutDoubt(
    lookup(name, exploration).filter(
      ({ word, id }) => word === name && (!SURROUNDING.test(id) || kinds.includes(kindOf(id))),
    ),
  )
  if (kinds.length === 0) {
    if (found.length === 0) return surroundingsNamed(name, exploration)
    const all = found[0]?.id.startsWith('Pod/') ? found.slice(0, 1) : found
    return withOwners(all, exploration)
  }
  const asked = found.filter(({ id }) => kinds.includes(kindOf(id)))
  if (asked.length > 0) return withOwners(asked, exploration)
  if (kinds.includes('Pod'))
    return withOwners(
      found.filter(({ id }) => kindOf(id) === 'ReplicaSet' || isCalled(id, name)),
      exploration,
    )
  const others = found.filter(({ id }) => isCalled(id, name))
  return others.length > 0 ? others : readersOf(kinds, name, exploration)
}

/** A release, a build or the namespace, where a name is nothing else. */
function surroundingsNamed(name: string, exploration: Exploration): Match[] {
  return lookup(name, exploration).filter(
    ({ word, id }) => word === name && isSurrounding(id) && !id.startsWith('Atom'),
  )
}

/** What a line names by its words alone. */
export function resolveWords(line: string, exploration: Exploration): Match[] {
  const found = withoutDoubt(lookup(line, exploration))
  const own = found.filter(({ id, word }) => !SURROUNDING.test(id) && isName(word, line))
  return own.length === 0
    ? found.filter(({ id, word }) => !id.startsWith('Atom') && isName(word, line))
    : withOwners(own, exploration)
}

/**
 * In the log of a program a plain word such as `web` or `events` is most often just a word; a
 * person who asks means the name.
 */
function isName(word: string, line: string): boolean {
  if (!/^[a-z]+$/.test(word) || !LOGGED.test(line)) return true
  const quoted = new RegExp(`["'\`\\[(/=:]${word}["'\`\\])/,:]`)
  const before = new RegExp(`([A-Za-z]+) ${word}\\b`).exec(line)?.[1]
  return quoted.test(line) || (before !== undefined && isKindOrThing(before))
}

function isKindOrThing(word: string): boolean {
  return /^(service|resource|timer|balancer|app)$/i.test(word) || kindsOf(word).length > 0
}

const LOGGED =
  /\d{1,2}:\d{2}:\d{2}|\b(ERROR|WARN|WARNING|INFO|DEBUG|FATAL|Exception|Traceback)\b|[{}=<>]/

/** A volume's name is a uid: which claim's it is cannot be known where there are several. */
function withoutDoubt(matches: readonly Match[]): Match[] {
  return matches.filter(
    ({ id, word }) =>
      !id.startsWith('PersistentVolume/') ||
      matches.filter((other) => other.word === word && other.id.startsWith('PersistentVolume/'))
        .length === 1,
  )
}

/** Who reads what is not there. */
function readersOf(kinds: readonly Kind[], name: string, exploration: Exploration): Match[] {
  const { readers } = knownCluster(exploration)
  return kinds.flatMap((kind) =>
    (readers.get(`${kind}/${name}`) ?? []).flatMap(({ id, name: reader }) =>
      lookup(reader, exploration)
        .filter((match) => match.id === id)
        .map((match) => ({
          ...match,
          word: name,
          description: `It reads the ${kind} ${name}, which nothing of convox.yml makes.`,
        })),
    ),
  )
}

/** What runs a pod is what one changes: it comes first. Other kinds keep their place. */
const RUN_BY = /^(Pod|Job)\//

function withOwners(matches: readonly Match[], exploration: Exploration): Match[] {
  const { subjects } = knownCluster(exploration)
  return matches.flatMap((match) => {
    let owner = subjects.get(match.id)?.owner
    while (owner !== undefined && subjects.get(owner)?.owner !== undefined)
      owner = subjects.get(owner)?.owner
    if (owner === undefined || !subjects.has(owner) || SURROUNDING.test(owner)) return [match]
    const own = {
      ...match,
      id: owner,
      spans: [],
      description: `${match.word} is one of its ${kindOf(match.id)} objects.`,
    }
    return RUN_BY.test(match.id) ? [own, match] : [match, own]
  })
}

function kindsOf(kind: string | undefined): readonly Kind[] {
  const named = kind === undefined ? undefined : kindsNamed(kind)
  return named && 'kinds' in named ? named.kinds : []
}

function kindOf(id: string): Kind {
  return id.slice(0, id.indexOf('/')) as Kind
}

function isCalled(id: string, name: string): boolean {
  return id.slice(id.indexOf('/') + 1) === name
}
