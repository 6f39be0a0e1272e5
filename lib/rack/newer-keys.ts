/**
 * Keys of convox.yml that racks newer than the one shown here know, and the first version that
 * does. `*` is a name that the user chose, `[]` an item of a list.
 */
const NEWER_KEYS: ReadonlyMap<string, string> = new Map([
  ['services.*.stateful', '3.25.4'],
  ['services.*.podManagementPolicy', '3.25.4'],
  ['services.*.volumeOptions[].persistentVolumeClaim', '3.25.4'],
  ['services.*.volumeOptions[].persistentVolumeClaim.id', '3.25.4'],
  ['services.*.volumeOptions[].persistentVolumeClaim.mountPath', '3.25.4'],
  ['services.*.volumeOptions[].persistentVolumeClaim.size', '3.25.4'],
  ['services.*.volumeOptions[].persistentVolumeClaim.storageClass', '3.25.4'],
  ['services.*.volumeOptions[].persistentVolumeClaim.accessMode', '3.25.4'],
  ['services.*.initContainer.volumeOptions[].persistentVolumeClaim', '3.25.4'],
  ['services.*.securityContext.fsGroup', '3.25.4'],
  ['services.*.spreadAcrossZones', '3.25.4'],
  ['services.*.health.grpcService', '3.25.4'],
  ['services.*.deployment.progressDeadline', '3.25.5'],
  ['services.*.deployment.crashRestartLimit', '3.25.5'],
  ['services.*.liveness.grpcService', '3.25.5'],
  ['balancers.*.awsLoadBalancerController', '3.25.5'],
])

/**
 * The first rack version that knows a key, by its path (`services.web.stateful`); undefined for any
 * other.
 */
export function knownSince(path: string): string | undefined {
  for (const [pattern, version] of NEWER_KEYS) {
    if (sameShape(pattern.split('.'), path.split('.'))) return version
  }
  return undefined
}

function sameShape(pattern: readonly string[], path: readonly string[]): boolean {
  const parts = pattern.flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2), '*'] : [part]))
  const given = path.flatMap((part) => part.split(/[[\]]/).filter((piece) => piece !== ''))
  return (
    parts.length === given.length && parts.every((part, at) => part === '*' || part === given[at])
  )
}
