/**
 * A step into an object: a key, or an item of a list with the fields that identify it among the
 * others.
 */
export type Step = string | ItemStep

export interface ItemStep {
  readonly index: number
  /** `{name: 'web'}`; absent in a list whose items nothing identifies. */
  readonly identity?: Readonly<Record<string, unknown>>
}

const POD_TEMPLATES: Readonly<Record<string, string>> = {
  Deployment: '/spec/template',
  DaemonSet: '/spec/template',
  StatefulSet: '/spec/template',
  Job: '/spec/template',
  ReplicaSet: '/spec/template',
  CronJob: '/spec/jobTemplate/spec/template',
}

/**
 * A field path as the tables write it: items are `*`, a pod template is `{pod}`, and the init
 * containers are containers: `{pod}/spec/containers/*` + `/image`.
 */
export function fieldPattern(kind: string, steps: readonly Step[]): string {
  const plain = steps.map((step) => `/${typeof step === 'string' ? step : '*'}`).join('')
  const template = POD_TEMPLATES[kind]
  if (template === undefined || !plain.startsWith(template)) return plain
  return `{pod}${plain.slice(template.length)}`.replace(
    '{pod}/spec/initContainers/',
    '{pod}/spec/containers/',
  )
}

/**
 * The fields by which `kubectl apply` merges a list, the first that its items have. Other lists are
 * replaced whole.
 */
const MERGE_KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  containers: [['name']],
  initContainers: [['name']],
  ephemeralContainers: [['name']],
  env: [['name']],
  volumes: [['name']],
  imagePullSecrets: [['name']],
  secrets: [['name']],
  volumeMounts: [['mountPath']],
  volumeDevices: [['devicePath']],
  hostAliases: [['ip']],
  topologySpreadConstraints: [['topologyKey', 'whenUnsatisfiable']],
  ownerReferences: [['uid']],
  ports: [
    ['containerPort', 'protocol'],
    ['port', 'protocol'],
  ],
}

/** What identifies an item of a list under a key; undefined where the position does. */
export function identityOf(
  list: string,
  item: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (item === null || typeof item !== 'object') return undefined
  const fields = item as Readonly<Record<string, unknown>>
  const keys = (MERGE_KEYS[list] ?? []).find(([first = '']) => fields[first] !== undefined)
  return (
    keys &&
    Object.fromEntries(
      keys.map((key) => [key, fields[key] ?? (key === 'protocol' ? 'TCP' : undefined)]),
    )
  )
}
