import type { PodSpec } from 'kubernetes-types/core/v1'
import { dnsSearchFaults } from './dns-name'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { ipFaults } from './ip-address'

const MOST_NAMESERVERS = 3
const MOST_SEARCHES = 32
const LONGEST_SEARCH_LIST = 2048

/** A pod's own DNS block. */
export function checkDnsConfig(
  faults: Faults,
  pod: FieldPath,
  { dnsPolicy, dnsConfig }: PodSpec,
): void {
  const at = pod.child('dnsConfig')
  if (dnsPolicy === 'None' && dnsConfig === undefined) {
    faults.required('apiserver-dns', at, 'must provide `dnsConfig` when `dnsPolicy` is None')
    return
  }
  const { nameservers = [], searches = [], options = [] } = dnsConfig ?? {}
  if (dnsPolicy === 'None' && nameservers.length === 0) {
    faults.required(
      'apiserver-dns',
      at.child('nameservers'),
      'must provide at least one DNS nameserver when `dnsPolicy` is None',
    )
    return
  }
  if (nameservers.length > MOST_NAMESERVERS) {
    faults.add(
      'apiserver-dns',
      at.child('nameservers'),
      `Invalid value: must not have more than ${MOST_NAMESERVERS} nameservers`,
    )
  }
  nameservers.forEach((server, index) => {
    faults.invalidEach(
      'apiserver-dns',
      at.child('nameservers').index(index),
      server,
      ipFaults(server),
    )
  })
  if (searches.length > MOST_SEARCHES) {
    faults.add(
      'apiserver-dns',
      at.child('searches'),
      `Invalid value: must not have more than ${MOST_SEARCHES} search paths`,
    )
  }
  if (searches.join(' ').length > LONGEST_SEARCH_LIST) {
    const words = `must not have more than ${LONGEST_SEARCH_LIST} characters (including spaces) in the search list`
    faults.add('apiserver-dns', at.child('searches'), `Invalid value: ${words}`)
  }
  searches.forEach((search, index) => {
    const name = search.endsWith('.') ? search.slice(0, -1) : search
    if (search !== '.')
      faults.invalidEach(
        'apiserver-dns',
        at.child('searches').index(index),
        name,
        dnsSearchFaults(name),
      )
  })
  options.forEach(({ name }, index) => {
    if (!name)
      faults.required('apiserver-dns', at.child('options').index(index), 'must not be empty')
  })
}
