import { field } from '../../kubernetes/field'
import type { Kind } from '../../kubernetes/kinds'
import type { Settings } from '../../rack/settings'
import type { DerivedObject, ManifestItem, MappedObject } from '../mapped-object'
import { boundVolume } from './bound-volume'
import { certificateSecret, ingressCertificates } from './certificates'
import type { Controller, ControllerInput } from './controller'
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
 * What will stand in the cluster beside the objects that the rack applies. In the order of the
 * objects that they come from, each id once, and none that the rack applies itself.
 */
export function derivedObjects(
  objects: readonly MappedObject[],
  concepts: readonly ManifestItem[],
  settings: Settings,
): DerivedObject[] {
  const surroundings: ControllerInput = {
    settings,
    objects: new Map(objects.map((object) => [object.id, object])),
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    scaled: new Set(
      objects
        .filter(isAutoscaler)
        .map(
          ({ object }) => `Deployment/${String(field(object, 'spec', 'scaleTargetRef', 'name'))}`,
        ),
    ),
  }
  const derived = new Map<string, DerivedObject>()
  for (const object of objects) {
    for (const make of MAKERS[object.kind] ?? []) {
      for (const made of make(object, surroundings)) {
        if (!surroundings.objects.has(made.id) && !derived.has(made.id)) derived.set(made.id, made)
      }
    }
  }
  return [...derived.values()]
}

function isAutoscaler({ kind }: MappedObject): boolean {
  return kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject'
}
