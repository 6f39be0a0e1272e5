import { type Controller, derivedObject } from './controller'

/** What is in every app's namespace beside the objects of convox.yml. Facts, section 7.1. */
export const namespaceContents: Controller = ({ id, concept }, { settings }) => {
  const { rack, app, release, build } = settings
  const labels = { system: 'convox', rack, app }
  const inside = { concept, owner: id, maker: 'the rack' }
  const atom = derivedObject({
    ...inside,
    kind: 'Atom',
    pattern: 'app',
    labels: {},
    lifetime: 'As long as the app.',
    explanation:
      'The rack applies a release through it: its status says whether the release runs, is being applied, or was rolled back.',
  })
  const version = derivedObject({
    ...inside,
    kind: 'AtomVersion',
    pattern: 'app-<nanoseconds>',
    owner: atom.id,
    labels: {},
    lifetime: 'One for each promote.',
    explanation:
      'All objects that one promote applied: `spec.template` holds the whole manifest, base64 encoded.',
  })
  const releaseRecord = derivedObject({
    ...inside,
    kind: 'Release',
    pattern: release.toLowerCase(),
    labels,
    lifetime: 'Kept; all but the 60 newest are marked as old.',
    explanation:
      'A build, the environment and the convox.yml of one release. Its id is in upper case in labels and variables, in lower case here.',
  })
  const buildRecord = derivedObject({
    ...inside,
    kind: 'Build',
    pattern: build.toLowerCase(),
    labels,
    lifetime: 'Kept with its release.',
    explanation:
      'A build: its description, its times, its convox.yml. Its id is the tag of the images.',
  })
  const buildPod = derivedObject({
    ...inside,
    kind: 'Pod',
    pattern: 'build-<build>',
    maker: '`convox build` or `convox deploy`',
    labels: {
      ...labels,
      release,
      service: 'build',
      name: 'build',
      type: 'process',
      'service-type': 'build',
    },
    lifetime: 'While it builds; the rack removes it about 5 s after it ends.',
    explanation: 'Builds the images of every service and pushes them to the registry.',
  })
  const account = derivedObject({
    ...inside,
    kind: 'ServiceAccount',
    pattern: 'default',
    maker: 'Kubernetes',
    labels: {},
    lifetime: 'As long as the namespace.',
    explanation: 'Exists in every namespace. The pods of resources run as it.',
  })
  const authority = derivedObject({
    ...inside,
    kind: 'ConfigMap',
    pattern: 'kube-root-ca.crt',
    maker: 'Kubernetes',
    labels: {},
    lifetime: 'As long as the namespace.',
    explanation: 'Exists in every namespace: the CA certificate of the API server.',
  })
  const records = [
    atom,
    version,
    ...(release === '' ? [] : [releaseRecord]),
    ...(build === '' ? [] : [buildRecord]),
  ]
  return [...records, buildPod, account, authority]
}
