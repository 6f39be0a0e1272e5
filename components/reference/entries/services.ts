import type { Chapter } from './entry'

const CONTAINER = 'spec.template.spec.containers.*'

/** The four ways in which a service runs. */
export const SERVICES: Chapter = {
  id: 'services',
  title: 'Services',
  description:
    'What a service becomes depends on three keys: `port` decides whether anything leads to it, `agent` whether it runs on every node, `scale` how many of it there are.',
  entries: [
    {
      id: 'web-services',
      title: 'Web services',
      description:
        'A service with a `port` is reached over https from outside, unless it is `internal`. Its Deployment runs the pods, its Service gives them one name inside the cluster, its Ingress brings requests in; a range of replicas adds an autoscaler.',
      text: `services:
  web:
    build: .
    domain: www.example.com
    port: 3000
    health:
      path: /health
      grace: 10
    liveness:
      path: /liveness
      grace: 15
    termination:
      grace: 45
    scale:
      count: 2-10
`,
      concept: 'services.web',
      shows: [
        {
          id: 'Deployment/web',
          fields: [
            'metadata.namespace',
            'metadata.labels',
            'spec.replicas',
            'spec.selector',
            'spec.strategy',
            'spec.template.metadata.labels',
            'spec.template.spec.terminationGracePeriodSeconds',
            `${CONTAINER}.name`,
            `${CONTAINER}.image`,
            `${CONTAINER}.ports`,
            `${CONTAINER}.readinessProbe`,
            `${CONTAINER}.livenessProbe`,
          ],
        },
        { id: 'Service/web', fields: ['spec.type', 'spec.selector', 'spec.ports'] },
        { id: 'Ingress/web', fields: ['spec.ingressClassName', 'spec.rules', 'spec.tls'] },
      ],
      commands: [
        ['Deployment/web', 'item-objects'],
        ['Deployment/web', 'ready-pods'],
        ['Deployment/web', 'pods'],
        ['Deployment/web', 'details'],
        ['Deployment/web', 'pod-details'],
        ['Deployment/web', 'follow-logs'],
        ['Service/web', 'details'],
        ['Service/web', 'endpoints'],
        ['Ingress/web', 'hosts-and-address'],
        ['Ingress/web', 'details'],
        ['Deployment/web', 'rollout-status'],
        ['Deployment/web', 'restart'],
      ],
      headings: ['Web Services'],
    },
    {
      id: 'worker-services',
      title: 'Worker services',
      description:
        'A service without a port runs in the background. Nothing leads to it, so there is neither Ingress nor Service; with `ports` there is a Service again, for other services or for a balancer.',
      text: `services:
  worker:
    build: ./worker
    command: node worker/index.js
    scale:
      count: 2
`,
      concept: 'services.worker',
      shows: [
        {
          id: 'Deployment/worker',
          fields: [
            'metadata.namespace',
            'spec.replicas',
            `${CONTAINER}.name`,
            `${CONTAINER}.args`,
            `${CONTAINER}.image`,
          ],
        },
      ],
      commands: [
        ['Deployment/worker', 'ready-pods'],
        ['Deployment/worker', 'pods'],
        ['Deployment/worker', 'follow-logs'],
        ['Deployment/worker', 'previous-logs'],
        ['Deployment/worker', 'shell'],
      ],
      headings: ['Worker Services'],
    },
    {
      id: 'agent-services',
      title: 'Agent services',
      description:
        'With `agent: true` a service is a DaemonSet: one pod on every node, whatever `scale.count` says. Its `ports` are opened on the nodes themselves, so no two agents can share one.',
      text: `services:
  agent:
    build: ./agent
    agent: true
    ports:
      - 8125/udp
      - 8126
`,
      concept: 'services.agent',
      shows: [
        {
          id: 'DaemonSet/agent',
          fields: [
            'metadata.namespace',
            'spec.selector',
            'spec.updateStrategy',
            `${CONTAINER}.name`,
            `${CONTAINER}.ports`,
          ],
        },
        { id: 'Service/agent', fields: ['spec.type', 'spec.selector', 'spec.ports'] },
      ],
      commands: [
        ['DaemonSet/agent', 'ready-pods'],
        ['DaemonSet/agent', 'pods'],
        ['DaemonSet/agent', 'nodes'],
        ['DaemonSet/agent', 'follow-logs'],
        ['DaemonSet/agent', 'restart'],
      ],
      headings: ['Agent Services'],
    },
    {
      id: 'template-services',
      title: 'Services scaled to zero',
      description:
        'With `count: 0` no pod runs, but image, variables and account are there: what a timer or `convox run` needs.',
      text: `services:
  jobs:
    build: ./jobs
    scale:
      count: 0
`,
      concept: 'services.jobs',
      shows: [
        {
          id: 'Deployment/jobs',
          fields: ['metadata.namespace', 'spec.replicas', `${CONTAINER}.image`],
        },
      ],
      commands: [
        ['Deployment/jobs', 'ready-pods'],
        ['Pod/jobs-<run>', 'running-pods'],
        ['Pod/jobs-<run>', 'pod-details'],
        ['Pod/jobs-<run>', 'follow-run'],
      ],
      headings: [],
    },
    {
      id: 'service-pods',
      title: 'Pods of a service',
      description:
        'Their names end in what the cluster chose, so look for them by their labels. `type=service` leaves out the pods of timers and of `convox run`, which carry the service’s label too.',
      text: `services:
  web:
    build: .
    port: 3000
`,
      concept: 'services.web',
      only: [],
      later: ['Pod/web-<rs>-<pod>', 'Pod/web-<run>', 'ReplicaSet/web-<rs>'],
      shows: [{ id: 'Deployment/web', fields: ['spec.template.metadata.labels'] }],
      commands: [
        ['Pod/web-<rs>-<pod>', 'pods'],
        ['Pod/web-<rs>-<pod>', 'pod-details'],
        ['Pod/web-<rs>-<pod>', 'logs'],
        ['Pod/web-<rs>-<pod>', 'previous-logs'],
        ['Pod/web-<rs>-<pod>', 'restarts'],
        ['Pod/web-<rs>-<pod>', 'shell'],
        ['Pod/web-<rs>-<pod>', 'delete-pod'],
      ],
      headings: [],
    },
  ],
}
