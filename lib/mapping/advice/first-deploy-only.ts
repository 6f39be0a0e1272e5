import { isNull } from '../../manifest/read-context'
import type { Service } from '../../manifest/service'
import type { SourceNode } from '../../source/source-node'
import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'

/**
 * A fixed count is for the first deploy; afterwards the running number stays. Said once, at the
 * first. Facts, section 5.15.
 */
export function* firstDeployOnly({ manifest }: AdviceInput): Generator<Advice> {
  for (const service of manifest.services) {
    const { min, max } = service.scale.count
    const written = service.agent.value || min.value !== max.value ? undefined : countOf(service)
    if (written === undefined) continue
    const message = `A fixed count holds for the first deploy only: later deploys keep the number that runs. To change it, convox scale ${service.name.value} --count ${min.value}.`
    yield { code: 'count-first-deploy', message, span: written.span, path: `${service.id}.scale` }
    return
  }
}

/** What stands for the count, if anything does: `scale: 2`, or `scale: {count: 2}`. */
function countOf({ node }: Service): SourceNode | undefined {
  const scale = entryAt(node, 'scale')?.value
  const count = scale?.kind === 'mapping' ? entryAt(scale, 'count')?.value : scale
  return isNull(count) ? undefined : count
}
