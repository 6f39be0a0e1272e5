import type { Sourced } from '../provenance/sourced'
import { featureGates, hasGate } from '../rack/feature-gates'
import type { Settings } from '../rack/settings'
import type { MappingNode, SequenceNode, SourceNode } from '../source/source-node'
import { attributesOf } from './attributes'
import { readBalancer } from './balancer'
import { readItems } from './collection'
import { appSettings, budget, configs, params } from './config'
import { directEntries, directKey, rawTextMap } from './direct'
import { type EnvironmentItem, environment, releaseVariables } from './environment'
import type { NamedText } from './fields'
import { taggedValue } from './go-format'
import { joinTypeErrors } from './join-type-errors'
import {
  checkLabels,
  checkRequiredVariables,
  checkResourceSizes,
  checkVariableLines,
} from './load-checks'
import type { CombinedService, Manifest } from './manifest'
import { checkMapKeys } from './map-keys'
import { type Cursor, isNull, type ReadContext } from './read-context'
import { readResource } from './resource'
import { SECTIONS, type SectionName } from './sections'
import { readService, type Service } from './service'
import { readTimer } from './timer'

/**
 * Reads a whole tree. Never throws: what is wrong goes to `reading`, what is right into the
 * manifest.
 */
export function readManifest(
  root: SourceNode | undefined,
  settings: Settings,
  reading: ReadContext,
): Manifest {
  checkVariableLines(settings.env, reading)
  const sections = readSections(root, reading)
  const gates = featureGates(settings)
  const serviceGates = {
    disableHostUsers: hasGate(gates, 'disable-host-users'),
    limitRequired: hasGate(gates, 'app-limit-required'),
  }
  const written = attributesOf(root)
  const items = <T>(
    section: SectionName,
    read: (name: Sourced<string>, cursor: Cursor, attributes: SourceNode | undefined) => T,
  ): T[] => {
    const attributes = attributesOf(written.get(section))
    return sections[section].flatMap((cursor) =>
      readItems(cursor, ({ name, cursor: inside, key }) => {
        const own = attributes.get(name.value)
        return reading.read(SECTIONS[section], inside.node, [settings, key, own], () => {
          reading.fragment = inside.node && { node: inside.node, sorted: false }
          const item = read(name, inside, own)
          reading.fragment = undefined
          return item
        })
      }),
    )
  }
  const services = items('services', (name, cursor, attributes) =>
    readService(name, cursor, attributes, serviceGates),
  )
  for (const cursor of sections.params) params.read(cursor)
  for (const cursor of sections.appSettings) appSettings.read(cursor)
  const manifest: Manifest = {
    environment: sections.environment.flatMap((cursor) =>
      reading.read(environment, cursor.node, [], () => environment.read(cursor)),
    ),
    labels: mergeNamed(
      sections.labels.map((cursor) =>
        reading.read(rawTextMap, cursor.node, [], () => rawTextMap.read(cursor)),
      ),
    ),
    services: [],
    serviceNamed: () => undefined,
    resources: items('resources', (name, cursor) =>
      readResource(name, cursor, serviceGates.limitRequired),
    ),
    timers: items('timers', readTimer),
    balancers: items('balancers', readBalancer),
    configs: sections.configs.map((cursor) => configs.read(cursor)).at(-1) ?? [],
    budget: sections.budget.map((cursor) => budget.read(cursor)).at(-1),
    variables: reading.kept.of(releaseVariables, settings, [], () =>
      releaseVariables(settings.env),
    ),
  }
  joinTypeErrors(reading.diagnostics)
  const { environment: shared, labels } = manifest
  const combinedServices = services.map((service) =>
    reading.kept.of(combine, service, [...shared, labels.length, ...labels], () =>
      combine(service, shared, labels),
    ),
  )
  const byName = new Map([...combinedServices].reverse().map((each) => [each.name.value, each]))
  const combined: Manifest = {
    ...manifest,
    services: combinedServices,
    serviceNamed: (name) => byName.get(name),
  }
  checkMapKeys(root, reading)
  if (serviceGates.limitRequired) checkResourceSizes(combined.resources, reading)
  checkRequiredVariables(combined, reading)
  checkLabels(manifest.labels, services, reading)
  return combined
}

type Sections = Readonly<Record<SectionName, readonly Cursor[]>>

function readSections(root: SourceNode | undefined, reading: ReadContext): Sections {
  const sections = Object.fromEntries(
    Object.keys(SECTIONS).map((name) => [name, [] as Cursor[]]),
  ) as unknown as Record<SectionName, Cursor[]>
  if (root === undefined || isNull(root)) return sections
  if (root.kind !== 'mapping') {
    refuseRoot(root, reading)
    return sections
  }
  for (const { key, value } of directEntries(root, reading)) {
    const name = directKey(key)
    if (isSection(name)) {
      // A repeated section adds to the one before; one without a value empties it.
      if (isNull(value)) sections[name] = []
      else sections[name].push({ path: name, node: value, reading })
    } else if (name !== '<<')
      reading.unknownKeys.push({
        path: name,
        key: name,
        span: key.span,
        known: Object.keys(SECTIONS),
      })
  }
  return sections
}

function refuseRoot(
  root: Exclude<SourceNode, MappingNode> | SequenceNode,
  reading: ReadContext,
): void {
  const message = `yaml: unmarshal errors:\n  line ${root.span.line}: cannot unmarshal ${taggedValue(root, true)} into manifest.Manifest`
  reading.report(
    'wrong-type',
    message,
    { span: root.span },
    'A convox.yml is a mapping: services:, resources:, timers: and so on at its root.',
  )
}

function isSection(name: string): name is SectionName {
  return Object.hasOwn(SECTIONS, name)
}

function combine(
  service: Service,
  shared: readonly EnvironmentItem[],
  labels: readonly NamedText[],
): CombinedService {
  const own = new Set(service.labels.map((label) => label.key.value))
  return {
    ...service,
    allEnvironment: [...shared, ...service.environment],
    allLabels: [...service.labels, ...labels.filter((label) => !own.has(label.key.value))],
  }
}

function mergeNamed(maps: readonly (readonly NamedText[])[]): readonly NamedText[] {
  return [...new Map(maps.flat().map((each) => [each.key.value, each])).values()]
}
