import { parseQuantity } from '../kubernetes/quantity'
import { placeOf } from '../manifest/load-checks'
import type { Resource } from '../manifest/resource'
import { containerType, managedBy, managedType } from '../manifest/resource-types'
import type { Sourced } from '../provenance/sourced'
import { hasGate } from '../rack/feature-gates'
import { goQuote } from '../text/go-quote'
import { managedRefusals } from './check-managed'
import type { MappingContext } from './context'
import { maskOf } from './resource/mask'
import { internalRouterServices } from './routing/routable'
import { vpaMode } from './service/vertical-autoscaler'

/** What a promote refuses beyond what its templates cannot write. Facts, section 10. */
const CHECKS: readonly ((context: MappingContext) => void)[] = [
  checkBudget,
  checkBalancers,
  checkCertificates,
  checkInternalRouter,
  checkResources,
  checkVolumes,
  checkVerticalAutoscalers,
  checkTimers,
]

export function checkPromote(context: MappingContext): void {
  for (const check of CHECKS) check(context)
}

function checkBudget({ manifest: { budget }, reading }: MappingContext): void {
  if (!budget) return
  const enforcing =
    [budget.monthlyCapUsd, budget.alertThresholdPercent].find(
      (amount) => amount && amount.value > 0,
    ) ?? (budget.atCapAction.value === '' ? undefined : budget.atCapAction)
  if (!enforcing) return
  const message = [
    'convox.yml budget: block requires cost_tracking_enable=true on the rack.',
    '  Set on the rack first:',
    '    convox rack params set cost_tracking_enable=true',
    '  Wait ~3 min for the apply to complete, then redeploy.',
  ].join('\n')
  reading.report('cost-tracking-off', message, placeOf(enforcing))
}

function checkBalancers({ manifest, gates, reading }: MappingContext): void {
  if (hasGate(gates, 'balancer-disable'))
    for (const { name } of manifest.balancers)
      reading.report('balancer-disabled', 'balancer resource is disabled', placeOf(name))
  for (const { annotations } of manifest.balancers) checkEquals(annotations, reading)
}

const PANIC = 'PANIC: runtime error: index out of range [1] with length 1'

function checkEquals(
  annotations: readonly Sourced<string>[],
  reading: MappingContext['reading'],
): void {
  for (const annotation of annotations)
    if (!annotation.value.includes('='))
      reading.report('annotation-panic', PANIC, placeOf(annotation))
}

function checkCertificates({ manifest, reading, settings }: MappingContext): void {
  const uploaded = settings.certificates.split(',').map((id) => id.trim())
  for (const { certificate, mainPort, internal, internalRouter } of manifest.services) {
    if (
      certificate.id.value === '' ||
      uploaded.includes(certificate.id.value) ||
      mainPort.number.value <= 0 ||
      (internal.value && !internalRouter.value)
    )
      continue
    reading.report(
      'certificate-missing',
      `secrets ${goQuote(certificate.id.value)} not found`,
      placeOf(certificate.id),
    )
  }
}

function checkInternalRouter(context: MappingContext): void {
  if (context.settings.domainInternal !== '') return
  for (const { internalRouter } of internalRouterServices(context))
    context.reading.report(
      'internal-router-off',
      "please enable the rack's internal router first: convox rack params set internal_router=true",
      placeOf(internalRouter),
    )
}

const LONGEST_MANAGED_NAME = 20
const MANAGED_NAME = /^[a-z]([a-z0-9-]*[a-z0-9])?$/
/** What a rack says is the limit; it holds both to 20. */
const SAID_LIMIT = { rds: 20, elasticache: 40 } as const

function checkResources(context: MappingContext): void {
  for (const resource of context.manifest.resources) {
    const provisioner = managedBy(resource.type.value)
    if (provisioner) checkManaged(resource, provisioner, context)
    else if (!containerType(resource.type.value) && !maskOf(resource, context))
      reportUnknownType(resource, context)
  }
}

/** A rack's own template for masked resources, which no text can fill. */
const MASKED = 'masked'

function reportUnknownType({ type, name }: Resource, { reading }: MappingContext): void {
  reading.report(
    'resource-type-unknown',
    type.value === MASKED
      ? 'template: :13:15: executing "" at <.Url>: invalid value; expected string'
      : `open resource/${type.value}.yml.tmpl: file does not exist`,
    placeOf(type.value === '' ? name : type),
  )
}

function checkManaged(
  resource: Resource,
  provisioner: 'rds' | 'elasticache',
  context: MappingContext,
): void {
  const { reading, gates } = context
  const { name } = resource
  const refuse = (message: string) => reading.report('managed-name', message, placeOf(name))
  if (hasGate(gates, `${provisioner}-disable`))
    reading.report(
      'managed-disabled',
      `${provisioner} resource is disabled`,
      placeOf(resource.type),
    )
  if (!MANAGED_NAME.test(name.value))
    refuse(`invalid ${provisioner} resource name: only alphanumeric letter and hypen allowed`)
  else if (name.value.length > LONGEST_MANAGED_NAME)
    refuse(`${provisioner} resource name must not excced ${SAID_LIMIT[provisioner]} char limit`)
  else {
    for (const { message, at } of managedRefusals(resource, provisioner))
      reading.report('managed-parameter', message, placeOf(at))
    if (provisioner === 'rds' && !managedType(resource.type.value))
      reportUnknownType(resource, context)
  }
}

function checkVolumes({ manifest, settings, reading }: MappingContext): void {
  for (const { awsEfs, azureFiles } of manifest.services.flatMap(
    (service) => service.volumeOptions,
  )) {
    if (awsEfs && settings.efsFileSystemId.length <= 2)
      reading.report(
        'efs-off',
        'efs csi driver is not enabled but efs volume is specified',
        placeOf(awsEfs.id),
      )
    if (azureFiles && !settings.azureFiles)
      reading.report(
        'azure-files-off',
        'azure files is not enabled but azureFiles volume is specified',
        placeOf(azureFiles.id),
      )
  }
}

const VPA_BOUNDS = [
  ['minCpu', 'm'],
  ['minMem', 'Mi'],
  ['maxCpu', 'm'],
  ['maxMem', 'Mi'],
] as const

function checkVerticalAutoscalers({ manifest, settings, reading }: MappingContext): void {
  for (const { scale } of manifest.services) {
    const { vpa } = scale
    if (!vpa) continue
    if (!settings.vpa)
      reading.report('vpa-off', 'vpa is not enabled on the rack', placeOf(vpa.updateMode))
    const refuse = (message: string, at: Sourced<unknown>) =>
      reading.report('vpa-options', message, placeOf(at))
    if (vpa.updateMode.value === '')
      refuse('vpa.updateMode is required. Allowed values: Off, Initial, Recreate', vpa.updateMode)
    else if (vpaMode(vpa.updateMode.value) === undefined)
      refuse('vpa.updateMode must be one of these values: Off, Initial, Recreate', vpa.updateMode)
    if (vpa.cpuOnly?.value && vpa.memOnly?.value)
      refuse('vpa.cpuOnly and vpa.memOnly cannot both be true', vpa.memOnly)
    for (const [key, unit] of VPA_BOUNDS) {
      const bound = vpa[key]
      const fault = bound && parseQuantity(`${bound.value}${unit}`)
      if (bound && typeof fault === 'string') refuse(`invalid vpa.${key} value: ${fault}`, bound)
    }
  }
}

function checkTimers({ manifest, reading }: MappingContext): void {
  for (const { name, service, annotations } of manifest.timers) {
    if (!manifest.serviceNamed(service.value))
      reading.report(
        'no-such-service',
        `no such service: ${service.value}`,
        placeOf(service.value === '' ? name : service),
      )
    checkEquals(annotations, reading)
  }
}
