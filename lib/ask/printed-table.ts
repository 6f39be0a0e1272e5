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
