import { problem } from '../../diagnostics/catalogue'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Advice, AdviceInput, Check } from './advice-input'
import { balancerTargets } from './balancer-target'
import { cutSchedules } from './cut-schedule'
import { droppedEnvironment } from './dropped-environment'
import { duplicateKeys } from './duplicate-key'
import { efsAccessModes } from './efs-access-mode'
import { emptyScales } from './empty-scale'
import { emptyVariables } from './empty-variable'
import { firstDeployOnly } from './first-deploy-only'
import { hostPortClashes } from './host-port-clash'
import { idleKeys } from './idle-keys'
import { ignoredValues } from './ignored-value'
import { kedaOff } from './keda-off'
import { lostData } from './lost-data'
import { lostMerges } from './lost-merge'
import { maskedResources } from './masked-resource'
import { ndotsWithoutResolver } from './ndots-without-resolver'
import { noAutoscaler } from './no-autoscaler'
import { openPasswords } from './open-password'
import { portTwins } from './port-twins'
import { renamedConfigs } from './renamed-config'
import { resourceNames } from './resource-names'
import { retypedValues } from './retyped-value'
import { silenced, silenceFix } from './silencing'
import { stuckRollouts } from './stuck-rollout'
import { timerVolumes } from './timer-volume'
import { unknownKeys } from './unknown-key'
import { withoutEffect } from './without-effect'

/** All that is looked for. */
const CHECKS: readonly Check[] = [
  unknownKeys,
  duplicateKeys,
  lostMerges,
  retypedValues,
  droppedEnvironment,
  emptyVariables,
  emptyScales,
  ignoredValues,
  withoutEffect,
  firstDeployOnly,
  noAutoscaler,
  kedaOff,
  stuckRollouts,
  portTwins,
  hostPortClashes,
  ndotsWithoutResolver,
  efsAccessModes,
  maskedResources,
  resourceNames,
  openPasswords,
  timerVolumes,
  lostData,
  cutSchedules,
  balancerTargets,
  renamedConfigs,
]

/** Nobody reads further ones of a kind; a generated text may hold thousands. */
const MOST_OF_A_KIND = 100

/** What no rack says, and a person would want to know; less what a comment in the text silences. */
export function advise(subject: AdviceInput): Diagnostic[] {
  const isSilenced = silenced(subject.text)
  const remarks = CHECKS.flatMap((check) => [...check(subject)])
  const byCode = new Map<string, Advice[]>()
  for (const remark of [...remarks, ...idleKeys(subject, remarks)]) {
    if (isSilenced(remark)) continue
    const alike = byCode.get(remark.code)
    if (alike) alike.push(remark)
    else byCode.set(remark.code, [remark])
  }
  return [...byCode.values()].flatMap(firstOnes).map((remark) => toDiagnostic(remark, subject.text))
}

/** The last one that is reported counts those that are not. */
function firstOnes(alike: readonly Advice[]): readonly Advice[] {
  const more = alike.length - MOST_OF_A_KIND
  if (more <= 0) return alike
  return alike
    .slice(0, MOST_OF_A_KIND)
    .map((remark, index) =>
      index < MOST_OF_A_KIND - 1
        ? remark
        : { ...remark, message: `${remark.message} And ${more} more of these.` },
    )
}

function toDiagnostic(remark: Advice, text: string): Diagnostic {
  const { severity, stage, help } = problem(remark.code)
  return {
    severity,
    stage,
    advice: help,
    ...remark,
    fixes: [...(remark.fixes ?? []), silenceFix(remark, text)],
  }
}
