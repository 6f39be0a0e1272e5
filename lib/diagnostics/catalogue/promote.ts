import type { Problem } from '../problem'

/** What a rack refuses, or stumbles over, at a promote. */
export const PROMOTE_PROBLEMS = {
  'cannot-be-written': {
    severity: 'error',
    stage: 'promote',
    title: 'The rack cannot write this value',
    help: 'The rack puts this value into its own text without escaping it, and cannot read the text again. Leave out quotes, backslashes and the like.',
  },
  'cost-tracking-off': {
    severity: 'error',
    stage: 'promote',
    title: 'A budget on a rack that does not track costs',
    help: 'Turn cost tracking on first, or leave the budget out.',
  },
  'resource-type-unknown': {
    severity: 'error',
    stage: 'promote',
    title: 'A type of resource that no rack knows',
    help: 'Choose a known type, or set the variable NAME_URL of the release to use one from elsewhere.',
  },
  'managed-name': {
    severity: 'error',
    stage: 'promote',
    title: 'A name that AWS does not take',
    help: 'Shorten the name to at most 20 letters, digits and dashes, beginning with a letter and not ending with a dash.',
  },
  'managed-disabled': {
    severity: 'error',
    stage: 'promote',
    title: 'Managed resources are turned off on this rack',
    help: 'A feature gate of the rack forbids them.',
  },
  'managed-parameter': {
    severity: 'error',
    stage: 'promote',
    title: 'A managed resource that cannot be installed',
    help: 'The first promote is refused. A resource that exists already keeps its value, and later promotes go on.',
  },
  'balancer-disabled': {
    severity: 'error',
    stage: 'promote',
    title: 'Balancers are turned off on this rack',
    help: 'A feature gate of the rack forbids them.',
  },
  'vpa-off': {
    severity: 'error',
    stage: 'promote',
    title: 'Vertical autoscaling is not installed',
    help: 'Turn it on with convox rack params set vpa_enable=true, or leave scale.vpa out.',
  },
  'vpa-options': {
    severity: 'error',
    stage: 'promote',
    title: 'A vertical autoscaler that contradicts itself',
    help: 'Correct the value.',
  },
  'efs-off': {
    severity: 'error',
    stage: 'promote',
    title: 'EFS is not installed on this rack',
    help: 'Turn it on with convox rack params set efs_csi_driver_enable=true, or use another volume.',
  },
  'azure-files-off': {
    severity: 'error',
    stage: 'promote',
    title: 'Azure Files is not installed on this rack',
    help: 'Turn it on in the rack’s parameters, or use another volume.',
  },
  'internal-router-off': {
    severity: 'error',
    stage: 'promote',
    title: 'This rack has no internal router',
    help: 'Turn it on with convox rack params set internal_router=true.',
  },
  'certificate-missing': {
    severity: 'error',
    stage: 'promote',
    title: 'A certificate that the rack may not have',
    help: 'The id must be one that convox certs lists. Whether it does cannot be seen from a convox.yml: write it under Certificates in the rack settings, and this error goes.',
  },
  'pull-password-unset': {
    severity: 'error',
    stage: 'promote',
    title: 'A password that is not set',
    help: 'Set the variable on the app.',
  },
  'command-quoting': {
    severity: 'error',
    stage: 'promote',
    title: 'A command with an open quote',
    help: 'Close the quote, or escape it.',
  },
  'annotation-panic': {
    severity: 'error',
    stage: 'promote',
    title: 'An annotation without =',
    help: 'Write key=value. A rack’s process breaks down over this.',
  },
  'no-such-service': {
    severity: 'error',
    stage: 'promote',
    title: 'A service that is not there',
    help: 'Correct the name of the service.',
  },
} as const satisfies Record<string, Problem>
