import fs from 'node:fs'
import path from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import type { Concept, MappedObject, Section } from '../mapping/mapped-object'
import { type Settings, settingsFrom } from '../rack/settings'

const CASES = path.resolve('../shared/conformance/cases')

export interface ExpectedCase {
  readonly name: string
  readonly settings: Settings
  readonly concepts: readonly Concept[]
  readonly objects: readonly MappedObject[]
}

/** The conformance cases that have objects, as if mapped, without traces; none where the cases are not there. */
export function expectedCases(): ExpectedCase[] {
  if (!fs.existsSync(CASES)) return []
  return fs
    .readdirSync(CASES)
    .sort()
    .filter((name) => fs.existsSync(path.join(CASES, name, 'expected.yaml')))
    .map(expectedCase)
}

export function expectedCase(name: string): ExpectedCase {
  const read = (file: string) => fs.readFileSync(path.join(CASES, name, file), 'utf8')
  const settings = settingsFrom(JSON.parse(read('settings.json')))
  const documents = parseAllDocuments(read('expected.yaml')).map((document) => document.toJS() as KubernetesObject)
  const concepts = new Map<string, Concept>([['app', { id: 'app', section: 'app', name: settings.app, what: 'app' }]])
  const objects = documents.map((object): MappedObject => {
    const [section, own] = belongs(object, documents)
    const id = section === 'app' ? 'app' : `${section}.${own}`
    if (!concepts.has(id)) concepts.set(id, { id, section, name: own, what: section.slice(0, -1) })
    return {
      id: `${object.kind}/${object.metadata.name}`,
      kind: object.kind,
      name: String(object.metadata.name),
      concept: id,
      rule: 'app-namespace',
      because: [],
      object,
      traces: [],
    }
  })
  return { name, settings, concepts: [...concepts.values()], objects }
}

function belongs(object: KubernetesObject, all: readonly KubernetesObject[]): [Section, string] {
  const labels = object.metadata.labels ?? {}
  const name = String(object.metadata.name)
  if (labels.type === 'balancer') return ['balancers', name.replace(/^balancer-/, '')]
  if (labels.timer) return ['timers', String(labels.timer)]
  if (object.kind === 'CronJob') return ['timers', name.replace(/^timer-/, '')]
  if (labels.resource) return ['resources', String(labels.resource)]
  if (labels.type === 'config') return ['configs', name]
  if (labels.service !== undefined) return ['services', String(labels.service)]
  if (['PersistentVolumeClaim', 'PersistentVolume', 'TriggerAuthentication', 'Secret'].includes(object.kind)) {
    const text = JSON.stringify(object)
    const user = all.find(
      (other) =>
        ['Deployment', 'DaemonSet', 'ScaledObject', 'Ingress'].includes(other.kind) &&
        other.metadata.labels?.service &&
        JSON.stringify(other).includes(name),
    )
    const owner =
      user?.metadata.labels?.service ??
      all.map((other) => String(other.metadata.labels?.service)).find((service) => text.includes(`-${service}-`))
    if (owner) return ['services', String(owner)]
  }
  return ['app', name]
}
