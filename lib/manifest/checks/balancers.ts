import { placeOf } from '../load-checks'
import type { Manifest } from '../manifest'
import type { ReadContext } from '../read-context'

export function checkBalancers(manifest: Manifest, reading: ReadContext): void {
  for (const { name, ports, service, whitelist } of manifest.balancers) {
    const balancer = name.value
    if (ports.length === 0)
      reading.report('balancer-ports', `balancer ${balancer} has no ports`, placeOf(name))
    if (service.value === '')
      reading.report('balancer-service', `balancer ${balancer} has blank service`, placeOf(name))
    else if (!manifest.serviceNamed(service.value))
      reading.report(
        'balancer-service',
        `balancer ${balancer} refers to unknown service ${service.value}`,
        placeOf(service),
      )
    for (const network of whitelist)
      if (!isNetwork(network.value))
        reading.report(
          'balancer-whitelist',
          `balancer ${balancer} whitelist ${network.value} is not a valid cidr range`,
          placeOf(network),
        )
  }
}

const IPV4_NETWORK = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d+)$/
const IPV6_NETWORK = /^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*\/(\d+)$/

function isNetwork(text: string): boolean {
  const four = IPV4_NETWORK.exec(text)
  if (four)
    return (
      four
        .slice(1, 5)
        .every((part) => Number(part) <= 255 && (part === '0' || !part.startsWith('0'))) &&
      Number(four[5]) <= 32
    )
  const six = IPV6_NETWORK.exec(text)
  return six !== null && Number(six[1]) <= 128
}
