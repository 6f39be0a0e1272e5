/**
 * The first rack version that knows each key of convox.yml, of those that came after 3.18. `*` is a
 * name that the user chose, `[]` an item of a list. Later versions than the one shown here are of
 * keys that this map drops, as its rack does.
 */
const KEYS_BY_VERSION: Readonly<Record<string, string>> = {
  '3.18.1': `
    services.*.accessControl services.*.accessControl.awsPodIdentity
    services.*.accessControl.awsPodIdentity.policyArns`,
  '3.18.2': `
    services.*.volumeOptions[].awsEfs services.*.volumeOptions[].awsEfs.accessMode
    services.*.volumeOptions[].awsEfs.id services.*.volumeOptions[].awsEfs.mountPath`,
  '3.18.10': `
    resources.*.image services.*.certificate.id`,
  '3.19.1': `
    appSettings appSettings.awsLogs appSettings.awsLogs.cwRetention
    appSettings.awsLogs.disableRetention`,
  '3.19.2': `
    services.*.initContainer services.*.initContainer.command services.*.initContainer.image
    services.*.initContainer.volumeOptions services.*.initContainer.volumeOptions[].awsEfs
    services.*.initContainer.volumeOptions[].awsEfs.accessMode
    services.*.initContainer.volumeOptions[].awsEfs.id
    services.*.initContainer.volumeOptions[].awsEfs.mountPath
    services.*.initContainer.volumeOptions[].emptyDir
    services.*.initContainer.volumeOptions[].emptyDir.id
    services.*.initContainer.volumeOptions[].emptyDir.medium
    services.*.initContainer.volumeOptions[].emptyDir.mountPath`,
  '3.19.5': `
    services.*.annotations[].* services.*.ingressAnnotations[].*`,
  '3.19.7': `
    configs configs[].id configs[].name configs[].value services.*.configMounts
    services.*.configMounts[].dir services.*.configMounts[].filename services.*.configMounts[].id
    services.*.initContainer.configMounts services.*.initContainer.configMounts[].dir
    services.*.initContainer.configMounts[].filename services.*.initContainer.configMounts[].id
    services.*.initContainer.volumeOptions[].awsEfs.storageClass
    services.*.initContainer.volumeOptions[].awsEfs.volumeHandle services.*.startupProbe
    services.*.startupProbe.failureThreshold services.*.startupProbe.grace
    services.*.startupProbe.interval services.*.startupProbe.path
    services.*.startupProbe.successThreshold services.*.startupProbe.tcpSocketPort
    services.*.startupProbe.timeout services.*.volumeOptions[].awsEfs.storageClass
    services.*.volumeOptions[].awsEfs.volumeHandle`,
  '3.20.1': `
    services.*.nodeSelectorLabels services.*.nodeSelectorLabels.*`,
  '3.22.4': `
    timers.*.parallelCount`,
  '3.23.0': `
    resources.*.options.cpu resources.*.options.mem services.*.disableHostUsers`,
  '3.23.1': `
    services.*.nodeAffinityLabels services.*.nodeAffinityLabels[].label
    services.*.nodeAffinityLabels[].value services.*.nodeAffinityLabels[].weight`,
  '3.23.3': `
    services.*.scale.keda services.*.scale.keda.advanced
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.policies
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.policies[].periodSeconds
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.policies[].type
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.policies[].value
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.selectPolicy
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.stabilizationWindowSeconds
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.tolerance
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp.policies
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp.policies[].periodSeconds
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp.policies[].type
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp.policies[].value
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp.selectPolicy
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp.stabilizationWindowSeconds
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp.tolerance
    services.*.scale.keda.advanced.horizontalPodAutoscalerConfig.name
    services.*.scale.keda.advanced.restoreToOriginalReplicaCount
    services.*.scale.keda.advanced.scalingModifiers
    services.*.scale.keda.advanced.scalingModifiers.activationTarget
    services.*.scale.keda.advanced.scalingModifiers.formula
    services.*.scale.keda.advanced.scalingModifiers.metricType
    services.*.scale.keda.advanced.scalingModifiers.target services.*.scale.keda.cooldownPeriod
    services.*.scale.keda.fallback services.*.scale.keda.fallback.behavior
    services.*.scale.keda.fallback.failureThreshold services.*.scale.keda.fallback.replicas
    services.*.scale.keda.idleReplicaCount services.*.scale.keda.initialCooldownPeriod
    services.*.scale.keda.pollingInterval services.*.scale.keda.triggers
    services.*.scale.keda.triggers[].authenticationRef
    services.*.scale.keda.triggers[].authenticationRef.kind
    services.*.scale.keda.triggers[].authenticationRef.name
    services.*.scale.keda.triggers[].metadata services.*.scale.keda.triggers[].metadata.*
    services.*.scale.keda.triggers[].metricType services.*.scale.keda.triggers[].name
    services.*.scale.keda.triggers[].type services.*.scale.keda.triggers[].useCachedMetrics
    services.*.scale.vpa services.*.scale.vpa.cpuOnly services.*.scale.vpa.maxCpu
    services.*.scale.vpa.maxMem services.*.scale.vpa.memOnly services.*.scale.vpa.minCpu
    services.*.scale.vpa.minMem services.*.scale.vpa.updateMode
    services.*.scale.vpa.updateRequestOnly`,
  '3.24.4': `
    services.*.initContainer.volumeOptions[].azureFiles
    services.*.initContainer.volumeOptions[].azureFiles.accessMode
    services.*.initContainer.volumeOptions[].azureFiles.id
    services.*.initContainer.volumeOptions[].azureFiles.mountPath
    services.*.initContainer.volumeOptions[].azureFiles.shareSize
    services.*.volumeOptions[].azureFiles services.*.volumeOptions[].azureFiles.accessMode
    services.*.volumeOptions[].azureFiles.id services.*.volumeOptions[].azureFiles.mountPath
    services.*.volumeOptions[].azureFiles.shareSize`,
  '3.24.5': `
    services.*.health.port services.*.health.port.port services.*.health.port.scheme
    services.*.initContainer.volumeOptions[].emptyDir.sizeLimit services.*.liveness.port
    services.*.liveness.port.port services.*.liveness.port.scheme services.*.securityContext
    services.*.securityContext.allowPrivilegeEscalation services.*.securityContext.capabilities
    services.*.securityContext.capabilities.add services.*.securityContext.capabilities.drop
    services.*.securityContext.readOnlyRootFilesystem services.*.securityContext.runAsGroup
    services.*.securityContext.runAsNonRoot services.*.securityContext.runAsUser
    services.*.securityContext.seccompProfile services.*.volumeOptions[].emptyDir.sizeLimit`,
  '3.24.6': `
    budget budget.alertThresholdPercent budget.atCapAction budget.atCapWebhookUrl
    budget.monthlyCapUsd budget.neverAutoShutdown budget.notifyBeforeMinutes
    budget.pricingAdjustment budget.recoveryMode budget.shutdownGracePeriod budget.shutdownOrder
    services.*.imagePullSecrets services.*.imagePullSecrets[].password
    services.*.imagePullSecrets[].passwordEnv services.*.imagePullSecrets[].registry
    services.*.imagePullSecrets[].username services.*.scale.autoscale
    services.*.scale.autoscale.cooldownPeriod services.*.scale.autoscale.cpu
    services.*.scale.autoscale.cpu.metricName services.*.scale.autoscale.cpu.mode
    services.*.scale.autoscale.cpu.prometheusUrl services.*.scale.autoscale.cpu.query
    services.*.scale.autoscale.cpu.threshold services.*.scale.autoscale.custom
    services.*.scale.autoscale.custom[].authenticationRef
    services.*.scale.autoscale.custom[].authenticationRef.kind
    services.*.scale.autoscale.custom[].authenticationRef.name
    services.*.scale.autoscale.custom[].metadata services.*.scale.autoscale.custom[].metadata.*
    services.*.scale.autoscale.custom[].metricType services.*.scale.autoscale.custom[].name
    services.*.scale.autoscale.custom[].type services.*.scale.autoscale.custom[].useCachedMetrics
    services.*.scale.autoscale.gpuUtilization
    services.*.scale.autoscale.gpuUtilization.metricName
    services.*.scale.autoscale.gpuUtilization.mode
    services.*.scale.autoscale.gpuUtilization.prometheusUrl
    services.*.scale.autoscale.gpuUtilization.query
    services.*.scale.autoscale.gpuUtilization.threshold services.*.scale.autoscale.memory
    services.*.scale.autoscale.memory.metricName services.*.scale.autoscale.memory.mode
    services.*.scale.autoscale.memory.prometheusUrl services.*.scale.autoscale.memory.query
    services.*.scale.autoscale.memory.threshold services.*.scale.autoscale.pollingInterval
    services.*.scale.autoscale.queueDepth services.*.scale.autoscale.queueDepth.metricName
    services.*.scale.autoscale.queueDepth.mode
    services.*.scale.autoscale.queueDepth.prometheusUrl
    services.*.scale.autoscale.queueDepth.query services.*.scale.autoscale.queueDepth.threshold
    services.*.scale.max services.*.scale.min`,
  '3.25.4': `
    services.*.stateful services.*.podManagementPolicy
    services.*.volumeOptions[].persistentVolumeClaim
    services.*.volumeOptions[].persistentVolumeClaim.id
    services.*.volumeOptions[].persistentVolumeClaim.mountPath
    services.*.volumeOptions[].persistentVolumeClaim.size
    services.*.volumeOptions[].persistentVolumeClaim.storageClass
    services.*.volumeOptions[].persistentVolumeClaim.accessMode
    services.*.initContainer.volumeOptions[].persistentVolumeClaim
    services.*.securityContext.fsGroup services.*.spreadAcrossZones services.*.health.grpcService`,
  '3.25.5': `
    services.*.deployment.progressDeadline services.*.deployment.crashRestartLimit
    services.*.liveness.grpcService balancers.*.awsLoadBalancerController`,
}

const VERSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(KEYS_BY_VERSION).flatMap(([version, keys]) =>
    keys
      .trim()
      .split(/\s+/)
      .map((key) => [withoutItems(key), version] as const),
  ),
)

/**
 * The first rack version that knows a key, by its path (`services.web.stateful`); undefined where
 * racks of 3.18 knew it, and for any other.
 */
export function knownSince(path: string): string | undefined {
  const own = withoutItems(path)
  return VERSIONS.get(own) ?? VERSIONS.get(own.replace(/^(\w+)\.[^.]+/, '$1.*'))
}

/** `a.b[3].c`, `a.b[].c` and `a.b.c` are one key. */
function withoutItems(path: string): string {
  return path.replaceAll(/\[[^\]]*\]/g, '')
}
