import type { CombinedService, Manifest } from '../manifest/manifest'
import { INJECTED_VARIABLES } from '../rack/injected-variables'
import type { Span } from '../text/span'

/** Someone who gives a variable a value. */
export interface Contender {
  /** `line 107, services.web.environment[0]`, `the release`, `the rack`. */
  readonly from: string
  readonly span?: Span
}

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
  const isInjected =
    INJECTED_VARIABLES.has(name) && (name !== 'PORT' || service.mainPort.number.value > 0)
  if (isInjected) contenders.push({ from: 'the rack' })
  return contenders
}
