import type { Chapter } from './entry'

const POD = 'spec.template.spec'
const CONTAINER = `${POD}.containers.*`

/** What a service's pods bring with them. */
export const VOLUMES: Chapter = {
  id: 'volumes',
  title: 'Volumes and init containers',
  description:
    'Volumes are parts of a pod. One that lasts longer than the pod has a claim beside it.',
  entries: [
    {
      id: 'empty-dir-volumes',
      title: 'emptyDir volumes',
      description:
        'An empty directory that is there as long as the pod is; with `medium: Memory` in memory. There is no object of its own to look for.',
      text: `services:
  worker:
    build: .
    volumeOptions:
      - emptyDir:
          id: tmp-data
          mountPath: /tmp/processing
`,
      concept: 'services.worker',
      only: [],
      part: {
        id: 'Deployment/worker',
        at: '/spec/template/spec/volumes/1/name',
        place: 'volumes of the pod',
      },
      names: { 'tmp-data': 'volume' },
      shows: [
        {
          id: 'Deployment/worker',
          fields: [`${CONTAINER}.name`, `${CONTAINER}.volumeMounts`, `${POD}.volumes`],
        },
      ],
      commands: [['Deployment/worker', 'pod-details']],
      headings: [],
    },
    {
      id: 'efs-volumes',
      title: 'EFS volumes',
      description:
        'A directory on the rack’s EFS file system, shared by all pods that mount it and kept when they go. It needs the EFS driver on the rack, and an access mode.',
      text: `services:
  web:
    build: .
    volumeOptions:
      - awsEfs:
          id: shared-data
          accessMode: ReadWriteMany
          mountPath: /data/shared
`,
      concept: 'services.web',
      only: ['PersistentVolumeClaim/efs-web-shared-data'],
      names: { 'shared-data': 'volume' },
      shows: [
        { id: 'PersistentVolumeClaim/efs-web-shared-data', fields: ['spec'] },
        {
          id: 'Deployment/web',
          fields: [`${CONTAINER}.name`, `${CONTAINER}.volumeMounts`, `${POD}.volumes`],
        },
      ],
      commands: [
        ['PersistentVolumeClaim/efs-web-shared-data', 'claims'],
        ['PersistentVolumeClaim/efs-web-shared-data', 'claim'],
        ['PersistentVolumeClaim/efs-web-shared-data', 'details'],
        ['PersistentVolumeClaim/efs-web-shared-data', 'volume'],
        ['PersistentVolumeClaim/efs-web-shared-data', 'disk-usage'],
      ],
      headings: ['Volumes'],
    },
    {
      id: 'init-containers',
      title: 'Init containers',
      description:
        'Runs to its end in every new pod before the service itself starts; migrations, say. While it fails, the pod is not ready.',
      text: `services:
  web:
    build: .
    initContainer:
      command: bin/migrate
`,
      concept: 'services.web',
      only: [],
      part: {
        id: 'Deployment/web',
        at: '/spec/template/spec/initContainers/0/name',
        place: 'initContainers of the pod',
      },
      shows: [
        {
          id: 'Deployment/web',
          fields: [
            `${POD}.initContainers.*.name`,
            `${POD}.initContainers.*.image`,
            `${POD}.initContainers.*.args`,
          ],
        },
      ],
      commands: [
        ['Deployment/web', 'init-logs'],
        ['Deployment/web', 'pod-details'],
      ],
      headings: [],
    },
  ],
}

/** How many, how large. */
export const SCALING: Chapter = {
  id: 'scaling-chapter',
  title: 'Scaling and traffic',
  description:
    'How many pods there are, how large each is, and how requests that are not http come in.',
  entries: [
    {
      id: 'scaling',
      title: 'Scaling',
      description:
        'A fixed `count` is the number of replicas at the first deploy; a range makes an autoscaler, and `targets` say what it aims for. `cpu` (thousandths of a core) and `memory` (MiB) are what a pod asks a node for.',
      text: `services:
  web:
    build: .
    port: 3000
    scale:
      count: 2-5
      cpu: 256
      memory: 512
      targets:
        cpu: 70
        memory: 80
`,
      concept: 'services.web',
      only: ['HorizontalPodAutoscaler/web'],
      shows: [
        { id: 'HorizontalPodAutoscaler/web', fields: ['spec'] },
        {
          id: 'Deployment/web',
          fields: ['spec.replicas', `${CONTAINER}.name`, `${CONTAINER}.resources`],
        },
      ],
      commands: [
        ['HorizontalPodAutoscaler/web', 'autoscaler'],
        ['HorizontalPodAutoscaler/web', 'details'],
        ['HorizontalPodAutoscaler/web', 'metrics-server'],
        ['Deployment/web', 'usage'],
        ['Deployment/web', 'scale'],
        ['HorizontalPodAutoscaler/web', 'raise-maximum'],
      ],
      headings: ['Scaling'],
    },
    {
      id: 'balancers',
      title: 'Balancers',
      description:
        'A Service of type LoadBalancer: the cloud makes a load balancer of its own for it, with an address of its own, beside the rack’s router.',
      text: `services:
  worker:
    build: .
    ports:
      - 6001
balancers:
  tcp-lb:
    service: worker
    ports:
      6000: 6001
`,
      concept: 'balancers.tcp-lb',
      shows: [{ id: 'Service/balancer-tcp-lb', fields: ['metadata.labels', 'spec'] }],
      commands: [
        ['Service/balancer-tcp-lb', 'balancers'],
        ['Service/balancer-tcp-lb', 'balancer-address'],
        ['Service/balancer-tcp-lb', 'endpoints'],
        ['Service/balancer-tcp-lb', 'details'],
      ],
      headings: ['Balancers'],
    },
    {
      id: 'pod-identity',
      title: 'Pod identity (AWS)',
      description:
        'With `accessControl` the rack makes an IAM role and ties it to the service’s ServiceAccount through EKS Pod Identity, outside the cluster. As a pod starts, EKS gives it `AWS_CONTAINER_CREDENTIALS_FULL_URI`, `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` and the volume `eks-pod-identity-token`; the rack needs `pod_identity_agent_enable` for that.',
      text: `services:
  s3-service:
    build: .
    accessControl:
      awsPodIdentity:
        policyArns:
          - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
`,
      concept: 'services.s3-service',
      only: ['ServiceAccount/s3-service'],
      shows: [
        { id: 'ServiceAccount/s3-service', fields: ['metadata.namespace', 'metadata.labels'] },
        { id: 'Deployment/s3-service', fields: [`${POD}.serviceAccountName`] },
      ],
      commands: [
        ['ServiceAccount/s3-service', 'aws-identity'],
        ['ServiceAccount/s3-service', 'details'],
        ['ServiceAccount/s3-service', 'yaml'],
        ['ServiceAccount/s3-service', 'account-pods'],
        ['Deployment/s3-service', 'process-environment'],
      ],
      headings: ['Pod Identity (AWS)'],
    },
  ],
}
