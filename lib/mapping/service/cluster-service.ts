import type { ServicePort } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { noClusterService } from '../conditions/service-routing'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { aliasHost } from '../hosts'
import { userLabels } from '../user-labels'
import { bare, quoted } from '../written-text'
import { portName, portProtocol } from './workload'

/**
 * Any port makes a Service of the service's name, also for internal ones and agents. Facts, section
 * 5.17.
 */
export function clusterService(service: CombinedService, context: MappingContext): Emission[] {
  if (noClusterService(service)) return []
  const { mainPort, extraPorts } = service
  const { rack, app, namespace } = context
  const name = bare(service.name)
  const main: Draft<ServicePort>[] =
    mainPort.number.value === 0
      ? []
      : [{ name: 'main', port: mainPort.number, protocol: 'TCP', targetPort: 'main' }]
  const extra = extraPorts.map(
    ({ number, protocol }): Draft<ServicePort> => ({
      name: portName(number),
      port: number,
      protocol: portProtocol(protocol),
      targetPort: number,
    }),
  )
  return [
    emit(
      'Service',
      {
        rule: 'service-service',
        because: [service.name, mainPort.number, ...extraPorts.map((port) => port.number)],
      },
      {
        metadata: {
          name,
          namespace,
          annotations: { 'convox.com/alias': quoted(aliasHost(service, context)) },
          labels: { app, rack, service: name, system: 'convox', ...userLabels(service.allLabels) },
        },
        spec: {
          ports: [...main, ...extra],
          selector: { service: name, type: 'service' },
          type: 'ClusterIP',
        },
      },
    ),
  ]
}
