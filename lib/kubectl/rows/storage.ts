import { field, fieldList, fieldText } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import { type CommandTarget, spaced } from '../cluster'
import { idsOf } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'
import { podsAsked } from './pods'

export const isItBound: RowMaker = (on) => [
  row('claim', 'Look', 'Claim status', `kubectl get ${spaced(on)} ${on.cluster.n}`, [on.id], {
    healthy:
      'STATUS Bound; Pending until a pod mounts it, where the storage class waits for the first consumer',
  }),
]

export const everyClaim: RowMaker = (on) => {
  const claims = on.cluster.byKind.get('PersistentVolumeClaim') ?? []
  return [
    row(
      'claims',
      'Look',
      'All claims of the app',
      `kubectl get pvc ${on.cluster.n} -l system=convox`,
      idsOf(claims),
      {
        healthy: 'STATUS Bound',
        ...(claims.some((claim) => claim.concept !== on.concept) && {
          also: 'claims of services carry no label of their service, so it lists all',
        }),
      },
    ),
  ]
}

export const whoMounts: RowMaker = (on) => {
  const workloads = [
    ...(on.cluster.byKind.get('Deployment') ?? []),
    ...(on.cluster.byKind.get('DaemonSet') ?? []),
  ].filter((workload) => mountOf(on, workload) !== undefined)
  return workloads.flatMap((workload) => {
    const path = mountOf(on, workload)
    const asked = podsAsked(workload)
    if (path === undefined || asked === undefined) return []
    return [
      row(
        'mounting-pods',
        'Look',
        `Pods of ${workload.name} that mount it`,
        `kubectl get pods ${asked.where}`,
        asked.ids,
        { healthy: 'Running; a long ContainerCreating means that the volume cannot be mounted' },
      ),
      row(
        'disk-usage',
        'Get in',
        `Disk usage of ${path}`,
        `kubectl exec <pod> ${asked.n} ${asked.c} -- df -h ${shellQuote(path)}`,
        asked.ids,
        {
          filled: `kubectl exec ${asked.n} ${asked.running} ${asked.c} -- df -h ${shellQuote(path)}`,
          healthy: 'Use% under 90',
          needs: 'the right to exec',
        },
      ),
    ]
  })
}

export const volumeBehind: RowMaker = (on) => {
  const volumes = (on.cluster.byOwner.get(on.id) ?? []).filter(
    (made) => made.kind === 'PersistentVolume',
  )
  const named = fieldText(on.object, 'spec', 'volumeName')
  const volume =
    named === undefined ? volumes[0] : on.cluster.subjects.get(`PersistentVolume/${named}`)
  if (volume === undefined) return []
  return [
    row(
      'volume',
      'Look',
      'Bound PersistentVolume',
      named === undefined ? 'kubectl get pv <volume>' : `kubectl get ${spaced(volume)}`,
      [volume.id],
      {
        ...(named === undefined && {
          filled: `kubectl get pv ${volumeName(on)}`,
        }),
        healthy:
          'STATUS Bound, CLAIM this one; RECLAIM POLICY Delete means that the data go with the claim',
        needs: 'rights on the whole cluster',
      },
    ),
  ]
}

export const storageClasses: RowMaker = () => [
  row('storage-classes', 'Look', 'Storage classes', 'kubectl get storageclasses', [], {
    healthy: 'one marked (default), or the one that the claim names',
    needs: 'rights on the whole cluster',
  }),
]

export const isVolumeBound: RowMaker = (on) => [
  row('volume-status', 'Look', 'Volume status and claim', `kubectl get ${spaced(on)}`, [on.id], {
    healthy: 'STATUS Bound',
    needs: 'rights on the whole cluster',
  }),
]

/**
 * A volume that a storage class made carries no label and a name that is not known beforehand: its
 * claim leads to it.
 */
export const volumeOfClaim: RowMaker = (on) => {
  const claim = on.owner === undefined ? undefined : on.cluster.subjects.get(on.owner)
  if (claim === undefined) return []
  const name = volumeName(claim)
  const extras = { needs: 'rights on the whole cluster' }
  return [
    row('claimed-volume', 'Look', 'Volume status and claim', 'kubectl get pv <volume>', [on.id], {
      ...extras,
      filled: `kubectl get pv ${name}`,
      healthy: `STATUS Bound, CLAIM ${on.cluster.namespace}/${claim.name}`,
    }),
    row(
      'volume-details',
      'Look',
      'Where is its data stored?',
      'kubectl describe pv <volume>',
      [on.id],
      {
        ...extras,
        filled: `kubectl describe pv ${name}`,
        healthy: 'the VolumeHandle is its name in the cloud',
      },
    ),
  ]
}

/**
 * The volume of a claim, filled in. Between quotes: without them a claim that is not bound would
 * list every volume of the cluster, with them kubectl says that the name is empty.
 */
function volumeName(claim: CommandTarget): string {
  return `"$(kubectl get ${spaced(claim)} ${claim.cluster.n} -o jsonpath='{.spec.volumeName}')"`
}

/** Where a workload mounts a claim; undefined where it does not. */
function mountOf(claim: CommandTarget, workload: CommandTarget): string | undefined {
  const spec = field(workload.object && podTemplate(workload.object), 'spec')
  const volume = fieldList(spec, 'volumes').find(
    (candidate) => fieldText(candidate, 'persistentVolumeClaim', 'claimName') === claim.name,
  )
  const mounts = fieldList(spec, 'containers', 0, 'volumeMounts')
  return volume === undefined
    ? undefined
    : fieldText(
        mounts.find((mount) => field(mount, 'name') === field(volume, 'name')),
        'mountPath',
      )
}
