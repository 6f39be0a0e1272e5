import { symptomOf } from './symptoms'

/** A row of a table that kubectl or convox printed. */
export interface PrintedRow {
  /** The kind of the row's object as kubectl spells it; absent where the columns do not tell. */
  readonly kind?: string
  readonly name: string
  readonly namespace?: string
  readonly text: string
  readonly cells: Readonly<Record<string, string>>
}

const FIRST = 'NAME|LAST SEEN|ID|SERVICE|POD|CLAIM|PROCESS|APP|BALANCER|RESOURCE|TIMER'
const HEADER = new RegExp(`^\\s*(?:NAMESPACE\\s+)?(?:${FIRST})(?:\\s+[A-Z(]|\\s*$)`)

/** A row of `kubectl get pods` without the head of its table. */
const BARE_POD = /^\s*[a-z0-9][a-z0-9.-]*\s+\d+\/\d+\s+[A-Z][\w:/]*\s*(?:\d.*)?$/

/** A row of `kubectl get pv` without the head of its table: the claim is what it tells. */
const BARE_VOLUME = /^\s*\S+\s+\d+[KMGTP]i?\s+R[WO]\S+\s+\w+\s+\w+\s+([a-z0-9-]+)\/([a-z0-9.-]+)\s/
const POD_COLUMNS = ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE'] as const

/** Which kind has such columns, the first whose columns are all there. */
const KINDS_BY_COLUMNS: readonly (readonly [string, readonly string[]])[] = [
  ['pod', ['PROCESS']],
  ['pod', ['ID', 'SERVICE', 'STATUS']],
  ['pod', ['READY', 'STATUS', 'RESTARTS']],
  ['pod', ['CPU(cores)', 'POD']],
  ['pod', ['POD', 'STATUS', 'HINT']],
  ['daemonset', ['DESIRED', 'NODE SELECTOR']],
  ['deployment', ['UP-TO-DATE', 'AVAILABLE', 'READY']],
  ['node', ['STATUS', 'ROLES', 'VERSION']],
  ['cronjob', ['SCHEDULE']],
  ['job', ['COMPLETIONS']],
  ['hpa', ['REFERENCE', 'TARGETS']],
  ['endpointslice', ['ADDRESSTYPE']],
  ['service', ['CLUSTER-IP']],
  ['service', ['ENDPOINTS']],
  ['ingress', ['HOSTS']],
  ['pdb', ['ALLOWED DISRUPTIONS']],
  ['scaledobject', ['SCALETARGETNAME']],
  ['scaledobject', ['SCALETARGETKIND']],
  ['httpproxy', ['FQDN']],
  ['certificaterequest', ['APPROVED', 'REQUESTER']],
  ['challenge', ['STATE', 'DOMAIN']],
  ['order', ['STATE', 'AGE']],
  ['certificate', ['READY', 'SECRET']],
  ['pvc', ['VOLUME', 'CAPACITY']],
  ['pv', ['RECLAIM POLICY']],
  ['vpa', ['PROVIDED']],
  ['replicaset', ['DESIRED', 'CURRENT', 'READY']],
  ['secret', ['TYPE', 'DATA']],
  ['configmap', ['DATA']],
  ['serviceaccount', ['SECRETS']],
]

/** Lines that are rows of tables, in their order; the lines that are none are `rest`. */
export function printedRows(text: string): { rows: PrintedRow[]; rest: string } {
  const rows: PrintedRow[] = []
  const rest: string[] = []
  let header: Header | undefined
  for (const line of text.split('\n')) {
    if (line.trim() === '') header = undefined
    else if (HEADER.test(line)) header = headerOf(line)
    else if (header === undefined && BARE_VOLUME.test(line)) rows.push(volumeRow(line))
    else if (header === undefined && !BARE_POD.test(line)) rest.push(line)
    else {
      const row = rowOf(line, header ?? { columns: POD_COLUMNS, starts: [] })
      if (row === undefined) rest.push(line)
      else rows.push(row)
    }
  }
  return { rows, rest: rest.join('\n') }
}

function volumeRow(line: string): PrintedRow {
  const [, namespace = '', name = ''] = BARE_VOLUME.exec(line) ?? []
  return { kind: 'pvc', name, namespace, text: line, cells: {} }
}

interface Header {
  readonly columns: readonly string[]
  /** Where each column begins; empty where that is not known. */
  readonly starts: readonly number[]
}

function headerOf(line: string): Header {
  const columns = cut(line)
  let from = 0
  const starts = columns.map((column) => {
    const start = line.indexOf(column, from)
    from = start + column.length
    return start
  })
  return { columns, starts }
}

function rowOf(line: string, header: Header): PrintedRow | undefined {
  const { columns } = header
  const values = valuesOf(line, header)
  const cells = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))
  const claim = cells.CLAIM?.includes('/') ? cells.CLAIM : undefined
  const named =
    claim ??
    [
      cells.OBJECT,
      cells.NAME,
      cells.PROCESS,
      cells.ID,
      cells.POD,
      cells.TIMER,
      cells.BALANCER,
      cells.RESOURCE,
      cells.SERVICE,
    ].find((cell) => cell !== undefined && cell !== '')
  if (named === undefined) return undefined
  const [first = '', ...more] = named.split('/')
  const namespace = claim === undefined ? cells.NAMESPACE : first
  const common = { text: line, cells, ...(namespace ? { namespace } : {}) }
  if (claim !== undefined) return { kind: 'pvc', name: more.join('/'), ...common }
  if (more.length > 0) return { kind: first, name: more.join('/'), ...common }
  const kind = KINDS_BY_COLUMNS.find(([, wanted]) =>
    wanted.every((column) => columns.includes(column)),
  )?.[0]
  return { ...(kind !== undefined && { kind }), name: first, ...common }
}

/**
 * The cells of a row: by the places of the columns, since a cell may be empty; where a paste has
 * lost them, columns are two spaces or a tab apart, or one.
 */
function valuesOf(line: string, { columns, starts }: Header): string[] {
  const aligned =
    starts.length > 1 && starts.every((at) => at === 0 || at >= line.length || line[at - 1] === ' ')
  if (aligned && line.length > (starts[1] ?? 0))
    return starts.map((at, index) => line.slice(at, starts[index + 1]).trim())
  const wide = cut(line)
  return wide.length > 1 || columns.length === 1 ? wide : line.trim().split(/\s+/)
}

function cut(line: string): string[] {
  return line.trim().split(/\s{2,}|\t/)
}

/**
 * What ails the object of a row: the id of a runbook, or `trouble` where the words of the row say
 * what.
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
