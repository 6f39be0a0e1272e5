/** How much a consequence hurts, the worst first. */
export const SEVERITIES = [
  'data-lost',
  'refused',
  'downtime',
  'exposed',
  'unreachable',
  'address-changes',
  'certificate',
  'needs-action',
  'pods-replaced',
  'capacity',
  'no-effect',
] as const

export type Severity = (typeof SEVERITIES)[number]

/** What to do instead or before, for each severity. */
export const ADVICE: Readonly<Record<Severity, string>> = {
  'data-lost': 'Take a backup first. To keep the data, leave the name and the type as they are.',
  refused: 'Correct the value before the deploy.',
  downtime: 'Deploy at a quiet time, or change the value so that pods are replaced one by one.',
  exposed: 'Set whitelist, or internal: true, where only some may reach it.',
  unreachable: 'Tell the clients of the old address first.',
  'address-changes': 'Prepare the DNS records that name the old address.',
  certificate: 'Point the DNS record of each new host at the router before the deploy.',
  'needs-action': 'Do this first, then deploy.',
  'pods-replaced': 'Nothing to do: every promote with a new release replaces them.',
  capacity: 'See that the nodes have room for the rollout.',
  'no-effect': 'Use convox scale to change the running number.',
}

/** What each severity is called on screen and in print. */
export const TITLES: Readonly<Record<Severity, string>> = {
  'data-lost': 'Data lost',
  refused: 'Refused',
  downtime: 'Downtime',
  exposed: 'Exposure',
  unreachable: 'Unreachable',
  'address-changes': 'Address changes',
  certificate: 'Certificate',
  'needs-action': 'Needs an action',
  'pods-replaced': 'Pods replaced',
  capacity: 'Capacity',
  'no-effect': 'No effect',
}
