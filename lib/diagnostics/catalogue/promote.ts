import type { Problem } from '../problem'

/** What a rack refuses, or stumbles over, at a promote. */
export const PROMOTE_PROBLEMS = {
  'cannot-be-written': {
    severity: 'error',
    stage: 'promote',
    title: 'Value that the rack cannot write',
    help: 'The rack inserts this value into its manifest without escaping it and then cannot parse the manifest. Remove quotes, backslashes and similar characters.',
  },
  'cost-tracking-off': {
    severity: 'error',
    stage: 'promote',
    title: 'Budget on a rack without cost tracking',
    help: 'Enable cost tracking first, or remove the budget.',
  },
  'resource-type-unknown': {
    severity: 'error',
    stage: 'promote',
    title: 'Unknown resource type',
    help: 'Choose a known type, or set NAME_URL in the release to use a resource that runs elsewhere.',
  },
  'managed-name': {
    severity: 'error',
    stage: 'promote',
    title: 'Name that AWS does not accept',
    help: 'Shorten the name to at most 20 letters, digits and dashes, beginning with a letter and not ending with a dash.',
  },
  'managed-disabled': {
    severity: 'error',
    stage: 'promote',
    title: 'Managed resources are disabled on this rack',
    help: 'A feature gate of the rack disables them.',
  },
  'managed-parameter': {
    severity: 'error',
    stage: 'promote',
    title: 'Managed resource that cannot be installed',
    help: 'The first promote fails. A resource that exists already keeps its value, and later promotes succeed.',
  },
  'balancer-disabled': {
    severity: 'error',
    stage: 'promote',
    title: 'Balancers are disabled on this rack',
    help: 'A feature gate of the rack disables them.',
  },
  'vpa-off': {
    severity: 'error',
    stage: 'promote',
    title: 'Vertical autoscaling is not installed',
    help: 'Enable it with convox rack params set vpa_enable=true, or remove scale.vpa.',
  },
  'vpa-options': {
    severity: 'error',
    stage: 'promote',
    title: 'Contradictory vertical autoscaler',
    help: 'Correct the value.',
  },
  'efs-off': {
    severity: 'error',
    stage: 'promote',
    title: 'EFS is not installed on this rack',
    help: 'Enable it with convox rack params set efs_csi_driver_enable=true, or use another volume.',
  },
  'azure-files-off': {
    severity: 'error',
    stage: 'promote',
    title: 'Azure Files is not installed on this rack',
    help: 'Enable it in the rack parameters, or use another volume.',
  },
  'internal-router-off': {
    severity: 'error',
    stage: 'promote',
    title: 'This rack has no internal router',
    help: 'Enable it with convox rack params set internal_router=true.',
  },
  'certificate-missing': {
    severity: 'error',
    stage: 'promote',
    title: 'Certificate that may be missing',
    help: 'The id must be one that convox certs lists, which cannot be seen from a convox.yml. If it is, add it under Certificates in the rack settings.',
  },
  'pull-password-unset': {
    severity: 'error',
    stage: 'promote',
    title: 'Password variable that is not set',
    help: 'Set the variable on the app.',
  },
  'command-quoting': {
    severity: 'error',
    stage: 'promote',
    title: 'Command with an unclosed quote',
    help: 'Close the quote, or escape it.',
  },
  'annotation-panic': {
    severity: 'error',
    stage: 'promote',
    title: 'Annotation without =',
    help: 'Write key=value. The rack’s API process crashes on this value.',
  },
  'no-such-service': {
    severity: 'error',
    stage: 'promote',
    title: 'Unknown service',
    help: 'Correct the name of the service.',
  },
} as const satisfies Record<string, Problem>
