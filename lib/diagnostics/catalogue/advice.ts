import type { Problem, Severity } from '../problem'

const advice = <S extends Severity>(severity: S, title: string, help: string) =>
  ({ severity, stage: 'advice', title, help }) as const

/**
 * What no rack says, and a person would want to know before an evening is lost: a warning where a
 * deploy fails or does something else than the text seems to say, an info where it is merely good
 * to know.
 */
export const ADVICE_PROBLEMS = {
  'unknown-key': advice(
    'warning',
    'Unknown key',
    'A rack ignores unknown keys without a message. Correct the key, or remove it.',
  ),
  'older-key': advice(
    'warning',
    'Key of an older generation',
    'Version 3 racks do not read the keys of version 2 or of docker-compose.yml.',
  ),
  'without-effect': advice(
    'info',
    'Key without effect',
    'The rack reads this key but does nothing with it here. It can be removed.',
  ),
  'duplicate-key': advice(
    'warning',
    'Duplicate key',
    'YAML forbids duplicate keys, but a rack accepts them and uses the last one. Keep one.',
  ),
  'merge-lost': advice(
    'warning',
    'Merge that loses its values',
    'A rack serializes each item of services, resources, timers and balancers and parses it again, and a merge does not survive that. The keys of the merge still count as written, so their defaults do not apply either: a merged scale means zero replicas. Quote the merge key, or use anchors for whole values.',
  ),
  'torn-object': advice(
    'warning',
    'Truncated object',
    'A rack splits its manifest into documents wherever a line ends in ---. A value that ends in --- therefore cuts off the rest of its object. End the value in another character.',
  ),
  'value-retyped': advice(
    'warning',
    'Value that is converted',
    'Unquoted numbers and words such as yes and off are YAML 1.1 values and are converted before they become text: 13.10 becomes 13.1, 010 becomes 8, yes becomes true. Quote the value.',
  ),
  'environment-dropped': advice(
    'warning',
    'Ignored environment entry',
    'An environment list holds NAME or NAME=default. Everything else in it is ignored without a message.',
  ),
  'variable-empty': advice(
    'warning',
    'Variable without a value',
    `Before it parses the text, a rack replaces every \${NAME} with the variable of that name in the release, or with nothing if there is none. Set it with convox env set.`,
  ),
  'scale-empty': advice(
    'warning',
    'Scale that means zero replicas',
    'Without the key a service runs one replica. With the key but no value it runs none.',
  ),
  'value-ignored': advice(
    'warning',
    'Ignored value',
    'A rack accepts one type of value here and ignores all others without a message. Often only the quotes are wrong.',
  ),
  'count-first-deploy': advice(
    'info',
    'Count applies to the first deploy only',
    'A running service keeps its number of replicas at a deploy, so that a deploy does not undo convox scale.',
  ),
  'targets-without-autoscaler': advice(
    'warning',
    'Targets without an autoscaler',
    'Targets belong to a HorizontalPodAutoscaler. A rack creates one only where count is a range and KEDA is not used.',
  ),
  'keda-off': advice(
    'warning',
    'Scaling that this rack does not support',
    'With autoscale or keda there is no HorizontalPodAutoscaler either, so without KEDA on the rack nothing scales. Only an event of the release mentions it.',
  ),
  'prometheus-missing': advice(
    'warning',
    'No Prometheus to ask',
    'gpuUtilization and queueDepth are queried from Prometheus. Without a Prometheus server the rack leaves out all triggers, not only these.',
  ),
  'keda-without-range': advice(
    'warning',
    'Triggers without a range',
    'KEDA scales between a minimum and a maximum. Where they are equal the rack creates nothing.',
  ),
  'deployment-stuck': advice(
    'warning',
    'Rollout that cannot proceed',
    'deployment.minimum and deployment.maximum are the share of replicas that runs during a deploy, in percent. One of them must differ from 100.',
  ),
  'port-twins': advice(
    'warning',
    'One port, twice',
    'A rack names an extra port after its number, and Kubernetes requires port names to be unique.',
  ),
  'host-port-clash': advice(
    'warning',
    'Two agents on one port',
    'The extra ports of an agent are host ports, and only one pod on a node can use each.',
  ),
  'ndots-without-resolver': advice(
    'warning',
    'ndots without a resolver',
    'Enable the resolver of the rack, or remove dnsConfig.',
  ),
  'efs-access-mode': advice(
    'warning',
    'EFS without an access mode',
    'A PersistentVolumeClaim needs an access mode, and a rack has no default for awsEfs.',
  ),
  'required-variable-masks': advice(
    'warning',
    'Variable that replaces a resource',
    'NAME_URL in the release means that the database runs elsewhere. A service that lists the resource under resources gets its variables; they need not be listed under environment.',
  ),
  'resource-masked': advice(
    'info',
    'Resource that runs elsewhere',
    'Unset the variable to run the resource in the app. Data is not moved.',
  ),
  'resource-names-collide': advice(
    'warning',
    'Two resources with one name',
    'The objects of a resource are named after it without digits, capitals and underscores.',
  ),
  'resource-name-shortened': advice(
    'info',
    'Resource under a shorter name',
    'Look for its objects under the shorter name, or by the label resource.',
  ),
  'password-in-config-map': advice(
    'info',
    'Password in a ConfigMap',
    'The password is derived from the name of the rack, so anyone who knows that name can compute it. That is fine for a development database. In production use a managed database, or set its URL in the release.',
  ),
  'password-in-text': advice(
    'warning',
    'Password in convox.yml',
    'Anyone who can read the repository can read the password.',
  ),
  'timer-volume-pending': advice(
    'warning',
    'Timer that waits for its volume',
    'Plain volumes are empty directories in services but claims in timers. Use volumeOptions with emptyDir or awsEfs.',
  ),
  'volume-lost': advice(
    'warning',
    'Volume that loses its data',
    'Racks made these volumes permanent before version 3.18.2. Use volumeOptions with awsEfs for data that must stay, or with emptyDir to say that it need not.',
  ),
  'schedule-cut': advice(
    'warning',
    'Truncated schedule',
    'A schedule has five fields: minute, hour, day, month, weekday. Schedules of AWS have six; the last is the year.',
  ),
  'balancer-target-lost': advice(
    'warning',
    'Ignored balancer target',
    'The value of a balancer port is a number, or a mapping with port and protocol.',
  ),
  'config-renamed': advice(
    'warning',
    'Config that pods cannot find',
    'Mounts always look for the Secret cfg-ID.',
  ),
} as const satisfies Record<string, Problem>
