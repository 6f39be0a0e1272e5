import { kindsNamed } from '../kubernetes/kind-names'

/** An object that a line says it is about. */
export interface NamedSubject {
  readonly kind?: string
  readonly name: string
  /** The namespace that stood with the name. */
  readonly namespace?: string
  /** `deploy: failed` may be words: it counts only where there is such an object. */
  readonly doubtful?: true
}

const NAME = '(?<name>[a-z0-9][a-z0-9.-]*)'
const NAMESPACE = '(?<namespace>[a-z0-9][a-z0-9-]*)'

/**
 * The ways in which a line says what it is about, the surest first: a pattern, and the kind of its
 * name where the pattern itself does not hold it.
 */
const PATTERNS: readonly (readonly [RegExp, string | undefined])[] = [
  [new RegExp(`${NAME}_${NAMESPACE}\\([0-9a-f-]*(?:uid)?\\)`, 'g'), 'pod'],
  [new RegExp(`\\b(?:exported_)?pod="?${NAMESPACE}/${NAME}`, 'g'), 'pod'],
  [new RegExp(`\\bexported_pod="?${NAME}`, 'g'), 'pod'],
  [new RegExp(`/(?:containerLogs|exec|attach|portForward|run)/${NAMESPACE}/${NAME}`, 'g'), 'pod'],
  [new RegExp(`/namespaces/${NAMESPACE}/pods/${NAME}`, 'g'), 'pod'],
  [new RegExp(`/namespaces/${NAMESPACE}/(?<kind>[a-z]+)/${NAME}`, 'g'), undefined],
  [new RegExp(`\\bservice/[a-z0-9-]+/${NAME}`, 'g'), 'pod'],
  [new RegExp(`\\bsystem/k8s/(?!atom\\b)${NAME}`, 'g'), 'pod'],
  [new RegExp(`\\b(?<kind>[A-Z][A-Za-z]+) ${NAMESPACE}/${NAME}`, 'g'), undefined],
  [new RegExp(`\\bclaimed by ${NAME}`, 'g'), 'pvc'],
  [/\b(?:services|resources|timers|balancers)\.(?<name>[a-z0-9][a-z0-9-]*)/g, undefined],
  [/\b[Tt]he disruption budget (?<name>[a-z0-9][a-z0-9.-]*)/g, 'pdb'],
  [new RegExp(`system:serviceaccount:${NAMESPACE}:${NAME}`, 'g'), 'serviceaccount'],
  [new RegExp(`\\bjob_name="?${NAME}`, 'g'), 'job'],
  [new RegExp(`\\bin (?<kind>[Cc]onfig[Mm]ap|[Ss]ecret) ${NAMESPACE}/${NAME}`, 'g'), undefined],
  [new RegExp(`\\bscaled[oO]bject(?:\\.?Name)"?\\s*[:=]\\s*"?${NAME}`, 'g'), 'scaledobject'],
  [
    new RegExp(
      `"?resource_name"?=\\s*"?${NAME}"?.{0,200}?"?resource_kind"?=\\s*"?(?<kind>[A-Za-z]+)`,
      'g',
    ),
    undefined,
  ],
  [
    new RegExp(
      `"?resource_kind"?=\\s*"?(?<kind>[A-Za-z]+)"?.{0,200}?"?resource_name"?=\\s*"?${NAME}`,
      'g',
    ),
    undefined,
  ],
  [new RegExp(`"(?<kind>[A-Za-z]+)":\\s*\\{\\s*"name":\\s*"${NAME}"`, 'g'), undefined],
  [
    new RegExp(
      `"(?<kind>[A-Za-z]+)":\\s*\\{\\s*"namespace":\\s*"${NAMESPACE}",\\s*"name":\\s*"${NAME}"`,
      'g',
    ),
    undefined,
  ],
  [
    new RegExp(
      `"?kind"?\\s*[:=]\\s*"?(?<kind>[A-Za-z]+)"?,.{0,200}?"?name"?\\s*[:=]\\s*"?${NAME}`,
      'g',
    ),
    undefined,
  ],
]

/** `KIND/NAME`, `KIND.GROUP "NAME"`, `KIND="NAME"`, `KIND: NAME`; `NAMESPACE/NAME` between quotes. */
const KIND_AND_NAME =
  /\b([A-Za-z]{2,40}(?:\.[a-z0-9.]+)?)(\/"?|\s+\\?"|=\\?"|\s'|=|:\s"?)([a-z0-9][a-z0-9.-]*)(?:\/([a-z0-9][a-z0-9.-]*))?/g

const MOST_LETTERS = 2_000

/** What a line is about, by the words around the names; nothing where names stand alone. */
export function subjectsNamed(line: string): NamedSubject[] {
  const text = line.slice(0, MOST_LETTERS)
  const found: NamedSubject[] = []
  for (const [pattern, known] of PATTERNS)
    for (const { groups = {} } of text.matchAll(pattern)) {
      const kind = known ?? groups.kind
      if (kind !== undefined && !isKind(kind)) continue
      found.push(subject(kind, groups.name ?? '', groups.namespace))
    }
  for (const [, kind = '', mark = '', first = '', second] of text.matchAll(KIND_AND_NAME)) {
    if (!isKind(kind) || /^(namespace|ns|node|no)s?$/i.test(kind)) continue
    const qualified = second !== undefined && !mark.startsWith('/')
    found.push({
      ...subject(kind, qualified ? second : first, qualified ? first : undefined),
      ...(mark.startsWith(':') && { doubtful: true }),
    })
  }
  return found
}

function subject(kind: string | undefined, name: string, namespace?: string): NamedSubject {
  return {
    ...(kind !== undefined && { kind }),
    name: name.replace(/[.-]+$/, ''),
    ...(namespace !== undefined && { namespace }),
  }
}

/** What cert-manager makes of a Certificate on its way: their names begin with its own. */
const OF_CERTIFICATES = /^(certificaterequest|order|challenge)s?(\.|$)/i
const COUNTED = /(-\d+){1,3}$/

/** A subject by a kind that this app can have. */
export function ownKind(subject: NamedSubject): NamedSubject {
  return subject.kind !== undefined && OF_CERTIFICATES.test(subject.kind)
    ? { ...subject, kind: 'certificate', name: subject.name.replace(COUNTED, '') }
    : subject
}

function isKind(word: string): boolean {
  if (OF_CERTIFICATES.test(word)) return true
  const named = kindsNamed(word)
  return named !== undefined && 'kinds' in named && word.toLowerCase() !== 'all'
}

const NAMESPACES =
  /\b(?:exported_)?namespace["']?\s*[:= ]\s*\\?["']?([a-z0-9][a-z0-9-]*)|(?:^|\s)-n[ =]([a-z0-9][a-z0-9-]*)/gi

/** Whether a line says that it is about namespaces, none of which is one of these. */
export function isOfAnother(line: string, own: readonly string[]): boolean {
  const text = line.slice(0, MOST_LETTERS)
  const named = [
    ...[...text.matchAll(NAMESPACES)].map(([, one, other]) => one ?? other),
    ...subjectsNamed(text).map(({ namespace }) => namespace),
  ].filter((name) => name !== undefined)
  return named.length > 0 && !named.some((name) => own.includes(name))
}
