import type { CombinedService } from '../../manifest/manifest'
import type { AbsenceReason, AbsenceRule } from './question'
import { initContainer, liveness, readiness, startup } from './service-checks'
import { certificate, clusterService, httpProxy, ingress, loadBalancer } from './service-routing'
import { autoscaler, cpuLimit, pods, scaledObject, verticalAutoscaler } from './service-scaling'

type Ask = AbsenceRule<CombinedService>['reason']

/** What a service may lack. */
export const SERVICE_QUESTIONS: readonly AbsenceRule<CombinedService>[] = [
  { what: 'Ingress', kind: 'Ingress', reason: ingress },
  { what: 'HTTPProxy', kind: 'HTTPProxy', reason: httpProxy },
  { what: 'Certificate', kind: 'Certificate', reason: certificate },
  { what: 'Service', kind: 'Service', reason: clusterService },
  { what: 'load balancer', reason: loadBalancer },
  { what: 'HorizontalPodAutoscaler', kind: 'HorizontalPodAutoscaler', reason: autoscaler },
  { what: 'ScaledObject', kind: 'ScaledObject', reason: scaledObject },
  { what: 'VerticalPodAutoscaler', kind: 'VerticalPodAutoscaler', reason: verticalAutoscaler },
  { what: 'PodDisruptionBudget', kind: 'PodDisruptionBudget', reason: disruptionBudget },
  { what: 'Deployment', kind: 'Deployment', reason: deployment },
  { what: 'DaemonSet', kind: 'DaemonSet', reason: daemonSet },
  { what: 'pod of its own', reason: pods },
  { what: 'PersistentVolumeClaim', kind: 'PersistentVolumeClaim', reason: claim },
  { what: 'Secret for pulling images', reason: pullSecret },
  { what: 'IAM role on its ServiceAccount', reason: roleAnnotation },
  { what: 'readiness probe', reason: readiness },
  { what: 'liveness probe', reason: liveness },
  { what: 'startup probe', reason: startup },
  { what: 'init container', reason: initContainer },
  { what: 'limit of CPU', reason: cpuLimit },
]

const PDB_ANNOTATIONS = ['convox.com/pdb-disabled', 'convox.com/pdb-disbaled']

function disruptionBudget(service: CombinedService): AbsenceReason | undefined {
  if (service.agent.value)
    return {
      because: 'It is an agent: a rack guards Deployments only.',
      change: 'No line gives it one: a node takes its pod along when it is drained.',
      place: service.agent,
    }
  const disabled = service.annotations.find(
    ({ key, value }) => PDB_ANNOTATIONS.includes(key.value) && value.value === 'true',
  )
  return (
    disabled && {
      because: `The annotation \`${disabled.key.value}\` asks for none.`,
      change: 'Take the annotation away.',
      place: disabled.key,
    }
  )
}

function deployment(service: CombinedService): AbsenceReason | undefined {
  return service.agent.value
    ? {
        because: '`agent: true` makes a DaemonSet of it: one pod on every node.',
        change: 'Take `agent: true` away.',
        place: service.agent,
      }
    : undefined
}

function daemonSet(service: CombinedService): AbsenceReason | undefined {
  return service.agent.value
    ? undefined
    : {
        because: 'It is no agent: it has a number of pods, wherever there is room.',
        change: 'Write `agent: true`.',
        place: service.agent,
        path: `${service.id}.agent`,
      }
}

function claim(service: CombinedService): AbsenceReason | undefined {
  const { volumeOptions, volumes } = service
  if (volumeOptions.some(({ awsEfs, azureFiles }) => awsEfs || azureFiles)) return undefined
  const change = 'Write `awsEfs` (or `azureFiles`) under `volumeOptions`.'
  const scratch = volumeOptions.find(({ emptyDir }) => emptyDir)?.emptyDir
  if (scratch)
    return {
      because: 'An emptyDir lives as long as its pod, and asks for no storage.',
      change,
      place: scratch.id,
    }
  if (volumes.length > 0)
    return {
      because: '`volumes` become directories that live as long as the pod, whatever their names.',
      change,
      path: `${service.id}.volumes`,
    }
  return {
    because: 'No storage is written: what its pods write goes with them.',
    change,
    path: `${service.id}.volumeOptions`,
  }
}

function pullSecret(service: CombinedService): AbsenceReason | undefined {
  return service.imagePullSecrets.length > 0
    ? undefined
    : {
        because: '`imagePullSecrets` is not written: images come from the app’s own repository.',
        change: 'Write `imagePullSecrets` with registry, username and passwordEnv.',
        path: `${service.id}.imagePullSecrets`,
      }
}

function roleAnnotation(...[service, { settings }]: Parameters<Ask>): AbsenceReason | undefined {
  if (service.annotations.some(({ key }) => key.value === 'eks.amazonaws.com/role-arn'))
    return undefined
  const path = `${service.id}.accessControl.awsPodIdentity`
  const policies = service.accessControl.awsPodIdentity?.policyArns
  if (settings.provider !== 'aws')
    return {
      because: 'Only racks on AWS give pods an IAM role.',
      change: 'No line gives them one on this provider.',
      setting: 'provider',
    }
  if (policies === undefined || policies.length === 0)
    return {
      because:
        '`accessControl.awsPodIdentity` is not written: its pods have the rights of their node.',
      change: 'Write `policyArns` under `accessControl.awsPodIdentity`.',
      path,
    }
  return {
    because:
      'EKS binds the role to the ServiceAccount from outside, by namespace and name: nothing in the cluster shows it.',
    change: `Nothing: ask \`aws eks list-pod-identity-associations --cluster-name ${settings.rack}\`.`,
    place: policies[0],
    path,
  }
}
