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
    'Kubernetes wants a text where YAML made a boolean or a number of what is written, or a smaller number. Put the value in quotes; if it is a name of a service, a timer or the app that reads as a boolean or a number, choose another name.',
  ),
  'apiserver-quantity': refusal(
    'Not a quantity',
    'An amount is a number with at most one suffix, as 250m, 1.5, 512Mi or 20Gi. The rack adds the suffix itself where convox.yml wants a plain number: write 20, not 20Gi.',
  ),
  'apiserver-resources': refusal(
    'Resources that do not add up',
    'Requests and limits must not be negative, and no request may be above its limit. Correct scale.cpu, scale.memory, scale.limit or scale.gpu; for a resource, its options cpu and mem.',
  ),
  'apiserver-name': refusal(
    'A name that Kubernetes does not take',
    'Names hold lower-case letters, digits and dashes, and begin and end with a letter or a digit. Most may be 253 characters long, a service, a namespace (rack-app) or a volume 63, a timer 46. Rename what the object is called after.',
  ),
  'apiserver-label': refusal(
    'A label that Kubernetes does not take',
    'A label’s value holds at most 63 letters, digits, dashes, dots and underscores, and begins and ends with a letter or a digit. Longer or freer text belongs in annotations.',
  ),
  'apiserver-annotation': refusal(
    'An annotation that Kubernetes does not take',
    'An annotation’s key is a name of at most 63 letters, digits, dashes, dots and underscores, perhaps after a domain and a slash. Some keys are Kubernetes’ own and want a value of their own form.',
  ),
  'apiserver-environment': refusal(
    'A variable’s name that Kubernetes does not take',
    'The variables of a service are the keys of a Secret: letters, digits, dashes, dots and underscores, nothing else. Rename the variable, in the release’s environment too.',
  ),
  'apiserver-too-large': refusal(
    'Too large',
    'A Secret or a ConfigMap holds 1 MiB, all annotations of an object 256 KiB. Move large values into a file of the image or into storage.',
  ),
  'apiserver-port': refusal(
    'A port that Kubernetes does not take',
    'Ports are numbers from 1 to 65535, over TCP, UDP or SCTP in capitals, and each name and each pair of number and protocol appears once. The rack names an extra port after its number alone, so the same number over TCP and UDP does not work.',
  ),
  'apiserver-probe': refusal(
    'A health check that Kubernetes does not take',
    'A check over HTTP knows the schemes http and https only, each check asks in one way, and its times are not negative. For gRPC write port: grpc:N with grpcHealthEnabled: true; for another scheme set health.disable: true.',
  ),
  'apiserver-lifecycle': refusal(
    'A hook without a command',
    'lifecycle.preStop and lifecycle.postStart need a command to run. Write one, or remove the key.',
  ),
  'apiserver-container': refusal(
    'A container that is not complete',
    'A container needs a name and an image, and no two in a pod share a name. An app called init cannot have an initContainer.',
  ),
  'apiserver-volume': refusal(
    'A volume that Kubernetes does not take',
    'A volume’s id holds lower-case letters, digits and dashes; every mount names a volume of the same pod, at a path of its own, without “..”. An init container mounts only what the service itself declares in volumeOptions or configMounts.',
  ),
  'apiserver-storage': refusal(
    'A storage claim that Kubernetes does not take',
    'A claim asks for more than zero, with an access mode of ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod.',
  ),
  'apiserver-security': refusal(
    'A security context that Kubernetes does not take',
    'User and group ids run from 0 to 2147483647, the seccomp profile is RuntimeDefault or Unconfined, and a privileged container cannot forbid privilege escalation.',
  ),
  'apiserver-dns': refusal(
    'A DNS setting that Kubernetes does not take',
    'With dnsConfig.ndots the rack writes a DNS block of its own, which needs a nameserver: the rack’s resolver. Enable the resolver of the rack, or remove dnsConfig.',
  ),
  'apiserver-placement': refusal(
    'A node rule that Kubernetes does not take',
    'Every nodeAffinityLabels item needs a label, a value and a weight from 1 to 100; node labels follow the rules of labels.',
  ),
  'apiserver-selector': refusal(
    'Pods that their owner would not find',
    'The labels of the pods must hold what the owner selects by. Remove the label that replaces one of the rack’s own.',
  ),
  'apiserver-replicas': refusal(
    'A number of replicas that Kubernetes does not take',
    'The number of replicas cannot be negative. Correct scale.count.',
  ),
  'apiserver-rollout': refusal(
    'Rollout that cannot proceed',
    'deployment.minimum and deployment.maximum become how many pods may be missing and how many may be extra; each runs from 0 up, at most all may be missing, and they may not both be zero. Write both with their values, as minimum: 50, maximum: 200.',
  ),
  'apiserver-autoscaler': refusal(
    'An autoscaler that Kubernetes does not take',
    'A range of replicas begins at 1 or more and ends no lower than it begins, and every target is above zero. To scale to zero a rack needs KEDA.',
  ),
  'apiserver-schedule': refusal(
    'Not a schedule',
    'A schedule has five fields, minute hour day month weekday, in UTC; weekdays run from 0 to 6. @hourly, @daily and their like work too, rate(...) and cron(...) do not.',
  ),
  'apiserver-timer': refusal(
    'A timer that Kubernetes does not take',
    'concurrency is allow, forbid or replace, in lower case or with a capital; parallelCount is not negative and at most 100000.',
  ),
  'apiserver-whitelist': refusal(
    'Not a range of addresses',
    'Each entry of a balancer’s whitelist is one range, as 10.0.0.0/8, with no bit set behind the prefix. A text is one entry: for several write a list.',
  ),
  'apiserver-ingress': refusal(
    'A host that Kubernetes does not take',
    'A domain holds lower-case letters, digits, dashes and dots; an asterisk is allowed only as the whole first label. A list item is one domain: commas part domains only when domain is a single text.',
  ),
} as const satisfies Record<string, Problem>
