import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { derive, fromRack, fromRelease, Sourced } from '../../provenance/sourced'
import { hasGate } from '../../rack/feature-gates'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { userLabels } from '../user-labels'
import { bare, bareKey } from '../written-text'
import { environmentSecretName } from './environment-secret-name'

/**
 * Every variable of a service, later ones having won: what the rack injects, then the defaults of
 * convox.yml, then all of the release's variables, declared or not. Facts, section 2.4.
 */
export function environmentOf(
  service: CombinedService,
  context: MappingContext,
): ReadonlyMap<string, Sourced<string>> {
  const { settings, gates, manifest } = context
  const variables = new Map<string, Sourced<string>>()
  if (!hasGate(gates, 'system-env-disable')) {
    variables.set('RACK', fromRack('rack', settings.rack))
    const address = `https://convox:${settings.password}@api.${settings.rack}-system.svc.cluster.local:5443`
    variables.set(
      'RACK_URL',
      new Sourced(address, [
        { kind: 'rack', name: 'password' },
        { kind: 'rack', name: 'rack' },
      ]),
    )
  }
  variables.set('APP', fromRack('app', settings.app))
  variables.set('RELEASE', fromRelease('release', settings.release.toUpperCase()))
  if (settings.build !== '') {
    variables.set('BUILD', fromRelease('build', settings.build.toUpperCase()))
    variables.set('BUILD_DESCRIPTION', fromRelease('buildDescription', settings.buildDescription))
    variables.set('BUILD_GIT_SHA', fromRelease('buildGitSha', ''))
  }
  variables.set('SERVICE', service.name)
  const { number } = service.mainPort
  if (number.value > 0) variables.set('PORT', derive('environment-injected', [number], String))
  for (const item of service.allEnvironment)
    if (item.fallback && !isEmptyName(item.name)) variables.set(item.name, item.fallback)
  for (const [name, value] of manifest.variables) variables.set(name, fromRelease(name, value))
  return variables
}

function isEmptyName(name: string): boolean {
  return name.trim() === ''
}

/** Where a rack writes the first of the user's labels in it. */
const FIRST_LABEL = 10

/** The Secret that holds them. Facts, section 5.13. */
export function environmentSecret(service: CombinedService, context: MappingContext): Emission {
  return emit(
    'Secret',
    { rule: 'environment-secret', because: [service.name] },
    {
      metadata: {
        name: environmentSecretName(service),
        namespace: context.namespace,
        labels: {
          service: bare(service.name),
          type: 'env',
          ...userLabels(service.allLabels, { first: FIRST_LABEL, each: 2 }),
        },
      },
      data: encoded(
        environmentOf(service, context),
        context.encode,
        FIRST_LABEL + 3 + 2 * service.allLabels.length,
      ),
      type: 'Opaque',
    },
  )
}

/** Names are written bare, so that `Y` arrives as `true`; values are encoded and exact. */
function encoded(
  variables: ReadonlyMap<string, Sourced<string>>,
  encode: MappingContext['encode'],
  firstLine: number,
): Record<string, Draft<string>> {
  const data: Record<string, Draft<string>> = {}
  let line = firstLine
  for (const [name, value] of [...variables].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { key, fault } = bareKey(name, line)
    line += 2
    const encoding = derive(value.rule ?? 'environment-secret', [value], encode)
    if (fault) data[name] = new Sourced(encoding.value, encoding.origins, encoding.rule, fault)
    else if (key !== undefined) data[key] = encoding
  }
  return data
}
