import type { Service, ServicePort } from 'kubernetes-types/core/v1'
import { PROTOCOLS } from './container-ports'
import { dnsLabelFaults } from './dns-name'
import type { Faults } from './faults'
import { type FieldPath, OBJECT } from './field-path'
import { cidrFaults } from './ip-address'
import { checkLabels, checkMetadata } from './metadata'
import { portFaults, portNumberFaults } from './port-format'

const SPEC = OBJECT.child('spec')
const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges'

/**
 * A Service, whose name may begin with a digit since Kubernetes 1.36
 * (RelaxedServiceNameValidation).
 */
export function checkService(faults: Faults, { metadata = {}, spec = {} }: Service): void {
  const { ports = [], type = 'ClusterIP' } = spec
  const at = SPEC.child('ports')
  checkMetadata(faults, metadata, dnsLabelFaults)
  if (ports.length === 0) faults.required('apiserver-port', at)
  const names = new Set<string>()
  ports.forEach((port, index) => {
    checkPort(faults, at.index(index), port, names, ports.length > 1)
  })
  checkLabels(faults, SPEC.child('selector'), spec.selector)
  checkTwins(faults, at, ports)
  if (type === 'LoadBalancer')
    checkSourceRanges(
      faults,
      spec.loadBalancerSourceRanges ?? [],
      metadata.annotations?.[SOURCE_RANGES],
    )
}

function checkPort(
  faults: Faults,
  at: FieldPath,
  { name = '', port = 0, protocol = 'TCP', targetPort }: ServicePort,
  names: Set<string>,
  several: boolean,
): void {
  if (name === '') {
    if (several) faults.required('apiserver-port', at.child('name'))
  } else {
    faults.invalidEach('apiserver-port', at.child('name'), name, dnsLabelFaults(name))
    if (names.has(name)) faults.duplicate('apiserver-port', at.child('name'), name)
    names.add(name)
  }
  faults.invalidEach('apiserver-port', at.child('port'), port, portNumberFaults(port))
  if (!PROTOCOLS.includes(protocol))
    faults.unsupported('apiserver-port', at.child('protocol'), protocol, PROTOCOLS)
  const target = targetPort || port
  faults.invalidEach('apiserver-port', at.child('targetPort'), target, portFaults(target))
}

/**
 * Two ports of the same number and protocol. Go prints the whole port, of which only these two are
 * set.
 */
function checkTwins(faults: Faults, at: FieldPath, ports: readonly ServicePort[]): void {
  const seen = new Set<string>()
  ports.forEach(({ port = 0, protocol = 'TCP' }, index) => {
    const twin = `${protocol}/${port}`
    if (seen.has(twin)) {
      const shown = JSON.stringify({
        Name: '',
        Protocol: protocol,
        AppProtocol: null,
        Port: port,
        TargetPort: 0,
        NodePort: 0,
      })
      faults.add('apiserver-port', at.index(index), `Duplicate value: ${shown}`)
    }
    seen.add(twin)
  })
}

/** Who may reach a balancer. The field wins over the old annotation. */
function checkSourceRanges(
  faults: Faults,
  ranges: readonly string[],
  annotation: string | undefined,
): void {
  ranges.forEach((range, index) => {
    const place = SPEC.child('LoadBalancerSourceRanges', 'loadBalancerSourceRanges').index(index)
    faults.invalidEach('apiserver-whitelist', place, range.trim(), cidrFaults(range.trim()))
  })
  if (ranges.length > 0 || annotation === undefined || annotation.trim() === '') return
  const place = OBJECT.child('metadata').child('annotations').key(SOURCE_RANGES)
  for (const range of annotation.trim().split(','))
    faults.invalidEach('apiserver-whitelist', place, range.trim(), cidrFaults(range.trim()))
}
