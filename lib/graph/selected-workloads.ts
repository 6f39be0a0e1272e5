import { field } from '../kubernetes/field'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { podTemplate } from '../kubernetes/pod-template'
import type { MappedObject } from '../mapping/mapped-object'

type Labels = Readonly<Record<string, unknown>>

/**
 * For a Service, the ids of the workloads whose pods its selector finds. Workloads are looked up by
 * the rarest label that the selector asks for, so that many services cost no more than their
 * number. A Service without a selector finds nothing.
 */
export function selectedWorkloads(
  objects: readonly MappedObject[],
): (service: KubernetesObject) => string[] {
  const asked = new Set(
    objects.flatMap(({ object }) =>
      object.kind === 'Service' ? Object.keys(labelsAt(object, 'spec', 'selector')) : [],
    ),
  )
  const byLabel = new Map<string, { id: string; labels: Labels }[]>()
  for (const { id, object } of objects) {
    const labels = labelsAt(podTemplate(object), 'metadata', 'labels')
    for (const key of asked) {
      if (!Object.hasOwn(labels, key)) continue
      const label = `${key}=${labels[key]}`
      const known = byLabel.get(label)
      if (known) known.push({ id, labels })
      else byLabel.set(label, [{ id, labels }])
    }
  }
  return (service) => {
    const selector = Object.entries(labelsAt(service, 'spec', 'selector'))
    if (selector.length === 0) return []
    const candidates = selector.map(([key, value]) => byLabel.get(`${key}=${value}`) ?? [])
    const fewest = candidates.reduce((least, some) => (some.length < least.length ? some : least))
    return fewest
      .filter(({ labels }) => selector.every(([key, value]) => labels[key] === value))
      .map(({ id }) => id)
  }
}

function labelsAt(object: unknown, ...keys: string[]): Labels {
  const labels = field(object, ...keys)
  return labels !== null && typeof labels === 'object' ? (labels as Labels) : {}
}
