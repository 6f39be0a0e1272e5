import { base64, utf8 } from '@scure/base'
import type { Exploration } from '../explore'
import { type Cluster, clusterOf } from '../kubectl/cluster'
import { valueCommand } from '../kubectl/secret-value'
import { field, fieldList, fieldText, fieldTexts } from '../kubernetes/field'
import { podTemplate } from '../kubernetes/pod-template'
import { missingVariables } from '../manifest/load-checks'
import type { Manifest } from '../manifest/manifest'
import type { MappedObject } from '../mapping/mapped-object'
import type { Origin } from '../provenance/origin'
import { traceOf } from '../provenance/traces'
import { pointerTo } from '../text/pointer'
import type { Span } from '../text/span'
import { type Contender, contendersFor } from './variable-contenders'

/** Every variable that a container sees, and those that it should and does not. */
export interface EnvironmentTable {
  readonly container: string
  /** In the order of their names. */
  readonly variables: readonly EnvironmentVariable[]
  /**
   * Named in convox.yml without a default, and without a value in the release: until they have one,
   * nothing is released.
   */
  readonly missing: readonly MissingVariable[]
}

export interface EnvironmentVariable {
  readonly name: string
  /** Absent where only a running pod knows it. */
  readonly value?: string
  /** Whether it comes from a Secret or may hold a password: to be masked until asked for. */
  readonly secret: boolean
  /**
   * `Secret env-web`, `ConfigMap resource-database, key URL`, `field status.hostIP`, `written in
   * the pod`
   */
  readonly source: string
  /** The id of the object that holds it. */
  readonly object?: string
  readonly origins: readonly Origin[]
  /** Who gave the value, in a few words. */
  readonly from: string
  /** Who would have given it otherwise, the strongest first, in a few words each. */
  readonly overridden: readonly Contender[]
  /** Prints the value that the cluster holds. */
  readonly command?: string
}

export interface MissingVariable {
  readonly name: string
  readonly span?: Span
}

/**
 * The variables of each container of a workload, the init container's first; none for an id without
 * pods. A variable written for the container beats one of the same name from a Secret as a whole.
 */
export function environmentTables(
  id: string,
  exploration: Exploration,
  manifest: Manifest,
): EnvironmentTable[] {
  const objects = new Map(exploration.objects.map((object) => [object.id, object]))
  const asked: Asked = { manifest, objects, cluster: clusterOf(exploration) }
  const workload = objects.get(id)
  if (workload === undefined) return []
  return (['initContainers', 'containers'] as const).flatMap((list) =>
    fieldList(podTemplate(workload.object), 'spec', list).map((container, index) => {
      const pointer = `${workload.kind === 'CronJob' ? '/spec/jobTemplate/spec/template/spec' : '/spec/template/spec'}/${list}/${index}`
      return table(container, pointer, workload, asked)
    }),
  )
}

interface Asked {
  readonly manifest: Manifest
  readonly objects: ReadonlyMap<string, MappedObject>
  readonly cluster: Cluster
}

function table(
  container: unknown,
  pointer: string,
  workload: MappedObject,
  asked: Asked,
): EnvironmentTable {
  const variables = new Map<string, EnvironmentVariable>()
  const missing: MissingVariable[] = []
  for (const source of fieldList(container, 'envFrom')) {
    const secret = asked.objects.get(`Secret/${fieldText(source, 'secretRef', 'name')}`)
    if (secret === undefined) continue
    for (const variable of fromSecret(secret, asked)) variables.set(variable.name, variable)
    missing.push(...missingOf(secret, asked))
  }
  for (const [index, entry] of fieldList(container, 'env').entries()) {
    const explicit = fromEntry(entry, `${pointer}/env/${index}`, workload, asked)
    const hidden = variables.get(explicit.name)
    variables.set(
      explicit.name,
      hidden === undefined
        ? explicit
        : {
            ...explicit,
            overridden: [{ from: `${hidden.source}: ${hidden.from}` }, ...hidden.overridden],
          },
    )
  }
  return {
    container: fieldText(container, 'name') ?? '',
    variables: [...variables.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    missing,
  }
}

function fromSecret(secret: MappedObject, asked: Asked): EnvironmentVariable[] {
  const service = serviceOf(secret, asked)
  return Object.entries(fieldTexts(secret.object, 'data')).map(([name, encoded]) => {
    const origins = originsAt(secret, pointerTo('/data', name))
    const [winner, ...overridden] =
      service === undefined ? [] : contendersFor(name, service, asked.manifest)
    return {
      name,
      value: decoded(encoded),
      secret: true,
      source: `Secret ${secret.name}`,
      object: secret.id,
      origins,
      from: winner?.from ?? originText(origins),
      overridden,
      command: commandFor(secret.id, name, asked),
    }
  })
}

function fromEntry(
  entry: unknown,
  pointer: string,
  workload: MappedObject,
  asked: Asked,
): EnvironmentVariable {
  const name = fieldText(entry, 'name') ?? ''
  const reference = field(entry, 'valueFrom', 'configMapKeyRef')
  const origins = originsAt(workload, `${pointer}/name`)
  const rest = { name, origins, from: originText(origins), overridden: [] }
  if (reference === undefined) {
    const path = fieldText(entry, 'valueFrom', 'fieldRef', 'fieldPath')
    if (path !== undefined) return { ...rest, secret: false, source: `field ${path}` }
    return {
      ...rest,
      secret: false,
      source: 'written in the pod',
      value: fieldText(entry, 'value') ?? '',
    }
  }
  const id = `ConfigMap/${fieldText(reference, 'name')}`
  const key = fieldText(reference, 'key') ?? ''
  const map = asked.objects.get(id)
  const value = map && fieldText(map.object, 'data', key)
  return {
    ...rest,
    secret: key === 'URL' || key === 'PASS',
    source: `ConfigMap ${fieldText(reference, 'name')}, key ${key}`,
    ...(map !== undefined && { object: id, command: commandFor(id, key, asked) }),
    ...(value !== undefined && { value }),
  }
}

function missingOf(secret: MappedObject, asked: Asked): MissingVariable[] {
  const service = serviceOf(secret, asked)
  if (service === undefined) return []
  return missingVariables(service, asked.manifest.variables).map(({ name, written }) => {
    const [origin] = written.origins
    return { name, ...(origin?.kind === 'written' && { span: origin.span }) }
  })
}

function serviceOf(secret: MappedObject, asked: Asked) {
  const concept = asked.cluster.concepts.get(secret.concept)
  return concept && asked.manifest.serviceNamed(concept.name)
}

function originsAt(object: MappedObject, pointer: string): readonly Origin[] {
  return traceOf(object.traces, pointer)?.origins ?? []
}

function originText(origins: readonly Origin[]): string {
  const [origin] = origins
  if (origin === undefined) return 'always there'
  if (origin.kind === 'written') return `line ${origin.span.line}, ${origin.path}`
  if (origin.kind === 'release') return 'the release'
  return origin.kind === 'rack' ? 'the rack' : 'a default'
}

function decoded(text: string): string {
  try {
    return utf8.encode(base64.decode(text))
  } catch {
    return text
  }
}

function commandFor(id: string, key: string, { cluster }: Asked): string {
  const subject = cluster.subjects.get(id)
  return subject === undefined ? '' : valueCommand(subject, key)
}
