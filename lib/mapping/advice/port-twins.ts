import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/**
 * One number over two protocols: both ports get one name, which Kubernetes refuses. Facts, section
 * 5.17.
 */
export function* portTwins({ manifest }: AdviceInput): Generator<Advice> {
  for (const { extraPorts } of manifest.services) {
    const seen = new Set<number>()
    for (const { number } of extraPorts) {
      if (seen.has(number.value))
        yield* remarkOn(
          'port-twins',
          number,
          `Port ${number.value} is listed twice, and a rack names both port-${number.value}. Use two numbers.`,
        )
      seen.add(number.value)
    }
  }
}
