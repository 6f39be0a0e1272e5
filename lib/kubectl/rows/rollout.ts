import { fieldText } from '../../kubernetes/field'
import { type CommandTarget, slashed, spaced } from '../cluster'
import { copiesOf, copiesText, exactSelector, idsOf } from '../pods'
import { type RowMaker, row } from '../row'

export const isItRolledOut: RowMaker = (on) => [
  row(
    'ready-pods',
    'Look',
    'Ready and up-to-date pods',
    `kubectl get ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: readyText(on),
    },
  ),
]

export const rolloutStatus: RowMaker = (on) => [
  row(
    'rollout-status',
    'Rollout',
    'Rollout status',
    `kubectl rollout status ${slashed(on)} ${on.cluster.n} --timeout=10m`,
    [on.id],
    {
      healthy:
        on.kind === 'DaemonSet'
          ? `daemon set "${on.name}" successfully rolled out`
          : `deployment "${on.name}" successfully rolled out`,
    },
  ),
]

export const rolloutHistory: RowMaker = (on) => [
  row(
    'rollout-history',
    'Rollout',
    'Rollout history',
    `kubectl rollout history ${slashed(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: `the last ${Number(fieldText(on.object, 'spec', 'revisionHistoryLimit') ?? 10) + 1} at most`,
    },
  ),
]

export const versions: RowMaker = (on) => {
  const sets =
    on.kind === 'ReplicaSet'
      ? [on]
      : (on.cluster.byOwner.get(on.id) ?? []).filter((made) => made.kind === 'ReplicaSet')
  const [first] = sets
  if (first === undefined) return []
  return [
    row(
      'replica-sets',
      'Rollout',
      'ReplicaSets, one per revision',
      `kubectl get replicasets ${on.cluster.n} -l ${exactSelector(first.labels)} -o wide`,
      idsOf(sets),
      {
        healthy: 'one with pods; any others at 0',
      },
    ),
  ]
}

export const restart: RowMaker = (on) => [
  row(
    'restart',
    'Fix',
    restartTitle(on),
    `kubectl rollout restart ${slashed(on)} ${on.cluster.n}`,
    [on.id],
    {
      mutates: true,
    },
  ),
]

export const undo: RowMaker = (on) => [
  row(
    'undo',
    'Fix',
    'Roll back to the previous revision; the next promote overrides it',
    `kubectl rollout undo ${slashed(on)} ${on.cluster.n}`,
    [on.id],
    {
      needs: 'a version to go back to; `convox rollback` goes back for the whole app, and stays',
      mutates: true,
    },
  ),
]

/**
 * Not of a database or a cache: two of them on one disk, or behind one address, are worse than
 * none.
 */
export const scale: RowMaker = (on) => {
  if (on.labels.type !== 'service') return []
  const { least, most } = copiesOf(on)
  const title =
    least === most ? 'Scale; later promotes keep this count' : 'Scale; the autoscaler overrides it'
  return [
    row(
      'scale',
      'Fix',
      title,
      `kubectl scale ${slashed(on)} ${on.cluster.n} --replicas=${least + 1}`,
      [on.id],
      { mutates: true },
    ),
  ]
}

function readyText(on: CommandTarget): string {
  if (on.kind === 'DaemonSet') return 'DESIRED, CURRENT and READY equal: one for each node'
  const copies = copiesOf(on)
  if (copies.most === 0) return 'READY 0/0: it is a template for timers, or was scaled to zero'
  return copies.least === copies.most
    ? `READY ${copies.most}/${copies.most}`
    : `READY equal on both sides, ${copiesText(copies)}`
}

function restartTitle(on: CommandTarget): string {
  const unavailable = fieldText(on.object, 'spec', 'strategy', 'rollingUpdate', 'maxUnavailable')
  if (fieldText(on.object, 'spec', 'strategy', 'type') === 'Recreate')
    return 'Restart, with downtime'
  if (on.kind === 'DaemonSet') return 'Restart the pods, node by node'
  return unavailable === undefined
    ? 'Restart all pods'
    : `Restart all pods, at most ${unavailable} at a time`
}
