import { describe, expect, it } from 'vitest'
import { cidrFaults, ipFaults } from './ip-address'

describe('ipFaults', () => {
  it.each(['10.0.0.53', '::', '::1', '2001:db8::ffff', 'fe80:0:0:0:0:0:0:1', '64:ff9b::1.2.3.4'])(
    'takes %s',
    (text) => {
      expect(ipFaults(text)).toEqual([])
    },
  )

  it.each([
    ['', 'must be a valid IP address'],
    ['10.0.0', 'must be a valid IP address'],
    ['10.0.0.256', 'must be a valid IP address'],
    ['fe80::1%eth0', 'must be a valid IP address'],
    ['1:2:3', 'must be a valid IP address'],
    [':::', 'must be a valid IP address'],
    ['1::2::3', 'must be a valid IP address'],
    ['010.0.0.1', 'must not have leading 0s'],
    ['::ffff:10.0.0.1', 'must not be an IPv4-mapped IPv6 address'],
  ])('refuses "%s"', (text, words) => {
    expect(ipFaults(text)[0]).toContain(words)
  })
})

describe('cidrFaults', () => {
  it.each(['10.0.0.0/8', '0.0.0.0/0', '198.51.100.7/32', '2001:db8::/64', '172.16.0.0/12'])(
    'takes %s',
    (text) => {
      expect(cidrFaults(text)).toEqual([])
    },
  )

  it.each([
    ['10.0.0.1', 'must be a valid CIDR value'],
    ['10.0.0.0/33', 'must be a valid CIDR value'],
    ['10.0.0.0/', 'must be a valid CIDR value'],
    ['10.0.0.0/8, 172.16.0.0/12', 'must be a valid CIDR value'],
    ['10.0.0.0/08', 'must not have leading 0s in IP or prefix length'],
    ['::ffff:10.0.0.0/104', 'must not have an IPv4-mapped IPv6 address'],
    ['10.0.0.1/8', 'must not have bits set beyond the prefix length'],
    ['172.17.0.0/12', 'must not have bits set beyond the prefix length'],
    ['2001:db8::1/64', 'must not have bits set beyond the prefix length'],
  ])('refuses "%s"', (text, words) => {
    expect(cidrFaults(text)[0]).toContain(words)
  })
})
