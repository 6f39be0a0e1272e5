import type { CombinedService } from '../../manifest/manifest'
import type { AbsenceReason, Condition } from './condition'
import { noInitContainer, noLiveness, noReadiness, noStartup } from './service-probes'
import {
  noCertificate,
  noClusterService,
  noHttpProxy,
  noIngress,
  noLoadBalancer,
} from './service-routing'
import {
  noAutoscaler,
  noCpuLimit,
  noPods,
  noScaledObject,
  noVerticalAutoscaler,
} from './service-scaling'

type Ask = Condition<CombinedService>['reason']

/** What a service may lack. */
export const SERVICE_CONDITIONS: readonly Condition<CombinedService>[] = [
  { what: 'Ingress', kind: 'Ingress', reason: noIngress },
  { what: 'HTTPProxy', kind: 'HTTPProxy', reason: noHttpProxy },
  { what: 'Certificate', kind: 'Certificate', reason: noCertificate },
  { what: 'Service', kind: 'Service', reason: noClusterService },
  { what: 'load balancer', reason: noLoadBalancer },
  { what: 'HorizontalPodAutoscaler', kind: 'HorizontalPodAutoscaler', reason: noAutoscaler },
  { what: 'ScaledObject', kind: 'ScaledObject', reason: noScaledObject },
  { what: 'VerticalPodAutoscaler', kind: 'VerticalPodAutoscaler', reason: noVerticalAutoscaler },
  { what: 'PodDisruptionBudget', kind: 'PodDisruptionBudget', reason: noDisruptionBudget },
  { what: 'Deployment', kind: 'Deployment', reason: noDeployment },
  { what: 'DaemonSet', kind: 'DaemonSet', reason: noDaemonSet },
  { what: 'pod of its own', reason: noPods },
  { what: 'PersistentVolumeClaim', kind: 'PersistentVolumeClaim', reason: noClaim },
  { what: 'Secret for pulling images', reason: noPullSecret },
  { what: 'IAM role on its ServiceAccount', reason: noRoleAnnotation },
  { what: 'readiness probe', reason: noReadiness },
  { what: 'liveness probe', reason: noLiveness },
  { what: 'startup probe', reason: noStartup },
  { what: 'init container', reason: noInitContainer },
  { what: 'limit of CPU', reason: noCpuLimit },
]

const PDB_ANNOTATIONS = ['convox.com/pdb-disabled', 'convox.com/pdb-disbaled']

function noDisruptionBudget(service: CombinedService): AbsenceReason | undefined {
  if (service.agent.value)
    return {
      because: 'The service is an agent. A rack creates PodDisruptionBudgets for Deployments only.',
      change: 'Nothing in convox.yml creates one: draining a node evicts its pod.',
      place: service.agent,
    }
  const disabled = service.annotations.find(
    ({ key, value }) => PDB_ANNOTATIONS.includes(key.value) && value.value === 'true',
  )
  return (
    disabled && {
      because: `The annotation \`${disabled.key.value}\` disables it.`,
      change: 'Remove the annotation.',
      place: disabled.key,
    }
  )
}

function noDeployment(service: CombinedService): AbsenceReason | undefined {
  return service.agent.value
    ? {
        because: 'With `agent: true` the service is a DaemonSet: one pod on every node.',
        change: 'Remove `agent: true`.',
        place: service.agent,
      }
    : undefined
}

function noDaemonSet(service: CombinedService): AbsenceReason | undefined {
  return service.agent.value
    ? undefined
    : {
        because: 'The service is not an agent: it has a number of replicas on any node.',
        change: 'Write `agent: true`.',
        place: service.agent,
        path: `${service.id}.agent`,
      }
}

function noClaim(service: CombinedService): AbsenceReason | undefined {
  const { volumeOptions, volumes } = service
  if (volumeOptions.some(({ awsEfs, azureFiles }) => awsEfs || azureFiles)) return undefined
  const change = 'Write `awsEfs` (or `azureFiles`) under `volumeOptions`.'
  const scratch = volumeOptions.find(({ emptyDir }) => emptyDir)?.emptyDir
  if (scratch)
    return {
      because: 'An emptyDir lives as long as its pod and needs no claim.',
      change,
      place: scratch.id,
    }
  if (volumes.length > 0)
    return {
      because: '`volumes` become emptyDir volumes that live as long as the pod.',
      change,
      path: `${service.id}.volumes`,
    }
  return {
    because: 'No storage is configured: what its pods write is lost with them.',
    change,
    path: `${service.id}.volumeOptions`,
  }
}

function noPullSecret(service: CombinedService): AbsenceReason | undefined {
  return service.imagePullSecrets.length > 0
    ? undefined
    : {
        because:
          '`imagePullSecrets` is not written: images are pulled from the repository of the app.',
        change: 'Write `imagePullSecrets` with registry, username and passwordEnv.',
        path: `${service.id}.imagePullSecrets`,
      }
}

export function noRoleAnnotation(
  ...[service, { settings }]: Parameters<Ask>
): AbsenceReason | undefined {
  if (service.annotations.some(({ key }) => key.value === 'eks.amazonaws.com/role-arn'))
    return undefined
  const path = `${service.id}.accessControl.awsPodIdentity`
  const policies = service.accessControl.awsPodIdentity?.policyArns
  if (settings.provider !== 'aws')
    return {
      because: 'Only racks on AWS give pods an IAM role.',
      change: 'It cannot be set on this provider.',
      setting: 'provider',
    }
  if (policies === undefined || policies.length === 0)
    return {
      because:
        '`accessControl.awsPodIdentity` is not written: its pods use the role of their node.',
      change: 'Write `policyArns` under `accessControl.awsPodIdentity`.',
      path,
    }
  return {
    because:
      'EKS associates the role with the ServiceAccount by namespace and name. No object in the cluster shows it.',
    change: `Nothing: ask \`aws eks list-pod-identity-associations --cluster-name ${settings.rack}\`.`,
    place: policies[0],
    path,
  }
}
