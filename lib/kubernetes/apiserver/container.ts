import type { Container } from 'kubernetes-types/core/v1'
import { checkEnvironment, checkEnvironmentSources } from './container-environment'
import { checkContainerPorts, checkHostPorts } from './container-ports'
import { dnsLabelFaults } from './dns-name'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { checkLifecycle, checkProbe } from './probe'
import { checkResources } from './resources'
import { checkSecurityContext } from './security-context'
import { checkVolumeMounts } from './volumes'

/** The containers of a pod; `volumes` are the names that they may mount. */
export function checkContainers(
  faults: Faults,
  at: FieldPath,
  containers: readonly Container[],
  volumes: ReadonlySet<string>,
): void {
  if (containers.length === 0) faults.required('apiserver-container', at)
  const names = new Set<string>()
  containers.forEach((container, index) => {
    const place = at.index(index)
    checkContainer(faults, place, container, volumes)
    if (names.has(container.name))
      faults.duplicate('apiserver-container', place.child('name'), container.name)
    names.add(container.name)
    if (container.lifecycle) checkLifecycle(faults, place.child('lifecycle'), container.lifecycle)
    checkProbe(faults, place.child('livenessProbe'), container.livenessProbe, 'liveness')
    checkProbe(faults, place.child('readinessProbe'), container.readinessProbe, 'readiness')
    checkProbe(faults, place.child('startupProbe'), container.startupProbe, 'startup')
  })
  checkHostPorts(faults, at, containers)
}

/** What runs before them. */
export function checkInitContainers(
  faults: Faults,
  at: FieldPath,
  containers: readonly Container[] = [],
  regular: readonly Container[],
  volumes: ReadonlySet<string>,
): void {
  const names = new Set(regular.map(({ name }) => name))
  containers.forEach((container, index) => {
    checkContainer(faults, at.index(index), container, volumes)
    if (names.has(container.name))
      faults.duplicate('apiserver-container', at.index(index).child('name'), container.name)
    names.add(container.name)
  })
}

function checkContainer(
  faults: Faults,
  at: FieldPath,
  container: Container,
  volumes: ReadonlySet<string>,
): void {
  const { name = '', image = '', resources, securityContext } = container
  if (name === '') faults.required('apiserver-container', at.child('name'))
  else faults.invalidEach('apiserver-name', at.child('name'), name, dnsLabelFaults(name))
  if (image === '') faults.required('apiserver-container', at.child('image'))
  checkContainerPorts(faults, at.child('ports'), container.ports)
  checkEnvironment(faults, at.child('env'), container.env)
  checkEnvironmentSources(faults, at.child('envFrom'), container.envFrom)
  checkVolumeMounts(faults, at.child('volumeMounts'), container.volumeMounts, volumes)
  if (resources) checkResources(faults, at.child('resources'), resources)
  if (securityContext) checkSecurityContext(faults, at.child('securityContext'), securityContext)
}
