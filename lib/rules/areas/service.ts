import type { Rule } from '../rule'

/** What a service becomes. */
export const SERVICE_RULES = {
  'service-deployment': {
    description: 'A service becomes a Deployment with the same name.',
    reference: 'Web Services',
    facts: '5.15',
  },
  'agent-daemonset': {
    description: 'An agent becomes a DaemonSet: one pod on every node.',
    reference: 'Agent Services',
    facts: '5.15',
  },
  'service-service': {
    description:
      'A service with a port gets a Service with the same name, for traffic inside the cluster.',
    reference: 'Web Services',
    facts: '5.17',
  },
  'service-account': {
    description: 'Every service has a ServiceAccount, with or without a cloud identity.',
    reference: 'Pod Identity (AWS)',
    facts: '5.14',
  },
  'environment-secret': {
    description:
      'All variables of a service are in one Secret, env-SERVICE. Pods read them when they start.',
    reference: 'Environment',
    facts: '5.13',
  },
  'environment-injected': {
    description:
      'The rack adds variables of its own, which convox.yml and the release can override.',
    reference: 'Environment',
    facts: '2.4',
  },
  'image-pull-secret': {
    description: 'Each login for a private registry is a separate Secret.',
    facts: '5.12',
  },
  'service-image': {
    description: 'The image is tagged with the service and the build.',
    reference: 'Web Services',
    facts: '5.15',
  },
  'command-words': {
    description:
      'A command is split into words as a shell would do it, without expansion, and becomes the container’s args.',
    reference: 'Worker Services',
    facts: '5.15',
  },
  'init-container': {
    description: 'The init container must complete before the container of the service starts.',
    reference: 'Web Services',
    facts: '5.15',
  },
  'deployment-bounds': {
    description:
      'During a deploy at most maximum − 100 percent extra pods run, and at most 100 − minimum percent are unavailable.',
    reference: 'Web Services',
    facts: '5.15',
  },
  'port-scheme': {
    description: 'The scheme of a port is http unless another is written.',
    reference: 'Web Services',
    facts: '3.5',
  },
  'extra-port': {
    description: 'Each item of ports is a port named port-NUMBER.',
    reference: 'Agent Services',
    facts: '5.15',
  },
  'health-defaults': {
    description:
      'The readiness probe requests / every five seconds. By default grace equals the interval, and timeout is one second less.',
    reference: 'Web Services',
    facts: '4.2',
  },
  'grpc-probe': {
    description:
      'With grpcHealthEnabled the readiness and liveness probes use gRPC, unless they use HTTP.',
    facts: '5.15.1',
  },
  'liveness-defaults': {
    description:
      'A liveness path sets the defaults of the probe: grace 10, interval 5, timeout 5, three failures.',
    reference: 'Web Services',
    facts: '4.2',
  },
  'startup-from-liveness': {
    description: 'Values that a startup probe does not set come from liveness.',
    facts: '4.2',
  },
  'gpu-startup-probe': {
    description: 'A GPU service with a port has 30 minutes to accept its first connection.',
    facts: '4.2',
  },
  'resource-variables': {
    description:
      'A linked resource adds six variables to a service, read from the ConfigMap of the resource.',
    reference: 'Environment',
    facts: '5.9.4',
  },
  'dns-search': {
    description: 'Names are resolved by the resolver of the rack, within the app first.',
    reference: 'Web Services',
    facts: '5.15.2',
  },
  'dns-ndots': {
    description:
      'A name with fewer dots than ndots is first tried with each domain of the search list.',
    reference: 'Web Services',
    facts: '5.15.2',
  },
  'host-users': {
    description: 'The processes of a pod run in a separate user namespace.',
    facts: '5.15',
  },
} as const satisfies Record<string, Rule>
