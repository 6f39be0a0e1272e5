import type { Kind } from '../kubernetes/kinds'
import { oneLine } from '../text/one-line'
import type { Cluster } from './cluster'
import { shellQuote } from './shell-quote'

/**
 * A file of the collection, the kind without which there is nothing to put in it, and what fills
 * it.
 */
interface Part {
  readonly file: string
  readonly kind?: Kind
  readonly command: (n: string) => string
}

/**
 * What a colleague would ask for. Nothing here prints a value of a Secret or a ConfigMap: pods of
 * resources and of `convox run` hold passwords in the open, so they are listed and not described.
 */
const PARTS: readonly Part[] = [
  { file: 'kubectl-version.txt', command: () => 'kubectl version' },
  { file: 'nodes.txt', command: () => 'kubectl get nodes -o wide' },
  { file: 'namespace.txt', command: (n) => `kubectl describe namespace ${n.slice(3)}` },
  { file: 'events.txt', command: (n) => `kubectl events ${n}` },
  {
    file: 'release.txt',
    kind: 'Atom',
    command: (n) =>
      `kubectl get atoms.atom.convox.com app ${n} -o jsonpath='{.status}{"\\n"}{.spec.currentVersion}{"\\n"}'`,
  },
  {
    file: 'releases.txt',
    kind: 'Release',
    command: (n) => `kubectl get releases.convox.com ${n} --sort-by=.metadata.creationTimestamp`,
  },
  { file: 'pods.txt', command: (n) => `kubectl get pods ${n} -o wide --show-labels` },
  {
    file: 'pods-described.txt',
    command: (n) => `kubectl describe pods ${n} -l 'type in (service,timer)'`,
  },
  {
    file: 'pods-of-resources.txt',
    command: (n) =>
      `kubectl get pods ${n} -l type=resource -o jsonpath='{range .items[*]}{.metadata.name}{" "}{.status.phase}{" "}{.status.containerStatuses}{"\\n"}{end}'`,
  },
  { file: 'usage.txt', command: (n) => `kubectl top pods ${n} --containers` },
  {
    file: 'deployments.txt',
    kind: 'Deployment',
    command: (n) => `kubectl describe deployments ${n} -l type=service`,
  },
  { file: 'daemonsets.txt', kind: 'DaemonSet', command: (n) => `kubectl describe daemonsets ${n}` },
  {
    file: 'autoscalers.txt',
    kind: 'HorizontalPodAutoscaler',
    command: (n) => `kubectl describe hpa ${n}`,
  },
  {
    file: 'scaledobjects.txt',
    kind: 'ScaledObject',
    command: (n) => `kubectl describe scaledobjects ${n}`,
  },
  { file: 'services.txt', kind: 'Service', command: (n) => `kubectl describe services ${n}` },
  {
    file: 'endpoints.txt',
    kind: 'EndpointSlice',
    command: (n) =>
      `kubectl get endpointslices ${n} -o jsonpath='{range .items[*]}{.metadata.name}{"\\n"}{range .endpoints[*]}{"  "}{.addresses[0]}{" "}{.conditions.ready}{" "}{.targetRef.name}{"\\n"}{end}{end}'`,
  },
  { file: 'ingresses.txt', kind: 'Ingress', command: (n) => `kubectl describe ingresses ${n}` },
  {
    file: 'httpproxies.txt',
    kind: 'HTTPProxy',
    command: (n) => `kubectl describe httpproxies ${n}`,
  },
  {
    file: 'certificates.txt',
    kind: 'Certificate',
    command: (n) => `kubectl describe certificates,certificaterequests,orders,challenges ${n}`,
  },
  { file: 'timers.txt', kind: 'CronJob', command: (n) => `kubectl get cronjobs,jobs ${n}` },
  {
    file: 'claims.txt',
    kind: 'PersistentVolumeClaim',
    command: (n) => `kubectl describe pvc ${n}`,
  },
  { file: 'budgets.txt', kind: 'PodDisruptionBudget', command: (n) => `kubectl get pdb ${n}` },
  { file: 'secret-keys.txt', command: (n) => keysOf('secrets', n) },
  { file: 'configmap-keys.txt', command: (n) => keysOf('configmaps', n) },
]

/**
 * A POSIX shell script that writes all of it into a new folder. It reads only, goes on where a
 * command fails, and takes no Secret's value with it.
 */
export function collectingScript(cluster: Cluster): string {
  const { settings, namespace, n } = cluster
  const parts = PARTS.filter(({ kind }) => kind === undefined || cluster.byKind.has(kind))
  return `${[
    '#!/bin/sh',
    `# What there is to know about the app ${oneLine(settings.app)} on the rack ${oneLine(settings.rack)}, in a new folder.`,
    '# It only reads. It takes the names of variables with it, never their values.',
    'set -u',
    '',
    `folder=${shellQuote(namespace)}-$(date -u +%Y%m%dT%H%M%SZ)`,
    'mkdir "$folder" || exit 1',
    '',
    'save() {',
    '  file=$1',
    '  shift',
    '  echo "$file"',
    '  { echo "\\$ $*"; "$@"; } > "$folder/$file" 2>&1',
    '}',
    '',
    ...parts.map(({ file, command }) => `save ${file} ${command(n)}`),
    '',
    `for pod in $(kubectl get pods ${n} -l 'type in (service,timer,resource)' -o name); do`,
    `  save "logs-\${pod#pod/}.txt" kubectl logs ${n} "$pod" --all-containers --prefix --tail=1000`,
    `  save "logs-before-crash-\${pod#pod/}.txt" kubectl logs ${n} "$pod" --all-containers --prefix --tail=1000 --previous`,
    'done',
    '',
    'tar -czf "$folder.tgz" "$folder" && echo "$folder.tgz"',
    'echo "Logs contain what the app printed: read them before you share them." >&2',
  ].join('\n')}\n`
}

function keysOf(plural: string, n: string): string {
  return `kubectl get ${plural} ${n} -o go-template='{{range .items}}{{.metadata.name}}:{{range $key, $value := .data}} {{$key}}{{end}}{{"\\n"}}{{end}}'`
}
