import { field } from '../../kubernetes/field'
import type { Kind } from '../../kubernetes/kinds'
import type { Settings } from '../../rack/settings'
import type { Keeping } from '../../text/kept'
import type { DerivedObject, ManifestItem, MappedObject } from '../mapped-object'
import { boundVolume } from './bound-volume'
import { certificateSecret, ingressCertificates } from './certificates'
import type { Controller } from './controller'
import { daemonPods } from './daemon-pods'
import { disruptionBudget } from './disruption-budget'
import { endpointSlice } from './endpoint-slice'
import { jobs } from './jobs'
import { kedaAutoscaler } from './keda-autoscaler'
import { namespaceContents } from './namespace-contents'
import { oneOffPods } from './one-off-pods'
import { replicaSets } from './replica-sets'
import { stateSecret } from './state-secret'

/** From which objects something else comes, later, by a controller's hand. */
const MAKERS: Partial<Record<Kind, readonly Controller[]>> = {
  Namespace: [namespaceContents],
  Ingress: [ingressCertificates],
  Certificate: [certificateSecret],
  ConfigMap: [stateSecret],
  PersistentVolumeClaim: [boundVolume],
  Deployment: [replicaSets, disruptionBudget, oneOffPods],
  DaemonSet: [daemonPods],
  ScaledObject: [kedaAutoscaler],
  Service: [endpointSlice],
  CronJob: [jobs],
}

/**
 * What will be in the cluster beside the objects that the rack applies. In the order of the
 * objects that they come from, each id once, and none that the rack applies itself.
 */
export function derivedObjects(
  objects: readonly MappedObject[],
  concepts: readonly ManifestItem[],
  settings: Settings,
  kept: Keeping,
): DerivedObject[] {
  const ids = new Set(objects.map(({ id }) => id))
  const names = new Map(concepts.map(({ id, name }) => [id, name]))
  const scaled = new Set(
    objects
      .filter(isAutoscaler)
      .map(({ object }) => `Deployment/${String(field(object, 'spec', 'scaleTargetRef', 'name'))}`),
  )
  const hasNamespace = ids.has(`Namespace/${settings.rack}-${settings.app}`)
  const derived = new Map<string, DerivedObject>()
  for (const object of objects) {
    const conceptName = names.get(object.concept)
    const isScaled = scaled.has(object.id)
    const made = kept.of(MAKERS, object, [settings, hasNamespace, conceptName, isScaled], () =>
      (MAKERS[object.kind] ?? []).flatMap((make) =>
        make(object, { settings, hasNamespace, conceptName, isScaled }),
      ),
    )
    for (const each of made)
      if (!ids.has(each.id) && !derived.has(each.id)) derived.set(each.id, each)
  }
  return [...derived.values()]
}

function isAutoscaler({ kind }: MappedObject): boolean {
  return kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject'
}
