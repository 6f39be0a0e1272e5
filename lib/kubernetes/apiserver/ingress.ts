import type {
  Ingress,
  IngressBackend,
  IngressRule,
  IngressTLS,
} from 'kubernetes-types/networking/v1'
import { dnsLabelFaults, dnsSubdomainFaults, wildcardHostFaults } from './dns-name'
import type { Faults } from './faults'
import { type FieldPath, OBJECT } from './field-path'
import { isIpAddress } from './ip-address'
import { checkMetadata } from './metadata'
import { portNumberFaults } from './port-format'

const SPEC = OBJECT.child('spec')
const CLASS_ANNOTATION = 'kubernetes.io/ingress.class'

export function checkIngress(faults: Faults, { metadata = {}, spec = {} }: Ingress): void {
  checkMetadata(faults, metadata, dnsSubdomainFaults)
  const { rules = [], tls = [], ingressClassName = '' } = spec
  rules.forEach((rule, index) => {
    checkRule(faults, SPEC.child('rules').index(index), rule)
  })
  tls.forEach((entry, index) => {
    checkTls(faults, SPEC.child('tls').index(index), entry)
  })
  if (ingressClassName !== '')
    faults.invalidEach(
      'apiserver-ingress',
      SPEC.child('ingressClassName'),
      ingressClassName,
      dnsSubdomainFaults(ingressClassName),
    )
  const annotated = metadata.annotations?.[CLASS_ANNOTATION]
  if (annotated !== undefined && ingressClassName !== '' && annotated !== ingressClassName) {
    const place = OBJECT.child('annotations', 'metadata', 'annotations').child(CLASS_ANNOTATION)
    faults.invalid(
      'apiserver-annotation',
      place,
      annotated,
      'must match `ingressClassName` when both are specified',
    )
  }
}

function checkRule(faults: Faults, at: FieldPath, { host = '', http }: IngressRule): void {
  const place = at.child('host')
  if (host !== '') {
    if (isIpAddress(host))
      faults.invalid('apiserver-ingress', place, host, 'must be a DNS name, not an IP address')
    faults.invalidEach('apiserver-ingress', place, host, hostFaults(host))
  }
  http?.paths.forEach(({ backend }, index) => {
    checkBackend(faults, at.child('http').child('paths').index(index).child('backend'), backend)
  })
}

function checkBackend(faults: Faults, at: FieldPath, { service }: IngressBackend): void {
  if (service === undefined) return
  const { name = '', port: { number = 0 } = {} } = service
  if (name === '') faults.required('apiserver-ingress', at.child('service').child('name'))
  else
    faults.invalidEach(
      'apiserver-name',
      at.child('service').child('name'),
      name,
      dnsLabelFaults(name),
    )
  if (number === 0) faults.required('apiserver-port', at, 'port name or number is required')
  else
    faults.invalidEach(
      'apiserver-port',
      at.child('service').child('port').child('number'),
      number,
      portNumberFaults(number),
    )
}

function checkTls(
  faults: Faults,
  at: FieldPath,
  { hosts = [], secretName = '' }: IngressTLS,
): void {
  hosts.forEach((host, index) => {
    faults.invalidEach('apiserver-ingress', at.child('hosts').index(index), host, hostFaults(host))
  })
  if (secretName !== '')
    faults.invalidEach(
      'apiserver-name',
      at.child('secretName'),
      secretName,
      dnsSubdomainFaults(secretName),
    )
}

function hostFaults(host: string): readonly string[] {
  return host.includes('*') ? wildcardHostFaults(host) : dnsSubdomainFaults(host)
}
