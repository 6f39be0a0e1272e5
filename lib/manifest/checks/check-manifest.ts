import type { Manifest } from '../manifest'
import type { ReadContext } from '../read-context'
import { checkBalancers } from './balancers'
import { checkBudget } from './budget'
import { checkConfigs } from './configs'
import { checkResources } from './resources'
import { checkServices } from './services'
import { checkTimers } from './timers'

/** What a build checks, in its order. A promote checks none of it. Facts, section 3.12. */
const CHECKS: readonly ((manifest: Manifest, reading: ReadContext) => void)[] = [
  checkConfigs,
  checkBalancers,
  checkBudget,
  checkResources,
  checkServices,
  checkTimers,
]

export function checkManifest(manifest: Manifest, reading: ReadContext): void {
  for (const check of CHECKS) check(manifest, reading)
}
