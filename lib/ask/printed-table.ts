/** A row of a table that kubectl or convox printed. */
export interface PrintedRow {
  /** The kind of the row's object as kubectl spells it; absent where the columns do not tell. */
  readonly kind?: string
  readonly name: string
  readonly text: string
  readonly cells: Readonly<Record<string, string>>
}

const HEADER = /^\s*(?:NAMESPACE\s+)?(?:NAME|LAST SEEN|ID|SERVICE|POD|CLAIM)(?:\s+[A-Z(]|\s*$)/

/** A row of `kubectl get pods` without the head of its table. */
const BARE_POD = /^\s*[a-z0-9][a-z0-9.-]*\s+\d+\/\d+\s+[A-Z][\w:]*\s*(?:\d.*)?$/
const POD_COLUMNS = ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE'] as const

/** Which kind has such columns, the first whose columns are all there. */
const KINDS_BY_COLUMNS: readonly (readonly [string, readonly string[]])[] = [
  ['pod', ['READY', 'STATUS', 'RESTARTS']],
  ['deployment', ['UP-TO-DATE', 'AVAILABLE', 'READY']],
  ['cronjob', ['SCHEDULE']],
  ['job', ['COMPLETIONS']],
  ['hpa', ['REFERENCE', 'TARGETS']],
  ['endpointslice', ['ADDRESSTYPE']],
  ['service', ['CLUSTER-IP']],
  ['service', ['ENDPOINTS']],
  ['ingress', ['HOSTS']],
  ['pdb', ['ALLOWED DISRUPTIONS']],
  ['scaledobject', ['SCALETARGETNAME']],
  ['httpproxy', ['FQDN']],
  ['certificate', ['READY', 'SECRET']],
  ['pvc', ['VOLUME', 'CAPACITY']],
  ['vpa', ['PROVIDED']],
  ['replicaset', ['DESIRED', 'CURRENT', 'READY']],
  ['secret', ['TYPE', 'DATA']],
  ['configmap', ['DATA']],
]

/** Lines that are rows of tables, in their order; the lines that are none are `rest`. */
export function printedRows(text: string): { rows: PrintedRow[]; rest: string } {
  const rows: PrintedRow[] = []
  const rest: string[] = []
  let header: readonly string[] | undefined
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') header = undefined
    else if (HEADER.test(line)) header = cellsOf(line, 0)
    else if (header === undefined && !BARE_POD.test(line)) rest.push(line)
    else {
      const row = rowOf(line, header ?? POD_COLUMNS)
      if (row === undefined) rest.push(line)
      else rows.push(row)
    }
  }
  return { rows, rest: rest.join('\n') }
}

function rowOf(line: string, header: readonly string[]): PrintedRow | undefined {
  const values = cellsOf(line, header.length)
  const cells = Object.fromEntries(header.map((column, index) => [column, values[index] ?? '']))
  const named = cells.CLAIM?.includes('/')
    ? cells.CLAIM
    : (cells.OBJECT ?? cells.NAME ?? cells.ID ?? cells.POD ?? cells.SERVICE)
  if (named === undefined || named === '') return undefined
  const [first = '', ...more] = named.split('/')
  if (named === cells.CLAIM) return { kind: 'pvc', name: more.join('/'), text: line, cells }
  if (more.length > 0) return { kind: first, name: more.join('/'), text: line, cells }
  const kind = kindOf(header)
  return { ...(kind !== undefined && { kind }), name: first, text: line, cells }
}

/**
 * Columns are two spaces or a tab apart; where a narrow paste left one, they are cut at each space.
 */
function cellsOf(line: string, columns: number): string[] {
  const wide = line.trim().split(/\s{2,}|\t/)
  return columns === 0 || wide.length > 1 ? wide : line.trim().split(/\s+/)
}

function kindOf(header: readonly string[]): string | undefined {
  if (header.includes('DESIRED') && header.includes('NODE SELECTOR')) return 'daemonset'
  return KINDS_BY_COLUMNS.find(([, columns]) =>
    columns.every((column) => header.includes(column)),
  )?.[0]
}

/**
 * What ails the object of a row: the id of a runbook, or `trouble` where the row shows some and no
 * runbook is meant for it.
 */
export function troubleOf({ kind = '', cells, text }: PrintedRow): string | undefined {
  const { STATUS: status = '', READY: ready = '' } = cells
  if (cells.TYPE === 'Warning') return 'trouble'
  if (cells.OBJECT !== undefined) return undefined
  if (kind === 'pod' || kind === 'pods' || kind === 'po') {
    if (/^(Running|Completed|Succeeded)$/.test(status))
      return status === 'Running' && isShort(ready) ? '503' : undefined
    return 'trouble'
  }
  if (/^(pvc|persistentvolumeclaim)/.test(kind))
    return /\bPending\b|\bLost\b/.test(text) ? 'claim-pending' : undefined
  if (/^(hpa|horizontalpod)/.test(kind))
    return text.includes('<unknown>') ? 'not-scaling' : undefined
  if (/^(svc|service)/.test(kind)) {
    if (cells.ENDPOINTS === '<none>') return '503'
    return text.includes('<pending>') ? 'balancer-pending' : undefined
  }
  if (/^cert/.test(kind)) return ready === 'False' ? 'certificate' : undefined
  if (/^(scaledobject|so$)/.test(kind)) return /\bFalse\b/.test(ready) ? 'not-scaling' : undefined
  if (/^(cronjob|cj$)/.test(kind))
    return /\bTrue\b/.test(cells.SUSPEND ?? '') ? 'timer-never-runs' : undefined
  if (/^(job)/.test(kind)) return status === 'Failed' ? 'trouble' : undefined
  if (/^(daemonset|ds$)/.test(kind))
    return cells.DESIRED !== cells.READY ? 'agent-missing' : undefined
  if (/^deploy/.test(kind)) return isShort(ready) ? '503' : undefined
  if (/^httpprox/.test(kind)) return status === 'invalid' ? 'domain' : undefined
  return /^(unhealthy|crashed|failed|pending)$/i.test(status) ? 'trouble' : undefined
}

/** `0/1`: fewer than there should be. */
function isShort(ready: string): boolean {
  const [have = '', want = ''] = ready.split('/')
  return want !== '' && Number(have) < Number(want)
}
