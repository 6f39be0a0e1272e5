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
        ['Deployment/web', 'Everything of service web'],
        ['Deployment/web', 'Is it rolled out?'],
        ['Deployment/web', 'Its pods, and the node of each'],
        ['Deployment/web', 'Conditions, probes and the last events'],
        ['Deployment/web', 'Why a pod is not ready'],
        ['Deployment/web', 'Follow the logs of all pods'],
        ['Service/web', 'Its selector, ports and endpoints'],
        ['Service/web', 'Which pods it leads to'],
        ['Ingress/web', 'Its hosts and its address'],
        ['Ingress/web', 'Its backends and the last events'],
        ['Deployment/web', 'Rollout status'],
        ['Deployment/web', 'Restart every pod, at most 50% of them at a time'],
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
        ['Deployment/worker', 'Is it rolled out?'],
        ['Deployment/worker', 'Its pods, and the node of each'],
        ['Deployment/worker', 'Follow the logs of all pods'],
        ['Deployment/worker', 'What a pod said before it crashed'],
        ['Deployment/worker', 'A shell in one of its pods'],
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
        ['DaemonSet/agent', 'Is it rolled out?'],
        ['DaemonSet/agent', 'Its pods, and the node of each'],
        ['DaemonSet/agent', 'The nodes, and whether they are ready'],
        ['DaemonSet/agent', 'Follow the logs of all pods'],
        ['DaemonSet/agent', 'Restart its pods, node by node'],
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
        ['Deployment/jobs', 'Is it rolled out?'],
        ['Pod/jobs-<run>', 'Which of them run now'],
        ['Pod/jobs-<run>', 'Why a pod is not ready'],
        ['Pod/jobs-<run>', 'Follow the logs of a run'],
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
        ['Pod/web-<rs>-<pod>', 'Which there are, and the node of each'],
        ['Pod/web-<rs>-<pod>', 'Why a pod is not ready'],
        ['Pod/web-<rs>-<pod>', 'Logs of all pods'],
        ['Pod/web-<rs>-<pod>', 'What a pod said before it crashed'],
        ['Pod/web-<rs>-<pod>', 'Restarts and their reasons'],
        ['Pod/web-<rs>-<pod>', 'A shell in it'],
        ['Pod/web-<rs>-<pod>', 'Remove a pod; another takes its place'],
      ],
      headings: [],
    },
  ],
}
