import type { Rule } from '../rule'

/** What a service becomes. */
export const SERVICE_RULES = {
  'service-deployment': {
    description: 'A service becomes a Deployment of its own name.',
    reference: 'Web Services',
    facts: '5.15',
  },
  'agent-daemonset': {
    description: 'An agent becomes a DaemonSet: one pod on every node.',
    reference: 'Agent Services',
    facts: '5.15',
  },
  'service-service': {
    description: 'Any port makes a Service of the service’s name inside the cluster.',
    reference: 'Web Services',
    facts: '5.17',
  },
  'service-account': {
    description: 'Every service has a ServiceAccount, with or without an identity in the cloud.',
    reference: 'Pod Identity (AWS)',
    facts: '5.14',
  },
  'environment-secret': {
    description:
      'All variables of a service are in one Secret, env-SERVICE; its pods read them when they start.',
    reference: 'Environment',
    facts: '5.13',
  },
  'environment-injected': {
    description:
      'The rack adds variables of its own, which convox.yml and the release can overwrite.',
    reference: 'Environment',
    facts: '2.4',
  },
  'image-pull-secret': {
    description: 'Each login of a private registry is a Secret of its own.',
    facts: '5.12',
  },
  'service-image': {
    description: 'The image is tagged with the service and the build.',
    reference: 'Web Services',
    facts: '5.15',
  },
  'command-words': {
    description:
      'A command is split into words as a shell would, without expansions, and becomes the arguments.',
    reference: 'Worker Services',
    facts: '5.15',
  },
  'init-container': {
    description: 'The init container runs to its end before the service’s own container starts.',
    reference: 'Web Services',
    facts: '5.15',
  },
  'deployment-bounds': {
    description:
      'During a deploy up to maximum − 100 per cent more pods run, and up to 100 − minimum per cent fewer.',
    reference: 'Web Services',
    facts: '5.15',
  },
  'port-scheme': {
    description: 'The scheme of a port is http unless another is written.',
    reference: 'Web Services',
    facts: '3.5',
  },
  'extra-port': {
    description: 'Each item of ports is opened under the name port-NUMBER.',
    reference: 'Agent Services',
    facts: '5.15',
  },
  'health-defaults': {
    description:
      'Readiness is asked at / every five seconds; grace is the interval and timeout one less, unless written.',
    reference: 'Web Services',
    facts: '4.2',
  },
  'grpc-probe': {
    description:
      'With grpcHealthEnabled readiness and liveness are asked over gRPC, where they are not asked over HTTP.',
    facts: '5.15.1',
  },
  'liveness-defaults': {
    description:
      'A liveness path brings its numbers with it: grace 10, interval 5, timeout 5, three failures.',
    reference: 'Web Services',
    facts: '4.2',
  },
  'startup-from-liveness': {
    description: 'Numbers of a startup probe that are not written come from liveness.',
    facts: '4.2',
  },
  'gpu-startup-probe': {
    description: 'A GPU service with a port gets half an hour to accept its first connection.',
    facts: '4.2',
  },
  'resource-variables': {
    description:
      'A resource of a service gives it six variables, read from the resource’s ConfigMap.',
    reference: 'Environment',
    facts: '5.9.4',
  },
  'dns-search': {
    description: 'Names are looked up through the rack’s resolver, in the app first.',
    reference: 'Web Services',
    facts: '5.15.2',
  },
  'dns-ndots': {
    description: 'A name with fewer dots than ndots is tried with the search list first.',
    reference: 'Web Services',
    facts: '5.15.2',
  },
  'host-users': {
    description: 'The processes of a pod run in a user namespace of their own.',
    facts: '5.15',
  },
} as const satisfies Record<string, Rule>
