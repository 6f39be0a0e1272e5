import type {
  Container,
  ContainerPort,
  LifecycleHandler,
  ObjectMeta,
  PodTemplate,
  WorkloadSpec,
} from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { derive, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { commandWords } from '../pod/command'
import { fieldVariable, resourceVariables } from '../pod/environment'
import { serviceImage, sharedContainer, sharedPodSpec } from '../pod/pod-spec'
import { probes } from '../pod/probes'
import { extraMounts } from '../pod/volumes'
import { exactAnnotations, userLabels } from '../user-labels'
import { bare } from '../written-text'
import { environmentSecretName } from './environment-secret-name'

/** What the rack waits for before a release counts as done. */
export const ATOM_CONDITIONS = 'Available=True,Progressing=True/NewReplicaSetAvailable'

/**
 * A service becomes a Deployment, or, as an agent, a DaemonSet of its own name. Facts, section
 * 5.15.
 */
export function workload(service: CombinedService, context: MappingContext): Emission {
  const { rack, app, namespace } = context
  const name = bare(service.name)
  const metadata: Draft<ObjectMeta> & object = {
    name,
    namespace,
    labels: { app, service: name, type: 'service', ...userLabels(service.allLabels) },
  }
  const selector = { matchLabels: { app, rack, service: name, system: 'convox' } }
  const common: Draft<WorkloadSpec> & object = {
    minReadySeconds: 1,
    revisionHistoryLimit: 1,
    selector,
    template: podTemplate(service, context),
  }
  if (service.agent.value)
    return emit(
      'DaemonSet',
      { rule: 'agent-daemonset', because: [service.name, service.agent] },
      { metadata, spec: common },
    )
  return emit(
    'Deployment',
    { rule: 'service-deployment', because: [service.name, service.agent] },
    {
      metadata: { ...metadata, annotations: { 'atom.conditions': ATOM_CONDITIONS } },
      spec: {
        ...common,
        replicas: service.scale.count.min,
        strategy: {
          rollingUpdate: {
            maxSurge: derive(
              'deployment-bounds',
              [service.deployment.maximum],
              (most) => `${most - 100}%`,
            ),
            maxUnavailable: derive(
              'deployment-bounds',
              [service.deployment.minimum],
              (least) => `${100 - least}%`,
            ),
          },
          type: 'RollingUpdate',
        },
      },
    },
  )
}

function podTemplate(service: CombinedService, context: MappingContext): Draft<PodTemplate> {
  const { rack, app, release } = context
  const name = bare(service.name)
  const critical: Record<string, string> = service.agent.value
    ? { 'scheduler.alpha.kubernetes.io/critical-pod': '' }
    : {}
  const annotations = { ...critical, ...exactAnnotations(service.annotations) }
  return {
    metadata: {
      annotations: Object.keys(annotations).length > 0 ? annotations : undefined,
      labels: {
        app,
        name,
        rack,
        release,
        service: name,
        system: 'convox',
        type: 'service',
        ...userLabels(service.allLabels),
      },
    },
    spec: {
      ...sharedPodSpec(service, context, 'service'),
      containers: [mainContainer(service, context)],
      initContainers: initContainers(service, context),
      serviceAccountName: name,
      terminationGracePeriodSeconds: service.termination.grace,
    },
  }
}

function mainContainer(service: CombinedService, context: MappingContext): Draft<Container> {
  return {
    ...sharedContainer(service, context, 'service'),
    args: commandWords(service.command),
    env: [fieldVariable('INSTANCE_IP', 'status.hostIP'), ...resourceVariables(service)],
    lifecycle: {
      postStart: hook(service.lifecycle.postStart),
      preStop: hook(service.lifecycle.preStop),
    },
    ...probes(service),
    ports: containerPorts(service),
  }
}

function hook(command: Sourced<string> | undefined): Draft<LifecycleHandler> | undefined {
  const words = command && commandWords(command)
  return words && { exec: { command: words } }
}

/** Further ports of an agent are opened on the node itself; its main port never is. */
function containerPorts({ mainPort, extraPorts, agent }: CombinedService): Draft<ContainerPort>[] {
  const main: Draft<ContainerPort>[] =
    mainPort.number.value === 0 ? [] : [{ containerPort: mainPort.number, name: 'main' }]
  const extra = extraPorts.map(
    ({ number, protocol }): Draft<ContainerPort> => ({
      containerPort: number,
      hostPort: agent.value ? number : undefined,
      name: portName(number),
      protocol: portProtocol(protocol),
    }),
  )
  return [...main, ...extra]
}

export function portName(number: Sourced<number>): Sourced<string> {
  return derive('extra-port', [number], (digits) => `port-${digits}`)
}

export function portProtocol(protocol: Sourced<string>): Sourced<string> | undefined {
  return protocol.value === ''
    ? undefined
    : bare(derive('extra-port', [protocol], (name) => name.toUpperCase()))
}

function initContainers(service: CombinedService, context: MappingContext): Draft<Container>[] {
  const { initContainer } = service
  if (!initContainer) return []
  return [
    {
      args: commandWords(initContainer.command),
      env: [{ name: 'INIT_CONTAINER', value: 'true' }, ...resourceVariables(service)],
      envFrom: [
        {
          secretRef: {
            name: environmentSecretName(service),
          },
        },
      ],
      image:
        initContainer.image.value === ''
          ? serviceImage(service, context)
          : bare(initContainer.image),
      name: new Sourced('init', originsOfBlock(initContainer), 'init-container'),
      volumeMounts: extraMounts(
        initContainer.volumeOptions,
        initContainer.configMounts,
        'service',
        'options-first',
      ),
    },
  ]
}

function originsOfBlock({ command, image }: NonNullable<CombinedService['initContainer']>) {
  return [...command.origins, ...image.origins].filter((origin) => origin.kind === 'written')
}
