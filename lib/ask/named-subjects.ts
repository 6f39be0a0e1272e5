import { kindsNamed } from '../kubernetes/kind-names'

/** An object that a line says it is about. */
export interface NamedSubject {
  readonly kind?: string
  readonly name: string
}

const NAME = '([a-z0-9][a-z0-9.-]*)'

/**
 * The ways in which a line says what it is about, the surest first: a pattern, and the kind of its
 * name.
 */
const PATTERNS: readonly (readonly [RegExp, string | undefined])[] = [
  [new RegExp(`${NAME}_[a-z0-9-]+\\([0-9a-f-]*(?:uid)?\\)`, 'g'), 'pod'],
  [/\bpod="?[a-z0-9-]+\/([a-z0-9][a-z0-9.-]*)/g, 'pod'],
  [/\/(?:containerLogs|exec|attach|portForward|run)\/[a-z0-9-]+\/([a-z0-9][a-z0-9.-]*)/g, 'pod'],
  [/\/namespaces\/[a-z0-9-]+\/pods\/([a-z0-9][a-z0-9.-]*)/g, 'pod'],
  [/\bservice\/[a-z0-9-]+\/([a-z0-9][a-z0-9.-]*)/g, 'pod'],
  [/\bsystem\/k8s\/(?!atom\b)([a-z0-9][a-z0-9.-]*)/g, 'pod'],
  [/\b(?:services|resources|timers|balancers)\.([a-z0-9][a-z0-9-]*)/g, undefined],
  [/\b[Tt]he disruption budget ([a-z0-9][a-z0-9.-]*)/g, 'pdb'],
  [/system:serviceaccount:[a-z0-9-]+:([a-z0-9][a-z0-9.-]*)/g, 'serviceaccount'],
  [/\b(?:job_name)="?([a-z0-9][a-z0-9.-]*)/g, 'job'],
  [/\bin (?:ConfigMap|configmap) [a-z0-9-]+\/([a-z0-9][a-z0-9.-]*)/g, 'configmap'],
  [/\bin (?:Secret|secret) [a-z0-9-]+\/([a-z0-9][a-z0-9.-]*)/g, 'secret'],
]

/** `KIND/NAME`, `KIND.GROUP "NAME"`, `KIND="NAME"`, `KIND: NAME`. */
const KIND_AND_NAME =
  /\b([A-Za-z]{2,40}(?:\.[a-z0-9.]+)?)(?:\/|\s+"|="|\s'|=|:\s)([a-z0-9][a-z0-9.-]*)/g

const MOST_LETTERS = 2_000

/** What a line is about, by the words around the names; nothing where names stand alone. */
export function subjectsNamed(line: string): NamedSubject[] {
  const text = line.slice(0, MOST_LETTERS)
  const found: NamedSubject[] = []
  for (const [pattern, kind] of PATTERNS)
    for (const [, name = ''] of text.matchAll(pattern))
      found.push({ ...(kind !== undefined && { kind }), name: trimmed(name) })
  for (const [, kind = '', name = ''] of text.matchAll(KIND_AND_NAME)) {
    if (isKind(kind) && !/^(namespace|ns|node)s?$/i.test(kind))
      found.push({ kind, name: trimmed(name) })
  }
  return found
}

function isKind(word: string): boolean {
  const named = kindsNamed(word)
  return named !== undefined && 'kinds' in named && word.toLowerCase() !== 'all'
}

function trimmed(name: string): string {
  return name.replace(/[.-]+$/, '')
}

/** The kind of an object that `kubectl describe` shows, by the fields that only it has. */
const DESCRIBED: readonly (readonly [RegExp, string])[] = [
  [/^Replicas:.*desired.*updated/m, 'deployment'],
  [/^Desired Number of Nodes Scheduled:/m, 'daemonset'],
  [/^Schedule:/m, 'cronjob'],
  [/^Parallelism:/m, 'job'],
  [/^Reference:/m, 'hpa'],
  [/^(Session Affinity|TargetPort):/m, 'service'],
  [/^(Ingress Class|Default backend):/m, 'ingress'],
  [/^(StorageClass|Used By):/m, 'pvc'],
  [/^Allowed disruptions:/im, 'pdb'],
  [/^Replicas:.*current/m, 'replicaset'],
  [/^AddressType:/m, 'endpointslice'],
  [/^(Image pull secrets|Mountable secrets):/m, 'serviceaccount'],
  [/^(Node|Containers|Controlled By|QoS Class):/m, 'pod'],
  [/^Type:\s+(Opaque|kubernetes\.io)/m, 'secret'],
]

/** The object of a `kubectl describe`; undefined for other texts. */
export function describedSubject(text: string): NamedSubject | undefined {
  const name = /^Name:[ \t]+(\S+)/m.exec(text)?.[1]
  if (name === undefined || !/^(Namespace|Labels|Annotations):/m.test(text)) return undefined
  const written = /^Kind:[ \t]+(\S+)/m.exec(text)?.[1]
  const kind = written ?? DESCRIBED.find(([sign]) => sign.test(text))?.[1]
  return { name, ...(kind !== undefined && { kind }) }
}
