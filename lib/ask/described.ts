import type { NamedSubject } from './named-subjects'

/** An object as `kubectl describe` prints it. */
export interface Described {
  readonly subject: NamedSubject
  /** Its state and its events: without labels, variables, tolerations and the like. */
  readonly told: readonly string[]
  /** The runbook that its state alone asks for. */
  readonly symptom?: string
}

const HEAD = /^Name:[ \t]+(\S+)/

/** The kind of an object, by the fields that only its description has. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^Replicas:.*desired.*updated/m, 'deployment'],
  [/^Desired Number of Nodes Scheduled:/m, 'daemonset'],
  [/^Schedule:/m, 'cronjob'],
  [/^Parallelism:/m, 'job'],
  [/^Reference:/m, 'hpa'],
  [/^(Session Affinity|TargetPort):/m, 'service'],
  [/^(Ingress Class|Default backend):/m, 'ingress'],
  [/^(Reclaim Policy|Claim):/m, 'pv'],
  [/^(StorageClass|Used By):/m, 'pvc'],
  [/^(Allowed disruptions|Min available|Max unavailable):/im, 'pdb'],
  [/^Replicas:.*current/m, 'replicaset'],
  [/^AddressType:/m, 'endpointslice'],
  [/^(Image pull secrets|Mountable secrets):/m, 'serviceaccount'],
  [/^(Non-terminated Pods|Allocated resources|PodCIDR|System Info):/m, 'node'],
  [/^(Node|Containers|Controlled By|QoS Class|IPs?):/m, 'pod'],
  [/^Type:\s+(Opaque|kubernetes\.io)/m, 'secret'],
  [/^Data\r?$\n^====/m, 'configmap'],
]

/** What a description tells of an object's state, wherever it stands. */
const STATE =
  /^\s*(State|Last State|Reason|Message|Exit Code|Endpoints|Error|Warning|LoadBalancer Ingress|Pods Status|Replicas):/
const STATE_SECTIONS = /^(Events|Conditions|Status|Message):/

/** The blocks of a text that `kubectl describe` printed; none for other texts. */
export function describedObjects(text: string): Described[] {
  return blocksOf(text).flatMap((block) => {
    const name = HEAD.exec(block)?.[1]
    if (name === undefined || !/^(Namespace|Labels|Annotations|Roles):/m.test(block)) return []
    const kind =
      /^Kind:[ \t]+(\S+)/m.exec(block)?.[1] ?? KINDS.find(([sign]) => sign.test(block))?.[1]
    const claim = kind === 'pv' ? /^Claim:[ \t]+\S+?\/(\S+)/m.exec(block)?.[1] : undefined
    const namespace = /^Namespace:[ \t]+(\S+)/m.exec(block)?.[1]
    const symptom = stateSymptom(kind?.toLowerCase() ?? '', block)
    return [
      {
        subject: {
          name: claim ?? name,
          ...(kind !== undefined && { kind: claim === undefined ? kind : 'pvc' }),
          ...(namespace !== undefined && { namespace }),
        },
        told: toldLines(block),
        ...(symptom !== undefined && { symptom }),
      },
    ]
  })
}

function blocksOf(text: string): string[] {
  const blocks: string[][] = []
  for (const line of text.split('\n')) {
    if (HEAD.test(line)) blocks.push([])
    blocks.at(-1)?.push(line)
  }
  return blocks.map((lines) => lines.join('\n'))
}

function toldLines(block: string): string[] {
  let section = ''
  return block.split('\n').filter((line) => {
    if (/^\S/.test(line)) section = line
    return STATE_SECTIONS.test(section) || STATE.test(line)
  })
}

/** What the fields of a kind say by themselves. */
const STATES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  pod: [
    [/^Status:\s+Pending/m, 'pending'],
    [/^\s+Reason:\s+DeadlineExceeded/m, 'timer-no-logs'],
    [/^Status:\s+(Failed|Terminating)/m, 'evicted'],
    [/^\s+State:\s+Running[\s\S]*?^\s+Ready:\s+False/m, '503'],
  ],
  deployment: [
    [/^Replicas:.*\b[1-9]\d* unavailable/m, '503'],
    [/^\s+Available\s+False/m, '503'],
  ],
  daemonset: [
    [/^Pods Status:\s+.*\b[1-9]\d* Waiting|Scheduled with Available Pods: 0/m, 'agent-missing'],
  ],
  service: [[/^Endpoints:[ \t]*(<none>)?[ \t]*$/m, '503']],
  pvc: [[/^Status:\s+(Pending|Lost)/m, 'claim-pending']],
  hpa: [[/<unknown>/, 'not-scaling']],
  job: [[/[1-9]\d* Failed/, 'timer-no-logs']],
  cronjob: [[/^Suspend:\s+True/m, 'timer-never-runs']],
  certificate: [[/Status:\s+False[\s\S]*?Type:\s+Ready/m, 'certificate']],
  scaledobject: [[/Status:\s+False[\s\S]*?Type:\s+Ready/m, 'not-scaling']],
  httpproxy: [[/Current Status:\s+invalid/m, 'domain']],
  node: [[/^\s+Ready\s+(False|Unknown)/m, 'evicted']],
}

function stateSymptom(kind: string, block: string): string | undefined {
  return STATES[kind]?.find(([sign]) => sign.test(block))?.[1]
}
