import fc from 'fast-check'
import { DaemonSet } from 'kubernetes-models/apps/v1/DaemonSet'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { CronJob } from 'kubernetes-models/batch/v1/CronJob'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap'
import { Namespace } from 'kubernetes-models/v1/Namespace'
import { PersistentVolume } from 'kubernetes-models/v1/PersistentVolume'
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim'
import { Secret } from 'kubernetes-models/v1/Secret'
import { Service } from 'kubernetes-models/v1/Service'
import { ServiceAccount } from 'kubernetes-models/v1/ServiceAccount'
import { describe, expect, it } from 'vitest'
import { explore } from '../explore'
import { refusals } from '../kubernetes/apiserver/refusals'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { settingsFrom } from '../rack/settings'
import { manifests } from './manifests'
import { conformanceTexts, exampleTexts } from './texts'

/** The JSON schemas that Kubernetes publishes, one for each kind of its own that a rack applies. */
const MODELS = {
  ConfigMap,
  CronJob,
  DaemonSet,
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  Namespace,
  PersistentVolume,
  PersistentVolumeClaim,
  Secret,
  Service,
  ServiceAccount,
} as unknown as Record<string, new (object: unknown) => { validate(): void }>

const PATIENCE = 120_000

/** A rack on which everything is installed. */
const ROOMY = settingsFrom({
  resolver: '172.20.0.53',
  efsFileSystemId: 'fs-0123',
  azureFiles: true,
  keda: true,
  vpa: true,
  domainInternal: 'int.example.com',
})

describe.each([...exampleTexts(), ...conformanceTexts()])('$name', ({ manifest, settings }) => {
  it('makes no object that Kubernetes’ schema refuses, but those that the API server is known to refuse', () => {
    const { objects } = explore(manifest, settings)
    const taken = objects.filter(({ object }) => refusals(object).length === 0)
    expect(
      taken.flatMap(({ id, object }) => schemaFaults(object).map((fault) => `${id}: ${fault}`)),
    ).toEqual([])
  })
})

it('any convox.yml makes no other object that Kubernetes’ schema refuses', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(manifests, (manifest) => {
      const { objects } = explore(manifest, ROOMY)
      const taken = objects.filter(({ object }) => refusals(object).length === 0)
      expect(
        taken.flatMap(({ id, object }) => schemaFaults(object).map((fault) => `${id}: ${fault}`)),
      ).toEqual([])
    }),
    { numRuns: 150 },
  )
})

describe('the schemas', () => {
  it('find a text where a number belongs', () => {
    const object = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web' },
      spec: { ports: [{ port: '80' }] },
    } as unknown as KubernetesObject
    expect(schemaFaults(object)).toEqual([expect.stringContaining('/spec/ports/0/port')])
  })
})

/** An owner's uid is known only to the cluster, and is left out of the map. */
function schemaFaults(object: KubernetesObject): string[] {
  const Model = MODELS[object.kind]
  if (Model === undefined) return []
  const owners = (object.metadata.ownerReferences as object[] | undefined)?.map((owner) => ({
    uid: '',
    ...owner,
  }))
  try {
    new Model({
      ...object,
      metadata: { ...object.metadata, ...(owners && { ownerReferences: owners }) },
    }).validate()
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}
