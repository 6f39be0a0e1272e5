import type { PrintedRow } from './printed-table'
import { symptomOf } from './symptoms'

/**
 * The runbook for the trouble that a row shows, or `trouble` where the words of the row say which.
 */
export function troubleOf(row: PrintedRow): string | undefined {
  const { cells, text, kind = '' } = row
  if (cells.OBJECT !== undefined || cells.REASON !== undefined)
    return cells.TYPE === 'Warning' || symptomOf(text) !== undefined ? 'trouble' : undefined
  const check = CHECKS.find(([kinds]) => kinds.test(kind))?.[1]
  if (check !== undefined) return check(row)
  if (isShort(cells.READY ?? '')) return '503'
  return /^(unhealthy|not-ready|stalled|crashed|failed|pending|deploying)\b/i.test(
    cells.STATUS ?? '',
  )
    ? stated(cells)
    : undefined
}

type Check = (row: PrintedRow) => string | undefined

/** By the kinds as kubectl spells them. */
const CHECKS: readonly (readonly [RegExp, Check])[] = [
  [/^po(ds?)?$/, podTrouble],
  [
    /^no(des?)?$/,
    ({ cells }) => (/NotReady|Unknown/.test(cells.STATUS ?? '') ? 'evicted' : undefined),
  ],
  [
    /^(pvc|persistentvolumeclaims?)$/,
    ({ text }) => (/\b(Pending|Lost)\b/.test(text) ? 'claim-pending' : undefined),
  ],
  [/^(hpa|horizontalpod)/, ({ text }) => (text.includes('<unknown>') ? 'not-scaling' : undefined)],
  [/^(svc|services?$|service\.)/, serviceTrouble],
  [/^endpointslice/, ({ cells }) => (cells.ENDPOINTS === '<unset>' ? '503' : undefined)],
  [/^ing/, ({ cells }) => (cells.ADDRESS === '' ? 'domain' : undefined)],
  [
    /^(cert|certificate|certificaterequest)/,
    ({ cells }) => (cells.READY === 'True' ? undefined : 'certificate'),
  ],
  [/^(challenge|order)/, ({ cells }) => (cells.STATE === 'valid' ? undefined : 'certificate')],
  [/^(scaledobject|so$)/, scaledObjectTrouble],
  [
    /^(cronjob|cj$)/,
    ({ cells }) => (/true/i.test(cells.SUSPEND ?? '') ? 'timer-never-runs' : undefined),
  ],
  [
    /^job/,
    ({ cells }) =>
      /^(Failed|FailureTarget)$/.test(cells.STATUS ?? '') ? 'timer-no-logs' : undefined,
  ],
  [
    /^(daemonset|ds$)/,
    ({ cells }) => (cells.DESIRED === cells.READY ? undefined : 'agent-missing'),
  ],
  [/^(replicaset|rs$)/, replicaSetTrouble],
  [
    /^deploy/,
    ({ cells }) =>
      isShort(cells.READY ?? '') || (cells.AVAILABLE === '0' && !/^0\/0/.test(cells.READY ?? ''))
        ? '503'
        : undefined,
  ],
  [
    /^httpprox/,
    ({ cells }) => (/^(invalid|orphaned)/.test(cells.STATUS ?? '') ? 'domain' : undefined),
  ],
]

const OFTEN = 3

function podTrouble({ cells }: PrintedRow): string | undefined {
  const { STATUS: status = '', READY: ready = '', RESTARTS: restarts = '' } = cells
  if (cells.STATUS === undefined) return undefined
  if (/^running/i.test(status)) {
    if (isShort(ready)) return '503'
    return Number.parseInt(restarts, 10) >= OFTEN && /\((\d+m)?(\d+s)? ago\)/.test(restarts)
      ? 'crash-loop'
      : undefined
  }
  if (/^(completed|succeeded|complete)$/i.test(status))
    return Number.parseInt(restarts, 10) > 0 ? 'crash-loop' : undefined
  if (/^(healthy|new)$/.test(status)) return undefined
  if (
    /^(ContainerCreating|PodInitializing|Init:\d+\/\d+)$/.test(status) &&
    isYoung(cells.AGE ?? '')
  )
    return undefined
  return stated(cells)
}

/** What a status says by itself; `trouble` where the words of the row are to say more. */
const STATUSES: readonly (readonly [RegExp, string])[] = [
  [/^(Terminating|Unknown|ContainerStatusUnknown|NodeLost|Evicted)/, 'evicted'],
  [/^(ContainerCreating|PodInitializing)/, 'container-config'],
  [/^(Error|NotReady|Init:|crashed|failed)/, 'crash-loop'],
  [/^(Pending|Unschedulable)/i, 'pending'],
]

function stated(cells: PrintedRow['cells']): string {
  const { STATUS: status = '', HINT: hint = '' } = cells
  if (/OOM|Image|CrashLoop|Config|RunContainer/.test(`${status} ${hint}`)) return 'trouble'
  const own = STATUSES.find(([sign]) => sign.test(status))?.[1]
  if (own !== undefined) return own
  return /^(unhealthy|not-ready|stalled|deploying)/i.test(status) ? '503' : 'trouble'
}

function serviceTrouble({ cells, text }: PrintedRow): string | undefined {
  if (cells.ENDPOINTS === '<none>' || cells.ENDPOINTS === '') return '503'
  return text.includes('<pending>') ? 'balancer-pending' : undefined
}

function scaledObjectTrouble({ cells }: PrintedRow): string | undefined {
  return /False|Unknown/.test(cells.READY ?? '') ||
    cells.FALLBACK === 'True' ||
    cells.PAUSED === 'True'
    ? 'not-scaling'
    : undefined
}

function replicaSetTrouble({ cells }: PrintedRow): string | undefined {
  const [desired, current, ready] = [cells.DESIRED, cells.CURRENT, cells.READY].map(Number)
  if (desired === undefined || current === undefined || ready === undefined) return undefined
  if (current < desired) return 'refused'
  return ready < desired ? '503' : undefined
}

/** `0/1`: fewer than there should be. */
function isShort(ready: string): boolean {
  const [have = '', want = ''] = ready.split('/')
  return want !== '' && Number(have) < Number(want)
}

function isYoung(age: string): boolean {
  return /^\d+s$/.test(age) || /^1m/.test(age)
}
