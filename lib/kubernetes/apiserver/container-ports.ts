import type { Container, ContainerPort } from 'kubernetes-types/core/v1'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { portNameFaults, portNumberFaults } from './port-format'

export const PROTOCOLS = ['SCTP', 'TCP', 'UDP']

export function checkContainerPorts(
  faults: Faults,
  at: FieldPath,
  ports: readonly ContainerPort[] = [],
): void {
  const names = new Set<string>()
  ports.forEach(({ name = '', containerPort, hostPort = 0, protocol = 'TCP' }, index) => {
    const place = at.index(index)
    if (name !== '') {
      const wrong = portNameFaults(name)
      faults.invalidEach('apiserver-port', place.child('name'), name, wrong)
      if (names.has(name)) faults.duplicate('apiserver-port', place.child('name'), name)
      else if (wrong.length === 0) names.add(name)
    }
    if (!containerPort) faults.required('apiserver-port', place.child('containerPort'))
    else
      faults.invalidEach(
        'apiserver-port',
        place.child('containerPort'),
        containerPort,
        portNumberFaults(containerPort),
      )
    if (hostPort !== 0)
      faults.invalidEach(
        'apiserver-port',
        place.child('hostPort'),
        hostPort,
        portNumberFaults(hostPort),
      )
    if (!PROTOCOLS.includes(protocol))
      faults.unsupported('apiserver-port', place.child('protocol'), protocol, PROTOCOLS)
  })
}

/** The ports of the node that a pod's containers take: each once. */
export function checkHostPorts(
  faults: Faults,
  at: FieldPath,
  containers: readonly Container[],
): void {
  const taken = new Set<string>()
  containers.forEach(({ ports = [] }, container) => {
    ports.forEach(({ hostPort = 0, hostIP = '', protocol = 'TCP' }, index) => {
      if (hostPort === 0) return
      const port = `${protocol}/${hostIP}/${hostPort}`
      if (taken.has(port))
        faults.duplicate(
          'apiserver-port',
          at.index(container).child('ports').index(index).child('hostPort'),
          port,
        )
      taken.add(port)
    })
  })
}
