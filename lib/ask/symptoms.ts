/**
 * What terminals print, and the runbook that begins from it; the first that fits a line is meant.
 */
const SYMPTOMS: readonly (readonly [RegExp, string])[] = [
  [
    /OOM-?Killed|out of memory|exit code:? 137|signal: killed|Cannot allocate memory|memory cgroup/i,
    'out-of-memory',
  ],
  [
    /ImagePullBackOff|ErrImagePull|ErrImageNeverPull|InvalidImageName|failed to pull|failing to pull image|pull access denied|manifest (unknown|for .* not found)|toomanyrequests|back-off pulling image/i,
    'image-pull',
  ],
  [
    /CreateContainerConfigError|CreateContainerError|FailedMount|MountVolume|(configmap|secret)s? "[^"]*" not found|couldn't find key|runAsNonRoot/i,
    'container-config',
  ],
  [
    /CrashLoopBackOff|back-off restarting failed container|RunContainerError|StartError|exec format error|executable file not found in \$PATH|Liveness probe failed|Startup probe failed|failed (liveness|startup) probe|PodCrashLooping|Init:Error|exit(ed with)? (code|status)/i,
    'crash-loop',
  ],
  [
    /FailedScheduling|nodes are available|Insufficient (cpu|memory|nvidia|amd)|unschedulable|untolerated taint|volume node affinity conflict|KubePodNotScheduled/i,
    'pending',
  ],
  [
    /ProvisioningFailed|unbound immediate PersistentVolumeClaims|WaitForFirstConsumer|waiting for first consumer|storageclass.*not found|no persistent volumes available|PersistentVolumeClaimPending|FailedAttachVolume|FailedBinding|ExternalProvisioning/i,
    'claim-pending',
  ],
  [
    /FailedGet\w*Metric|FailedComputeMetricsReplicas|missing request for|unable to (get|fetch|compute)[^"]*(metric|replica)|Metrics API not available|metrics not available|metrics-server|ScalingActive|ScalingLimited|KEDAScaler|ScaledObjectCheckFailed|horizontalpodautoscalers?\S* "[^"]*" not found|KubeHpa/i,
    'not-scaling',
  ],
  [
    /SyncLoadBalancerFailed|EnsuringLoadBalancer|LoadBalancerNegNotReady|FailedDeployModel|EXTERNAL-IP.*<pending>/i,
    'balancer-pending',
  ],
  [
    /ProgressDeadlineExceeded|exceeded its progress deadline|rolled back|rolling back|is invalid:|field is immutable|KubeDeploymentRolloutStuck/i,
    'rollback',
  ],
  [
    /timed out waiting for the condition|waiting for (deployment|rollout)|old replicas are pending termination|KubeDeploymentReplicasMismatch|promot\w*.*(hang|stuck|forever|timeout)|deadline exceeded.*rollout/i,
    'promote-waits',
  ],
  [
    /pods\/exec|cannot exec|cannot create resource "pods\/(exec|attach)"|unable to upgrade connection|container not found/i,
    'exec-refused',
  ],
  [/previous terminated container|unable to retrieve container logs/i, 'no-logs'],
  [
    /JobAlreadyActive|TooManyMissedTimes|MissSchedule|too many missed start times|FailedNeedsStart|UnknownSchedule|invalid schedule/i,
    'timer-never-runs',
  ],
  [/BackoffLimitExceeded|KubeJobFailed/i, 'timer-no-logs'],
  [/FailedDaemonPod|didn't have free ports|KubeDaemonSet/i, 'agent-missing'],
  [
    /acme|challenge|x509|ERR_CERT|certificate (has expired|is not trusted|request)|CertificateNotReady|Issuing certificate|DoesNotExist.*[Ss]ecret/i,
    'certificate',
  ],
  [
    /could not resolve host|NXDOMAIN|ENOTFOUND|DNS_PROBE|server can't find|default backend|404 page not found/i,
    'domain',
  ],
  [
    /Readiness probe failed|readiness probe|\bUnhealthy\b|\b50[234]\b|service unavailable|bad gateway|gateway time-?out|no (live upstreams|endpoints available|endpoints)|does not have any active Endpoint|upstream (connect|prematurely|timed out|sent)|connection refused|ECONNREFUSED|EADDRINUSE|no route to host/i,
    '503',
  ],
  [
    /KeyError|(environment )?variable .* (is )?(not set|undefined|missing)|required env/i,
    'variable',
  ],
  [/timeout waiting for (process|pod)/i, 'run-fails'],
  [/\bPending\b/, 'pending'],
]

/**
 * The runbook of what a line shows; of the status of the rack's Atom only that it rolls back;
 * undefined where it shows no symptom.
 */
export function symptomOf(line: string): string | undefined {
  const text = line.slice(0, MOST_LETTERS)
  if (/\batom\/app\b/.test(text))
    return /=> *(Rollback|Reverted|Failed|Error)/.test(text) ? 'rollback' : undefined
  return SYMPTOMS.find(([sign]) => sign.test(text))?.[1]
}

const MOST_LETTERS = 4_000
