import { NO_FAULT } from './messages'

/**
 * What is wrong with an IP address, under the strict rules of Kubernetes 1.36
 * (StrictIPCIDRValidation): no leading zeros, no IPv4 in IPv6's clothes.
 */
export function ipFaults(text: string): readonly string[] {
  const address = readAddress(text)
  if (address === undefined)
    return ['must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)']
  if (address.leadingZeros) return ['must not have leading 0s']
  if (isMapped(address)) return ['must not be an IPv4-mapped IPv6 address']
  return NO_FAULT
}

/**
 * What is wrong with a range of addresses, `10.0.0.0/8`; the same rules, and no bit may be set
 * behind the prefix.
 */
export function cidrFaults(text: string): readonly string[] {
  const slash = text.lastIndexOf('/')
  const length = text.slice(slash + 1)
  const address = slash < 0 || !/^\d+$/.test(length) ? undefined : readAddress(text.slice(0, slash))
  if (address === undefined || Number(length) > address.bytes.length * 8) {
    return ['must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)']
  }
  if (address.leadingZeros || /^0\d/.test(length))
    return ['must not have leading 0s in IP or prefix length']
  if (isMapped(address)) return ['must not have an IPv4-mapped IPv6 address']
  return isMasked(address.bytes, Number(length))
    ? NO_FAULT
    : ['must not have bits set beyond the prefix length']
}

export function isIpAddress(text: string): boolean {
  return readAddress(text) !== undefined
}

interface Address {
  readonly bytes: readonly number[]
  readonly leadingZeros: boolean
}

const OCTET = /^\d{1,3}$/
const GROUP = /^[0-9a-fA-F]{1,4}$/

function readAddress(text: string): Address | undefined {
  return text.includes(':') ? readIpv6(text) : readIpv4(text)
}

function readIpv4(text: string): Address | undefined {
  const octets = text.split('.')
  if (octets.length !== 4 || !octets.every((octet) => OCTET.test(octet) && Number(octet) <= 255))
    return undefined
  return {
    bytes: octets.map(Number),
    leadingZeros: octets.some((octet) => octet.length > 1 && octet.startsWith('0')),
  }
}

function readIpv6(text: string): Address | undefined {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')))
  const [front = [], back] = halves
  if (halves.length > 2) return undefined
  const embedded = readIpv4((back?.length ? back : front).at(-1) ?? '')
  const groups = [...front, ...(back ?? [])]
  const plain = embedded ? groups.slice(0, -1) : groups
  if (!plain.every((group) => GROUP.test(group))) return undefined
  const bytes = (list: readonly string[]) => list.flatMap((group) => bytesOf(group))
  const missing = 16 - bytes(groups).length
  if (back === undefined ? missing !== 0 : missing < 2) return undefined
  return {
    bytes: [...bytes(front), ...Array<number>(missing).fill(0), ...bytes(back ?? [])],
    leadingZeros: embedded?.leadingZeros ?? false,
  }
}

function bytesOf(group: string): readonly number[] {
  const octets = group.includes('.') ? readIpv4(group) : undefined
  const number = Number.parseInt(group, 16)
  return octets?.bytes ?? [number >> 8, number & 255]
}

function isMapped({ bytes }: Address): boolean {
  return (
    bytes.length === 16 &&
    bytes.every((byte, index) => index >= 12 || byte === (index < 10 ? 0 : 255))
  )
}

function isMasked(bytes: readonly number[], prefix: number): boolean {
  return bytes.every(
    (byte, index) => (byte & (255 >> Math.min(8, Math.max(0, prefix - index * 8)))) === 0,
  )
}
