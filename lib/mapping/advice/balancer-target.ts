import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'
import { replacing } from './text-edits'

/**
 * A balancer's target in quotes is lost; the load balancer then goes to the port of its own number.
 * Facts, section 3.9.
 */
export function* balancerTargets({ manifest }: AdviceInput): Generator<Advice> {
  for (const { id, node } of manifest.balancers) {
    const ports = entryAt(node, 'ports')?.value
    if (ports?.kind !== 'mapping') continue
    for (const { key, value } of ports.entries) {
      if (key.kind !== 'scalar' || value.kind !== 'scalar' || value.resolved.type !== 'string')
        continue
      const message = `A target in quotes is lost, so ${key.text} leads to port ${key.text} of the pods. Write the number without quotes.`
      const fixes = /^\d+$/.test(value.text)
        ? [replacing(`Write ${value.text}`, value.span, value.text)]
        : []
      yield {
        code: 'balancer-target-lost',
        message,
        span: value.span,
        path: `${id}.ports.${key.text}`,
        fixes,
      }
    }
  }
}
