/** A claim of the reference page that a rack does not keep. */
export interface Difference {
  readonly id: string
  /** The heading of the page that it is under. */
  readonly heading: string
  readonly description: string
  readonly does: string
  /** The rack that was looked at. */
  readonly checked: string
  /**
   * The kinds of objects that it concerns, each with the section of convox.yml that they come from;
   * no section: all.
   */
  readonly concerns: readonly { readonly kind: string; readonly section?: string }[]
}

/** Where the reference page and a rack differ; the rack wins. Facts, sections 9.2 and 9.3. */
export const DIFFERENCES: readonly Difference[] = [
  {
    id: 'masked-example',
    heading: 'Complete convox.yml Example',
    description: 'The example runs its database in a container.',
    does: 'It lists DATABASE_URL as a required variable. Without a value the release is refused; with one that is not blank the resource is masked, and neither Deployment nor Service nor claim is made.',
    checked: '3.24.9',
    concerns: [
      { kind: 'ConfigMap', section: 'resources' },
      { kind: 'Deployment', section: 'resources' },
    ],
  },
  {
    id: 'selector-labels',
    heading: 'Web Services',
    description: 'The selector of a Deployment is the service alone.',
    does: 'It has four labels: system, rack, app and service.',
    checked: '3.24.9',
    concerns: [
      { kind: 'Deployment', section: 'services' },
      { kind: 'DaemonSet', section: 'services' },
    ],
  },
  {
    id: 'image-tag',
    heading: 'Release',
    description: 'The image is tagged SERVICE.RELEASE.',
    does: 'It is tagged SERVICE.BUILD: two releases of one build share their images.',
    checked: '3.24.9',
    concerns: [
      { kind: 'Deployment', section: 'services' },
      { kind: 'DaemonSet' },
      { kind: 'CronJob' },
    ],
  },
  {
    id: 'command-args',
    heading: 'Worker Services',
    description: 'A command becomes the command of the container.',
    does: 'It becomes args; the entrypoint of the image stays.',
    checked: '3.24.9',
    concerns: [
      { kind: 'Deployment', section: 'services' },
      { kind: 'DaemonSet' },
      { kind: 'CronJob' },
    ],
  },
  {
    id: 'memory-limit',
    heading: 'Scaling',
    description: 'scale.cpu and scale.memory are the requests.',
    does: 'Memory becomes the limit as well, unless limit.memory is written; processor has no limit unless limit.cpu is written.',
    checked: '3.24.9',
    concerns: [{ kind: 'Deployment', section: 'services' }, { kind: 'DaemonSet' }],
  },
  {
    id: 'count-first-deploy',
    heading: 'Scaling',
    description: 'A fixed scale.count sets the replicas.',
    does: 'It sets them on the first deploy, or from zero; after that the number that runs is kept.',
    checked: '3.24.9',
    concerns: [{ kind: 'Deployment', section: 'services' }],
  },
  {
    id: 'autoscaler-exceptions',
    heading: 'Scaling',
    description: 'A range makes a HorizontalPodAutoscaler.',
    does: 'Not for agents, not where scale.keda or scale.autoscale is written, not under an override from the console; and a range from 0 is refused by the API server.',
    checked: '3.24.9',
    concerns: [{ kind: 'HorizontalPodAutoscaler' }, { kind: 'ScaledObject' }],
  },
  {
    id: 'service-account-always',
    heading: 'Pod Identity (AWS)',
    description: 'A service has a ServiceAccount when accessControl is written.',
    does: 'Every service and every timer has one, always.',
    checked: '3.24.9',
    concerns: [{ kind: 'ServiceAccount' }],
  },
  {
    id: 'role-annotation',
    heading: 'Pod Identity (AWS)',
    description: 'The ServiceAccount carries eks.amazonaws.com/role-arn.',
    does: 'No annotation is added. EKS ties role and ServiceAccount together outside the cluster, and its webhook changes the pods when they are made.',
    checked: '3.24.9',
    concerns: [{ kind: 'ServiceAccount', section: 'services' }],
  },
  {
    id: 'cronjob-type-label',
    heading: 'Finding Things',
    description: 'kubectl get cronjob -l system=convox,type=timer finds the timers.',
    does: 'It finds nothing: a CronJob has no label type, only its Jobs and pods do. -l system=convox finds all timers of the app.',
    checked: '3.24.9',
    concerns: [{ kind: 'CronJob' }],
  },
  {
    id: 'timer-logs',
    heading: 'Timers',
    description: 'kubectl logs -l name=TIMER shows the last run.',
    does: 'The rack removes a finished pod about five seconds later, and its logs with it: follow them while it runs. A service of the same name would answer too.',
    checked: '3.24.9',
    concerns: [{ kind: 'CronJob' }],
  },
  {
    id: 'get-all',
    heading: 'Quick Reference Table',
    description: 'kubectl get all -l resource=NAME shows everything of a resource.',
    does: 'all leaves out ConfigMaps and claims, and nothing at all is found for managed and masked resources. The value is the name of the resource, not its type.',
    checked: '3.24.9',
    concerns: [
      { kind: 'ConfigMap', section: 'resources' },
      { kind: 'PersistentVolumeClaim', section: 'resources' },
    ],
  },
  {
    id: 'managed-state',
    heading: 'Resources',
    description: 'rds-* and elasticache-* make a ConfigMap only.',
    does: 'The rack keeps a Secret with their state beside it, and the ConfigMap appears once AWS is ready; until then the whole release waits.',
    checked: '3.24.9',
    concerns: [{ kind: 'ConfigMap', section: 'resources' }],
  },
  {
    id: 'cache-type-label',
    heading: 'Resources',
    description: 'The label type of a managed resource is its type.',
    does: 'A managed Redis says type=elasticache-memcached, as a managed Memcached does.',
    checked: '3.24.9',
    concerns: [{ kind: 'ConfigMap', section: 'resources' }],
  },
  {
    id: 'balancer-selector',
    heading: 'Balancers',
    description: 'A balancer selects by service alone.',
    does: 'It selects by service and type=service, so that timers and one-off pods get no traffic.',
    checked: '3.24.9',
    concerns: [{ kind: 'Service', section: 'balancers' }],
  },
  {
    id: 'timeout-annotations',
    heading: 'Complete convox.yml Example',
    description: 'timeout is the read timeout of the Ingress.',
    does: 'It is the timeout for connecting, reading and sending, and is in a server snippet as well.',
    checked: '3.24.9',
    concerns: [{ kind: 'Ingress' }],
  },
  {
    id: 'labels-reach',
    heading: 'Complete convox.yml Example',
    description: 'labels are put on all generated resources.',
    does: 'They reach the env Secret, ServiceAccount, workload and pods, autoscaler, Service, Ingress or main HTTPProxy, shared claims, and pods of timers; not resources, CronJobs, timer accounts, Certificates, domain proxies, ScaledObjects, vertical autoscalers or pull Secrets. Balancers get those at the top of the file only.',
    checked: '3.24.9',
    concerns: [{ kind: 'CronJob' }, { kind: 'Service', section: 'balancers' }],
  },
  {
    id: 'pod-names',
    heading: 'Quick Reference Table',
    description: 'Pods are named SERVICE-REPLICASET-POD.',
    does: 'Those of agents are named SERVICE-POD, and one-off pods of convox run too.',
    checked: '3.24.9',
    concerns: [{ kind: 'DaemonSet' }, { kind: 'Pod' }],
  },
  {
    id: 'service-pods',
    heading: 'Finding Things',
    description: 'kubectl get pods -l service=NAME finds the pods of a service.',
    does: 'It finds the pods of its timers and one-off runs too; add type=service.',
    checked: '3.24.9',
    concerns: [{ kind: 'Deployment', section: 'services' }, { kind: 'DaemonSet' }],
  },
  {
    id: 'environment-contents',
    heading: 'Environment',
    description: 'env-SERVICE holds the variables of the service.',
    does: 'It holds every variable of the release, declared or not, and those that the rack injects.',
    checked: '3.24.9',
    concerns: [{ kind: 'Secret', section: 'services' }],
  },
]

/** The differences to know at an object. */
export function differencesAt(kind: string, section: string | undefined): readonly Difference[] {
  return DIFFERENCES.filter(({ concerns }) =>
    concerns.some(
      (each) => each.kind === kind && (each.section === undefined || each.section === section),
    ),
  )
}
