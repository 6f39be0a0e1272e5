import { remarkOn } from './remark-on'
import type { Remark, Subject } from './subject'

/** One number over two protocols: both ports get one name, which Kubernetes refuses. Facts, section 5.17. */
export function* portTwins({ manifest }: Subject): Generator<Remark> {
  for (const { extraPorts } of manifest.services) {
    const seen = new Set<number>()
    for (const { number } of extraPorts) {
      if (seen.has(number.value))
        yield* remarkOn(
          'port-twins',
          number,
          `Port ${number.value} stands here twice, and a rack calls both port-${number.value}. Use two numbers.`,
        )
      seen.add(number.value)
    }
  }
}
