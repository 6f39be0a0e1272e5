import { field, fieldText } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import type { CommandTarget } from '../cluster'
import { POD_NAME } from '../command'
import {
  copiesOf,
  copiesText,
  exactSelector,
  idsOf,
  mainContainer,
  podsOf,
  workloadOf,
} from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'

/**
 * What can be asked of the pods of a workload, a ReplicaSet or a Job, or of a pod. No pods, no
 * rows.
 */

export interface PodsAsked {
  readonly ids: readonly string[]
  /** `-n my-rack-my-app -l service=web,type=service` */
  readonly where: string
  /** One of them, filled in by a sub-command: `pod/web-6d4f9b7c9-x2k8q`. */
  readonly one: string
  /** One of those that run: only they can be entered. */
  readonly running: string
  readonly n: string
  readonly labels: Readonly<Record<string, string>>
  /** `-c my-app` */
  readonly c: string
}

/** Each workload is asked a dozen questions about the same pods. */
const asked = new WeakMap<CommandTarget, PodsAsked | 'none'>()

/** The pods that a question is about; undefined where there are none. */
export function podsAsked(on: CommandTarget): PodsAsked | undefined {
  const known = asked.get(on) ?? readPods(on) ?? 'none'
  asked.set(on, known)
  return known === 'none' ? undefined : known
}

function readPods(on: CommandTarget): PodsAsked | undefined {
  const pods = on.kind === 'Pod' ? [on] : podsOf(on)
  const [first] = pods
  if (first === undefined) return undefined
  const { n } = on.cluster
  const where = `${n} -l ${exactSelector(first.labels)}`
  return {
    ids: idsOf(pods),
    where,
    one: `$(kubectl get pods ${where} -o name | head -1)`,
    running: `$(kubectl get pods ${where} --field-selector=status.phase=Running -o name | head -1)`,
    n,
    labels: first.labels,
    c: `-c ${shellQuote(mainContainer(first))}`,
  }
}

/** A command for each object there is: it does nothing where there is none. */
export function eachOf(asked: string, variable: string, command: string): string {
  return `for ${variable} in $(kubectl get ${asked} -o name); do ${command}; done`
}

/** The rows of a question about pods. */
export function aboutPods(
  make: (pods: PodsAsked, on: CommandTarget) => ReturnType<RowMaker>,
): RowMaker {
  return (on) => {
    const pods = podsAsked(on)
    return pods === undefined ? [] : make(pods, on)
  }
}

export const podsAndNodes = aboutPods(({ ids, where }, on) => [
  row(
    'pods',
    'Look',
    on.kind === 'Pod' ? 'Pods and their nodes' : 'Pods and their nodes',
    `kubectl get pods ${where} -o wide`,
    ids,
    {
      healthy: `${expectedRows(on)}READY equal on both sides, STATUS Running, RESTARTS 0`,
    },
  ),
])

export const briefPods = aboutPods(({ ids, where }) => [
  row('running-pods', 'Look', 'Pods running now', `kubectl get pods ${where} -o wide`, ids, {
    healthy: 'none between two runs: the rack removes each about 5 s after it ends',
  }),
  row('watch-pods', 'Look', 'Watch the pods', `kubectl get pods ${where} --watch`, ids, {
    healthy: 'Pending, ContainerCreating, Running, Completed, then gone',
  }),
])

export const podDetails = aboutPods(({ ids, n, where }) => [
  row('pod-details', 'Look', 'Why is a pod not ready?', `kubectl describe pod <pod> ${n}`, ids, {
    filled: `kubectl describe pods ${where}`,
    healthy: 'Ready True in Conditions, no Warning under Events',
    needs: POD_NAME,
  }),
])

/** While a release is rolled out, its pods stand beside those of the one before. */
export const newPodDetails = aboutPods(({ ids, n, labels }) =>
  labels.type === 'service' && labels.release !== undefined
    ? [
        row(
          'release-pod-details',
          'Look',
          'Why is a pod of this release not ready?',
          `kubectl describe pods ${n} -l ${exactSelector(labels, { release: labels.release })}`,
          ids,
          { healthy: 'Ready True in Conditions, no Warning under Events' },
        ),
      ]
    : [],
)

export const restarts = aboutPods(({ ids, where }) => [
  row(
    'restarts',
    'Look',
    'Restarts and their reasons',
    `kubectl get pods ${where} -o custom-columns='NAME:.metadata.name,RESTARTS:.status.containerStatuses[*].restartCount,LAST:.status.containerStatuses[*].lastState.terminated.reason,CODE:.status.containerStatuses[*].lastState.terminated.exitCode'`,
    ids,
    {
      healthy:
        'RESTARTS 0, LAST <none>; OOMKilled is memory, Error with a code is the process itself',
    },
  ),
])

export const images = aboutPods(({ ids, where }, on) => {
  const workload = workloadOf(on) ?? on
  const image = fieldText(
    workload.object && podTemplate(workload.object),
    'spec',
    'containers',
    0,
    'image',
  )
  return [
    row(
      'images',
      'Look',
      'Image and release of each pod',
      `kubectl get pods ${where} -o custom-columns='NAME:.metadata.name,RELEASE:.metadata.labels.release,IMAGE:.spec.containers[0].image'`,
      ids,
      image === undefined ? undefined : { healthy: `every row ends in ${image.split('/').at(-1)}` },
    ),
  ]
})

export const usage = aboutPods(({ ids, where }, on) => {
  const workload = workloadOf(on)
  const limit = fieldText(
    workload?.object && podTemplate(workload.object),
    'spec',
    'containers',
    0,
    'resources',
    'limits',
    'memory',
  )
  return [
    row('usage', 'Look', 'CPU and memory usage', `kubectl top pods ${where} --containers`, ids, {
      needs: 'metrics-server in the cluster',
      ...(limit !== undefined && {
        healthy: `memory well under the limit of ${limit}, at which a container is killed`,
      }),
    }),
  ]
})

export const podEvents = aboutPods(({ ids, n, where }) => [
  row('pod-events', 'Events', 'Events of a pod', `kubectl events ${n} --for pod/<pod>`, ids, {
    filled: eachOf(`pods ${where}`, 'pod', `kubectl events ${n} --for $pod`),
    healthy: 'Scheduled, Pulled, Created, Started',
    needs: POD_NAME,
  }),
])

export const deletePod = aboutPods(({ ids, n, one }, on) => [
  row('delete-pod', 'Fix', deleteTitle(on), `kubectl delete pod <pod> ${n}`, ids, {
    filled: `kubectl delete ${n} ${one}`,
    needs: POD_NAME,
    mutates: true,
  }),
])

function deleteTitle(on: CommandTarget): string {
  if (on.labels.type === 'timer') return "Delete this run's pod; the run counts as failed"
  return workloadOf(on) ? 'Delete a pod; it is replaced' : 'Delete the pod'
}

function expectedRows(on: CommandTarget): string {
  const workload = workloadOf(on)
  if (workload === undefined) return ''
  if (workload.kind === 'DaemonSet') return 'a row for each node, '
  const copies = copiesOf(workload)
  const running = field(workload.object, 'spec', 'replicas') !== 0
  return running ? `${copiesText(copies)} ${copies.most === 1 ? 'row' : 'rows'}, ` : ''
}
