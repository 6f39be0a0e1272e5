import type { Chapter } from './entry'

/** What the page given with Convox leaves out, and some racks make. */
export const FURTHER: Chapter = {
  id: 'further',
  title: 'Depending on the rack and its settings',
  description: 'Rarely used keys and objects.',
  entries: [
    {
      id: 'configs',
      title: 'Configs',
      description:
        'A config is a file kept by the rack. Services mount it where `configMounts` says.',
      text: `configs:
  - id: nginx
services:
  web:
    build: .
    configMounts:
      - id: nginx
        dir: /etc/nginx
        filename: nginx.conf
`,
      concept: 'configs.nginx',
      shows: [
        {
          id: 'Deployment/web',
          fields: [
            'spec.template.spec.containers.*.name',
            'spec.template.spec.containers.*.volumeMounts',
            'spec.template.spec.volumes',
          ],
        },
      ],
      commands: [['Secret/cfg-nginx', 'keys']],
      headings: [],
    },
    {
      id: 'registry-logins',
      title: 'Registry credentials',
      description:
        'Each item of `imagePullSecrets` is a Secret that the pods of the service pull images with.',
      text: `services:
  web:
    build: .
    imagePullSecrets:
      - registry: ghcr.io
        username: shop
        passwordEnv: GHCR_TOKEN
`,
      settings: { env: 'GHCR_TOKEN=example\n' },
      concept: 'services.web',
      only: ['Secret/convox-my-app-web-pull-ghcr-io'],
      shows: [{ id: 'Deployment/web', fields: ['spec.template.spec.imagePullSecrets'] }],
      commands: [['Secret/convox-my-app-web-pull-ghcr-io', 'keys']],
      headings: [],
    },
    {
      id: 'keda',
      title: 'Scaling by events (KEDA)',
      description:
        'Triggers make a ScaledObject instead of an autoscaler; KEDA makes the autoscaler from it. It needs KEDA on the rack.',
      text: `services:
  worker:
    build: .
    scale:
      count: 1-8
      keda:
        triggers:
          - type: aws-sqs-queue
            metadata:
              queueURL: https://sqs.us-east-1.amazonaws.com/123456789012/jobs
              queueLength: "5"
              awsRegion: us-east-1
`,
      settings: { keda: true },
      concept: 'services.worker',
      only: ['ScaledObject/worker', 'TriggerAuthentication/keda-aws-auth-default'],
      shows: [{ id: 'ScaledObject/worker', fields: ['spec'] }],
      commands: [
        ['ScaledObject/worker', 'scaled-object'],
        ['ScaledObject/worker', 'keda-autoscaler'],
        ['ScaledObject/worker', 'keda-logs'],
      ],
      headings: [],
    },
    {
      id: 'vertical-autoscaling',
      title: 'Vertical autoscaling',
      description:
        'With `scale.vpa` pods are made larger or smaller instead of more or fewer. It needs `vpa_enable` on the rack.',
      text: `services:
  web:
    build: .
    scale:
      count: 2
      vpa:
        updateMode: Recreate
`,
      settings: { vpa: true },
      concept: 'services.web',
      only: ['VerticalPodAutoscaler/web'],
      shows: [{ id: 'VerticalPodAutoscaler/web', fields: ['spec'] }],
      commands: [
        ['VerticalPodAutoscaler/web', 'recommendation'],
        ['VerticalPodAutoscaler/web', 'details'],
      ],
      headings: [],
    },
    {
      id: 'contour',
      title: 'Racks with Contour as their router',
      description:
        'There is no Ingress: an HTTPProxy for the rack’s host and one for each domain, and the Certificates are the rack’s own.',
      text: `services:
  web:
    build: .
    domain: www.example.com
    port: 3000
`,
      settings: { routerType: 'contour' },
      concept: 'services.web',
      only: [
        'HTTPProxy/web',
        'HTTPProxy/web-domain-0',
        'Certificate/cert-web',
        'Certificate/cert-web-domains',
      ],
      shows: [{ id: 'HTTPProxy/web', fields: ['spec'] }],
      commands: [
        ['HTTPProxy/web', 'hosts-and-address'],
        ['HTTPProxy/web', 'details'],
        ['Certificate/cert-web', 'certificate'],
        ['Certificate/cert-web', 'issuance'],
      ],
      headings: [],
    },
  ],
}
