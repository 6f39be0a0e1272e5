import { CONTAINER_TYPES, MANAGED_TYPES } from '../manifest/resource-types'

const PORTS = [
  ...new Set(
    [...Object.values(CONTAINER_TYPES), ...Object.values(MANAGED_TYPES)].map(({ port }) => port),
  ),
].join('|')
const PROGRAMS = `database|${Object.keys(CONTAINER_TYPES).join('|')}|postgresql`
const NO_ANSWER = 'refused|timed? ?out|unreachable'

/** By the port or the name of a resource, and by the words of its clients. */
const RESOURCE_REFUSES = new RegExp(
  [
    `(:|port[ =]?)(${PORTS})\\b.*(${NO_ANSWER}|closed|reset)`,
    `(${NO_ANSWER}|could not connect|can't connect|lookup|ENOTFOUND|EAI_AGAIN)\\b.*(:|port |ort=)?(\\b(${PORTS})|resource-)`,
    `(${NO_ANSWER}|ECONNREFUSED|unavailable)\\b.*\\b(${PROGRAMS})\\b`,
    `\\b(${PROGRAMS})\\b.*(refused|unreachable|timed out|unavailable)`,
    `ECONNREFUSED \\S+:(${PORTS})`,
    "could not translate host name|Can't connect to (MySQL|local MySQL)",
    'SequelizeConnection\\w*Error|PG::ConnectionBad|(Redis|Mysql|Postgres)\\w*(Connection|Timeout)\\w*Error',
    '(Connecting to|connection to) (Redis|node|server at)',
    'the database system is (starting up|shutting down)|too many clients|Too many connections',
    'password authentication failed',
  ].join('|'),
  'i',
)

/**
 * What terminals print, and the runbook that begins from it. The first that fits a line is meant,
 * so what says more is before what is said along with everything.
 */
const SYMPTOMS: readonly (readonly [RegExp, string])[] = [
  [
    /disruption budget|PodDisruptionBudget\w* violat|Cannot evict pod|KubePdbNotEnoughHealthyPods|PodDisruptionBudgetAtLimit/i,
    'drain',
  ],
  [
    /\bEvict(ed|ion ?Thresh|ionByEvictionAPI)|low on resource|NodeLost|NodeNotReady|node\S* (is |was )?not ?ready|NodeHas(Disk|Insufficient|Memory)\w*|DiskPressure|MemoryPressure|ephemeral[- ]storage|TaintManagerEviction|\bPreempt(ed|ing)\b|unreachable:NoExecute|KubeNodeNotReady|FailedKillPod|ContainerGCFailed|ImageGCFailed|FreeDiskSpaceFailed/i,
    'evicted',
  ],
  [
    /no space left on device|disk quota exceeded|ENOSPC|PersistentVolumeFillingUp|could not (write|extend) file.*space/i,
    'disk-full',
  ],
  [
    /OOM-?Killed|\bOOMKilling\b|out ?of ?memory|exit code:? *137|signal: killed|Cannot allocate memory|memory cgroup|heap out of memory|ContainerOOM/i,
    'out-of-memory',
  ],
  [
    /ImagePullBackOff|ErrImage\w+|InvalidImageName|ImageInspectError|RegistryUnavailable|failed to (pull|resolve reference)|failing to pull image|pull access denied|manifest (unknown|for .* not found)|toomanyrequests|back-off pulling image|no match for platform|no basic auth credentials/i,
    'image-pull',
  ],
  [
    /Multi-Attach|FailedAttachVolume|AttachVolume\.Attach failed|FailedMapVolume|volume node affinity conflict|(unable|failed) to attach or mount volumes|mount failed: exit status|driver name \S+ not found in the list of registered CSI drivers|mount\.nfs|exceed max volume count/i,
    'volume-attach',
  ],
  [
    /CreateContainerConfigError|CreateContainerError|FailedMount|MountVolume|(configmap|secret)s? "[^"]*" not found|couldn't find key|runAsNonRoot|references non-existent (secret|config) key/i,
    'container-config',
  ],
  [
    /executing command in container|failed to exec in container|OCI runtime exec failed|command terminated with exit code/i,
    'exec-refused',
  ],
  [
    /Unable to connect to the server|could not connect to (the )?rack|must be logged in to the server|connection to the server \S+ was refused|context "?[^"]*"? does not exist|no configuration has been provided|getting credentials: exec/i,
    'no-access',
  ],
  [/EADDRINUSE|address already in use|bind: address in use/i, 'port-in-use'],
  [
    /build failed|failed to (solve|build)|executor failed running|failed to compute cache key|COPY failed|dockerfile parse error|did not complete successfully: exit code|build error|build timeout/i,
    'build-fails',
  ],
  [
    /CrashLoopBackOff|back-off restarting failed container|\bBackOff\b.*restart|RunContainerError|ContainerCannotRun|StartError|PostStartHookError|FailedPostStartHook|exec format error|executable file not found|OCI runtime create failed|(Liveness|Startup) probe (failed|errored)|failed (liveness|startup) probe|PodCrashLooping|Init:(Error|CrashLoop)|exit(ed with)?:? (code|status):? *[1-9]|Exit Code: *[1-9]|KubeContainerWaiting/i,
    'crash-loop',
  ],
  [
    /ProvisioningFailed|unbound immediate PersistentVolumeClaims|WaitForFirstConsumer|waiting for first consumer|storageclass\S* .*not found|no persistent volumes available|PersistentVolumeClaim(Pending|.*Pending)|FailedBinding|ExternalProvisioning|waiting for a volume to be created|persistentvolumeclaim "[^"]*" not found|VolumeResizeFailed|KubePersistentVolumeErrors|ClaimLost/i,
    'claim-pending',
  ],
  [
    /FailedDaemonPod|FailedPlacement|didn't have free ports|KubeDaemonSet|didn't satisfy plugin.*DaemonSet/i,
    'agent-missing',
  ],
  [
    /FailedScheduling|nodes are available|Insufficient (cpu|memory|pods|nvidia|amd)|unschedulable|untolerated taint|didn't match (Pod's )?node (affinity|selector)|KubePodNotScheduled|NotTriggerScaleUp|NoNodesReady/i,
    'pending',
  ],
  [
    /(?:ScalerFailed|error calculating desired replicas|FailedGet\w*Metric|FailedComputeMetricsReplicas|missing request for|(unable|failed) to (get|fetch|compute|parse)[^"]*(metric|replica|utilization)|invalid metrics|Metrics API not available|metrics not available|metrics-server|metrics\.k8s\.io|ScalingActive|ScalingLimited|FailedRescale|FailedUpdateStatus.*autoscal|AmbiguousSelector|TooManyReplicas|KEDAScaler|KEDAScaleTarget\w*Failed|ScaledObjectCheckFailed|error getting scale decision|scale_handler|scaledobject.*(error|fail)|no scaler|Fallback is active|horizontalpodautoscalers?\S* "[^"]*" not found|KubeHpa|KedaScaler)/i,
    'not-scaling',
  ],
  [
    /SyncLoadBalancerFailed|CreatingLoadBalancerFailed|LoadBalancerNegNotReady|FailedDeployModel|FailedBuildModel|UnAvailableLoadBalancer|UnsupportedLoadBalancer|EXTERNAL-IP.*<pending>/i,
    'balancer-pending',
  ],
  [
    /cannot exec|pods\/(exec|attach)|unable to upgrade connection|container not found|error executing remote command/i,
    'exec-refused',
  ],
  [
    /exceeded quota|violates PodSecurity|(maximum|minimum) (cpu|memory) usage per|admission webhook .* denied|denied the request|is invalid: |field is immutable|may not change once set|failed calling webhook|ValidatingAdmissionPolicy|unable to validate against any security|is already defined in ingress|error validating data|unknown field "|must specify (limits|requests)|provided port is already allocated/i,
    'refused',
  ],
  [
    /User "[^"]*" cannot |is forbidden: User|Unauthorized: |pods is forbidden|clusterrole\S* not found|RBAC: /i,
    'forbidden',
  ],
  [
    /AccessDenied|is not authorized to perform|UnauthorizedOperation|NoCredentialProviders|Unable to locate credentials|CredentialsProviderError|ExpiredToken|InvalidClientTokenId|InvalidIdentityToken/i,
    'access-denied',
  ],
  [
    /no such (service|app|rack|release|process|resource|build|timer|object)|could not find (service|app)/i,
    'no-such-name',
  ],
  [
    /ProgressDeadlineExceeded|exceeded its progress deadline|roll(ed|ing) ?back|RollbackDone|KubeDeploymentRolloutStuck|deploy(ment)? failed|promote failed/i,
    'rollback',
  ],
  [
    /timed out waiting for the condition|waiting for (deployment|rollout|daemon set)|old replicas are pending termination|updated replicas are available|KubeDeployment(Replicas|Generation)Mismatch|KubeStatefulSet|(promot|deploy)\w*.*(hang|stuck|forever|time-?out|timed out)|deadline exceeded.*rollout|waiting for release/i,
    'promote-waits',
  ],
  [/timeout waiting for (process|pod)|convox run/i, 'run-fails'],
  [
    /previous terminated container|is waiting to start|unable to retrieve container logs/i,
    'no-logs',
  ],
  [
    /JobAlreadyActive|TooManyMissedTimes|MissSchedule|missed start(ing)? (time|dead)|FailedNeedsStart|UnknownSchedule|UnparseableSchedule|InvalidSchedule|invalid schedule|unparseable schedule|FailedCreate.*cronjob|CronJobRunning|KubeCronJob/i,
    'timer-never-runs',
  ],
  [
    /BackoffLimitExceeded|reached the specified backoff limit|DeadlineExceeded.*\bJob\b|\bJob was active longer|\bJob \S+ failed to complete|KubeJob(Failed|NotCompleted)/i,
    'timer-no-logs',
  ],
  [
    /too many redirects|ERR_TOO_MANY_REDIRECTS|redirect(ed you too many| loop)|Maximum \(\d+\) redirects/i,
    'redirect-loop',
  ],
  [
    /too big header|too long header|header or cookie too large|\b431\b.*header|Request Header Fields Too Large/i,
    'big-header',
  ],
  [
    /\b413\b|request entity too large|payload too large|too large body|content too large/i,
    'too-large',
  ],
  [
    /\bacme\b|challenge|SSL certificate problem|x509|ERR_CERT|certificate (has expired|is not trusted|request|is not valid|verify failed)|CertificateNotReady|CertManagerCert|Issuing certificate|DoesNotExist.*secret|self[- ]signed certificate|OrderFailed|ErrInitIssuer|rateLimited|BadConfig.*issuer|urn:ietf:params:acme/i,
    'certificate',
  ],
  [RESOURCE_REFUSES, 'resource-refuses'],
  [
    /could not resolve host|NXDOMAIN|ENOTFOUND|EAI_AGAIN|no such host|DNS_PROBE|server can't find|name or service not known|default backend|404 page not found/i,
    'domain',
  ],
  [
    /readiness probe|\bUnhealthy\b|\b50[234]\b|service (temporarily )?unavailable|bad gateway|gateway time-?out|no (live upstreams|healthy upstream|endpoints available|endpoints)|does not have any active Endpoint|upstream (connect|prematurely|timed out|sent)|FailedToUpdateEndpoint|connection (refused|reset)|ECONNREFUSED|ECONNRESET|no route to host|KubePodNotReady|non-ready state|ERR_EMPTY_RESPONSE|statuscode: \d/i,
    '503',
  ],
  [
    /KeyError|(environment )?variable .* (is )?(not set|undefined|missing)|required env|missing required environment|key not found: "?[A-Z_]{3,}/i,
    'variable',
  ],
  [/\bFailedCreate\b|Error creating: /, 'refused'],
  [/\bPending\b/, 'pending'],
]

/**
 * The runbook of what a line shows; of the status of the rack's Atom only that it rolls back;
 * undefined where it shows no symptom.
 */
export function symptomOf(line: string): string | undefined {
  const rank = rankOf(line)
  return rank === undefined ? undefined : SYMPTOMS[rank]?.[1]
}

/** Events of what goes well. */
const WELL =
  /\bNormal\s+(Pull(ed|ing)|Scheduled|Created|Started|Successful\w+|Scal(ing|ed)\w*|Completed|Ensur(ing|ed)\w*|SawCompletedJob|Sync|RegisteredNode|NodeReady)\b/

/** Of several lines about one thing, the runbook of what says most. */
export function symptomOfLines(lines: readonly string[]): string | undefined {
  const ranks = lines.flatMap((line) => rankOf(line) ?? [])
  return ranks.length === 0 ? undefined : SYMPTOMS[Math.min(...ranks)]?.[1]
}

const ROLLBACK = SYMPTOMS.findIndex(([, id]) => id === 'rollback')
const MOST_LETTERS = 4_000

function rankOf(line: string): number | undefined {
  const text = line.slice(0, MOST_LETTERS)
  if (WELL.test(text)) return undefined
  if (/\batom\/app\b/.test(text))
    return /=> *(Rollback|Reverted|Failed|Failure|Error|Deadline)/.test(text) ? ROLLBACK : undefined
  const rank = SYMPTOMS.findIndex(([sign]) => sign.test(text))
  return rank < 0 ? undefined : rank
}
