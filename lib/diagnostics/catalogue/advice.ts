import type { Severity } from '../diagnostic'
import type { Problem } from '../problem'

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
    'An unknown key',
    'A rack drops a key that it does not know, without a word. Correct it, or remove it.',
  ),
  'older-key': advice(
    'warning',
    'A key of an older generation',
    'Racks of version 3 read another convox.yml than those before them, and no docker-compose.yml.',
  ),
  'without-effect': advice(
    'info',
    'A key without effect',
    'A rack reads it and leaves it alone. It can be removed.',
  ),
  'duplicate-key': advice(
    'warning',
    'A key that is written twice',
    'YAML allows it no more, but a rack’s parser does not mind. Keep one.',
  ),
  'merge-lost': advice(
    'warning',
    'A merge that loses its values',
    'A rack writes each item of services, resources, timers and balancers out and reads it again, and a merge does not survive that. Worse, the keys that it would have brought still count as written, so that their defaults are off: a merged scale means zero replicas. Quote the merge key, or use anchors for whole values.',
  ),
  'torn-object': advice(
    'warning',
    'An object that is cut off',
    'A rack cuts its text into documents at the bytes --- at the end of any line, so that a value that ends in them takes what follows in its object with it, its name and containers among it. End the value in another letter.',
  ),
  'value-retyped': advice(
    'warning',
    'A value that changes on its way',
    'Bare numbers and words such as yes and off are values of YAML 1.1, written anew before they reach a text: 13.10 arrives as 13.1, 010 as 8, yes as true. Put the value in quotes.',
  ),
  'environment-dropped': advice(
    'warning',
    'A variable that is dropped',
    'An environment list holds texts, NAME or NAME=default; everything else in it is dropped without a word.',
  ),
  'variable-empty': advice(
    'warning',
    'A variable without a value',
    `Before a rack reads the text it replaces every \${NAME} by the release’s variable of that name, and by nothing where there is none. Set it with convox env set.`,
  ),
  'scale-empty': advice(
    'warning',
    'A scale that means zero',
    'Without the key a service runs one replica; with the key and nothing in it, none.',
  ),
  'value-ignored': advice(
    'warning',
    'A value that is passed over',
    'Here a rack takes one type of value and passes over all others in silence, as if nothing were written. Often it is only a matter of quotes.',
  ),
  'count-first-deploy': advice(
    'info',
    'A count that holds for the first deploy',
    'A service that is already running keeps its number of replicas, whatever convox.yml says, so that a deploy does not undo a scaling.',
  ),
  'targets-without-autoscaler': advice(
    'warning',
    'Targets without an autoscaler',
    'Targets belong to a HorizontalPodAutoscaler, which a rack makes only where count is a range and KEDA is not asked for.',
  ),
  'keda-off': advice(
    'warning',
    'Scaling that this rack cannot do',
    'With autoscale or keda in the text there is no usual autoscaler either, so without KEDA on the rack nothing scales. Only an event of the release tells of it.',
  ),
  'prometheus-missing': advice(
    'warning',
    'No Prometheus to ask',
    'gpuUtilization and queueDepth are asked of Prometheus. Without a server a rack leaves out all triggers, not only these.',
  ),
  'keda-without-range': advice(
    'warning',
    'Triggers without a range',
    'KEDA scales between two numbers of replicas; where they are the same a rack makes nothing.',
  ),
  'deployment-stuck': advice(
    'warning',
    'A rollout that cannot move',
    'deployment.minimum and deployment.maximum are what runs during a deploy, in per cent. One of them has to leave room.',
  ),
  'port-twins': advice(
    'warning',
    'One port, twice',
    'A rack names an extra port after its number alone, and Kubernetes wants each name once.',
  ),
  'host-port-clash': advice(
    'warning',
    'Two agents on one port',
    'The extra ports of an agent are ports of the node itself, and each can be taken once.',
  ),
  'ndots-without-resolver': advice(
    'warning',
    'ndots without a resolver',
    'Switch the rack’s resolver on, or remove dnsConfig.',
  ),
  'efs-access-mode': advice(
    'warning',
    'EFS without an access mode',
    'A claim needs an access mode, and for awsEfs a rack has no default.',
  ),
  'required-variable-masks': advice(
    'warning',
    'A variable that takes a resource’s place',
    'NAME_URL in the release means: this database is somewhere else. A resource’s own variables need not be listed under environment; whoever lists the resource under resources gets them.',
  ),
  'resource-masked': advice(
    'info',
    'A resource somewhere else',
    'Unset the variable to have the resource run in the app. Its data is not moved.',
  ),
  'resource-names-collide': advice(
    'warning',
    'Two resources of one name',
    'Objects of resources are called after what is left of the name without digits, capitals and underscores.',
  ),
  'resource-name-shortened': advice(
    'info',
    'A resource under a shorter name',
    'Look for its objects under the shorter name, or by the label resource.',
  ),
  'password-in-config-map': advice(
    'info',
    'A password in a ConfigMap',
    'It is worked out from the rack’s name alone, so it keeps nobody out who knows that. Good enough for a development database. For one that matters use a managed database, or set its URL in the release.',
  ),
  'password-in-text': advice(
    'warning',
    'A password in the text',
    'Whoever reads the repository reads the password.',
  ),
  'timer-volume-pending': advice(
    'warning',
    'A timer that waits for its volume',
    'Plain volumes are empty directories in services but claims in timers. Use volumeOptions with emptyDir or awsEfs.',
  ),
  'volume-lost': advice(
    'warning',
    'A volume that loses its data',
    'Racks made these volumes permanent before version 3.18.2. Use volumeOptions with awsEfs for data that must stay, or with emptyDir to say that it need not.',
  ),
  'schedule-cut': advice(
    'warning',
    'A schedule that is cut',
    'A schedule has five fields, minute hour day month weekday. AWS writes six, the last of which is the year.',
  ),
  'balancer-target-lost': advice(
    'warning',
    'A target that is lost',
    'Behind a balancer’s port stands a number, or a mapping with port and protocol.',
  ),
  'config-renamed': advice(
    'warning',
    'A config that is not found',
    'Mounts always look for the Secret cfg-ID.',
  ),
} as const satisfies Record<string, Problem>
