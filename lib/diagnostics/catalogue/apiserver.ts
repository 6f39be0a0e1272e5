import type { Problem } from '../problem'

const refusal = (title: string, help: string) =>
  ({ severity: 'error', stage: 'apiserver', title, help }) as const

/**
 * What the cluster's API server refuses when the rack applies the objects, by the family of the
 * field. The release is then rolled back to the one before; a build and `convox env set` see
 * nothing of it.
 */
export const APISERVER_PROBLEMS = {
  'apiserver-wrong-type': refusal(
    'Value of the wrong type',
    'Kubernetes expects a string, and YAML read a boolean or a number, or the number is too large. Quote the value. If the name of a service, a timer or the app reads as a boolean or a number, choose another name.',
  ),
  'apiserver-quantity': refusal(
    'Invalid quantity',
    'A quantity is a number with at most one suffix, such as 250m, 1.5, 512Mi or 20Gi. Where convox.yml takes a plain number the rack adds the suffix: write 20, not 20Gi.',
  ),
  'apiserver-resources': refusal(
    'Contradictory requests and limits',
    'Requests and limits must not be negative, and no request may be above its limit. Correct scale.cpu, scale.memory, scale.limit or scale.gpu; for a resource, its options cpu and mem.',
  ),
  'apiserver-name': refusal(
    'Invalid object name',
    'Names consist of lower-case letters, digits and dashes, and begin and end with a letter or a digit. The maximum length is 253 characters for most, 63 for a service, a namespace (RACK-APP) or a volume, and 46 for a timer. Rename the item that the object is named after.',
  ),
  'apiserver-label': refusal(
    'Invalid label',
    'The value of a label has at most 63 letters, digits, dashes, dots and underscores, and begins and ends with a letter or a digit. Use annotations for longer or other text.',
  ),
  'apiserver-annotation': refusal(
    'Invalid annotation',
    'The key of an annotation has at most 63 letters, digits, dashes, dots and underscores, optionally after a domain and a slash. Some keys belong to Kubernetes and require values of a certain form.',
  ),
  'apiserver-environment': refusal(
    'Invalid variable name',
    'The variables of a service are keys of a Secret: only letters, digits, dashes, dots and underscores. Rename the variable, also in the environment of the release.',
  ),
  'apiserver-too-large': refusal(
    'Object that is too large',
    'A Secret or a ConfigMap holds 1 MiB, all annotations of an object 256 KiB. Move large values into a file of the image or into storage.',
  ),
  'apiserver-port': refusal(
    'Port that Kubernetes refuses',
    'A port is a number from 1 to 65535 over TCP, UDP or SCTP, in capitals. Each name and each pair of number and protocol must be unique. The rack names an extra port after its number alone, so one number over both TCP and UDP does not work.',
  ),
  'apiserver-probe': refusal(
    'Invalid health check',
    'An HTTP check supports only the schemes http and https, each check uses one method, and times cannot be negative. For gRPC write port: grpc:N with grpcHealthEnabled: true; for another scheme set health.disable: true.',
  ),
  'apiserver-lifecycle': refusal(
    'Lifecycle hook without a command',
    'lifecycle.preStop and lifecycle.postStart need a command to run. Write one, or remove the key.',
  ),
  'apiserver-container': refusal(
    'Incomplete container',
    'A container needs a name and an image, and no two in a pod share a name. An app called init cannot have an initContainer.',
  ),
  'apiserver-volume': refusal(
    'Invalid volume',
    'The id of a volume consists of lower-case letters, digits and dashes. Every mount names a volume of the same pod, at a unique path without “..”. An init container mounts only what the service itself declares in volumeOptions or configMounts.',
  ),
  'apiserver-storage': refusal(
    'Invalid PersistentVolumeClaim',
    'A claim requests more than zero bytes, with the access mode ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod.',
  ),
  'apiserver-security': refusal(
    'Invalid security context',
    'User and group ids run from 0 to 2147483647, the seccomp profile is RuntimeDefault or Unconfined, and a privileged container cannot forbid privilege escalation.',
  ),
  'apiserver-dns': refusal(
    'Invalid DNS settings',
    'With dnsConfig.ndots the rack writes a DNS block of its own, which needs a nameserver: the rack’s resolver. Enable the resolver of the rack, or remove dnsConfig.',
  ),
  'apiserver-placement': refusal(
    'Invalid node affinity',
    'Every nodeAffinityLabels item needs a label, a value and a weight from 1 to 100; node labels follow the rules of labels.',
  ),
  'apiserver-selector': refusal(
    'Labels that the selector does not match',
    'The labels of the pods must match the selector of their owner. Remove the label that replaces one of the rack’s own.',
  ),
  'apiserver-replicas': refusal(
    'Negative number of replicas',
    'The number of replicas cannot be negative. Correct scale.count.',
  ),
  'apiserver-rollout': refusal(
    'Rollout that cannot proceed',
    'deployment.minimum and deployment.maximum set how many pods may be unavailable and how many may be extra. Neither can be negative, at most all pods can be unavailable, and they cannot both be zero. Write both, such as minimum: 50 and maximum: 200.',
  ),
  'apiserver-autoscaler': refusal(
    'Invalid autoscaler',
    'A range of replicas begins at 1 or more, its end is not below its start, and every target is above zero. Scaling to zero requires KEDA.',
  ),
  'apiserver-schedule': refusal(
    'Invalid schedule',
    'A schedule has five fields, minute hour day month weekday, in UTC; weekdays run from 0 to 6. @hourly, @daily and their like work too, rate(...) and cron(...) do not.',
  ),
  'apiserver-timer': refusal(
    'Invalid timer',
    'concurrency is allow, forbid or replace, in lower case or with a capital; parallelCount is not negative and at most 100000.',
  ),
  'apiserver-whitelist': refusal(
    'Invalid CIDR',
    'Each entry of a balancer’s whitelist is one CIDR, such as 10.0.0.0/8, without bits set after the prefix. A string is one entry; write a list for several.',
  ),
  'apiserver-ingress': refusal(
    'Invalid host',
    'A domain consists of lower-case letters, digits, dashes and dots. An asterisk is allowed only as the whole first label. A list item is one domain: commas separate domains only if domain is a string.',
  ),
} as const satisfies Record<string, Problem>
