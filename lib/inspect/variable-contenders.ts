import type { CombinedService, Manifest } from '../manifest/manifest'
import type { Span } from '../text/span'

/** Someone who gives a variable a value. */
export interface Contender {
  /** `line 107, services.web.environment[0]`, `the release`, `the rack`. */
  readonly from: string
  readonly span?: Span
}

/** What a rack puts into each service's environment by itself. Facts, section 2.4. */
const INJECTED: ReadonlySet<string> = new Set([
  'RACK',
  'RACK_URL',
  'APP',
  'RELEASE',
  'BUILD',
  'BUILD_DESCRIPTION',
  'BUILD_GIT_SHA',
  'SERVICE',
])

/**
 * All who give a variable of a service's Secret a value: the one that wins first. The release beats
 * convox.yml, which beats the rack.
 */
export function contendersFor(
  name: string,
  service: CombinedService,
  manifest: Manifest,
): Contender[] {
  const contenders: Contender[] = []
  if (manifest.variables.has(name)) contenders.push({ from: 'the release' })
  for (const item of [...service.allEnvironment].reverse()) {
    if (item.name !== name || item.fallback === undefined) continue
    const [origin] = item.fallback.origins
    contenders.push(
      origin?.kind === 'written'
        ? { from: `line ${origin.span.line}, ${origin.path}`, span: origin.span }
        : { from: 'convox.yml' },
    )
  }
  if (INJECTED.has(name) || (name === 'PORT' && service.mainPort.number.value > 0))
    contenders.push({ from: 'the rack' })
  return contenders
}
