import { fieldText, fieldTexts } from '../../kubernetes/field'
import { KINDS, type Kind } from '../../kubernetes/kinds'
import { INJECTED_VARIABLES } from '../../rack/injected-variables'
import { type CommandTarget, spaced } from '../cluster'
import { idsOf } from '../pods'
import { type RowMaker, row } from '../row'
import { everyValueCommand, valueCommand } from '../secret-value'
import { shellQuote } from '../shell-quote'
import { podsAsked } from './pods'

export const whichKeys: RowMaker = (on) => [
  row(
    'keys',
    'Look',
    'Keys, without values',
    on.kind === 'ConfigMap'
      ? `kubectl get ${spaced(on)} ${on.cluster.n} -o go-template='{{range $key, $value := .data}}{{$key}}{{"\\n"}}{{end}}'`
      : `kubectl describe ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: keysText(on),
    },
  ),
]

export const oneValue: RowMaker = (on) => {
  const key = telling(Object.keys(fieldTexts(on.object, 'data')))
  if (key === undefined) return []
  const secret = on.kind === 'Secret'
  return [
    row(
      'value',
      'Look',
      secret ? `Value of ${key}, decoded` : `Value of ${key}`,
      valueCommand(on, key),
      [on.id],
      secret ? { needs: 'the right to read Secrets; it prints a secret' } : undefined,
    ),
  ]
}

export const everyValue: RowMaker = (on) => {
  const keys = Object.keys(fieldTexts(on.object, 'data'))
  if (keys.length < 2) return []
  const secret = on.kind === 'Secret'
  return [
    row(
      'values',
      'Look',
      secret ? 'All values, decoded' : 'All values',
      everyValueCommand(on),
      [on.id],
      {
        healthy: keysText(on),
        needs: secret
          ? 'the right to read Secrets; it prints secrets'
          : 'nothing more; it prints a password',
      },
    ),
  ]
}

export const mayReadSecrets: RowMaker = ({ cluster }) => [
  row(
    'may-read-secrets',
    'Look',
    'Can I read Secrets in this namespace?',
    `kubectl auth can-i get secrets ${cluster.n}`,
    [],
    {
      healthy: 'yes',
    },
  ),
]

/**
 * The workloads whose pods read it, found by name in all of a kind: nothing in Kubernetes leads
 * back from a Secret to its readers.
 */
export const whoUsesIt: RowMaker = (on) => {
  return READERS.flatMap(({ kind, spec }) => {
    const readers = (on.cluster.readers.get(on.id) ?? []).filter((reader) => reader.kind === kind)
    if (readers.length === 0) return []
    const columns =
      on.kind === 'Secret'
        ? secretColumns(spec)
        : `CONFIGMAPS:${spec}.containers[*].env[*].valueFrom.configMapKeyRef.name`
    return [
      row(
        'readers',
        'Look',
        `${kind}s that read it`,
        `kubectl get ${KINDS[kind].plural} ${on.cluster.n} -o custom-columns='NAME:.metadata.name,${columns}' | grep -E ${shellQuote(`[ ,]${on.name}([ ,]|$)`)}`,
        on.cluster.idsByKind.get(kind) ?? [],
        {
          healthy: readers.map((reader) => reader.name).join(', '),
          also: `it reads every ${kind} and keeps the lines with this name`,
        },
      ),
    ]
  })
}

const READERS: readonly { readonly kind: Kind; readonly spec: string }[] = [
  { kind: 'Deployment', spec: '.spec.template.spec' },
  { kind: 'DaemonSet', spec: '.spec.template.spec' },
  { kind: 'CronJob', spec: '.spec.jobTemplate.spec.template.spec' },
]

function secretColumns(spec: string): string {
  return `ENV FROM:${spec}.containers[*].envFrom[*].secretRef.name,MOUNTED:${spec}.volumes[*].secret.secretName,PULLED WITH:${spec}.imagePullSecrets[*].name`
}

export const accountRights: RowMaker = (on) => [
  row(
    'account-rights',
    'Look',
    'RBAC permissions of its pods',
    `kubectl auth can-i --list ${on.cluster.n} --as=${shellQuote(`system:serviceaccount:${on.cluster.namespace}:${on.name}`)}`,
    [on.id],
    {
      healthy: 'almost nothing: a rack binds no roles to its ServiceAccounts',
      needs: 'the right to impersonate',
    },
  ),
]

export const awsIdentity: RowMaker = (on) => {
  if (on.cluster.settings.provider !== 'aws' || on.labels.service === undefined) return []
  const workload = (on.cluster.byConcept.get(on.concept) ?? []).find(
    (other) => other.kind === 'Deployment' || other.kind === 'DaemonSet',
  )
  if (workload === undefined) return []
  const pods = podsAsked(workload)
  if (pods === undefined) return []
  const { ids, n, c, running } = pods
  return [
    row(
      'aws-identity',
      'Get in',
      'AWS identity of its pods',
      `kubectl exec <pod> ${n} ${c} -- aws sts get-caller-identity`,
      ids,
      {
        filled: `kubectl exec ${n} ${running} ${c} -- aws sts get-caller-identity`,
        healthy: `a role called convox/${on.cluster.namespace}-${on.name}-... where accessControl asks for one; the node's role otherwise`,
        needs: 'the aws program in the image',
      },
    ),
  ]
}

export const podsOfAccount: RowMaker = (on) => {
  const { service } = on.labels
  if (service === undefined) return []
  const pods = (on.cluster.byConcept.get(on.concept) ?? []).filter(
    (subject) => subject.kind === 'Pod',
  )
  if (pods.length === 0) return []
  const selector = `service=${service},type in (service,process)${String(service) === 'build' ? ',service-type!=build' : ''}`
  return [
    row(
      'account-pods',
      'Look',
      'Pods that use this ServiceAccount',
      `kubectl get pods ${on.cluster.n} -l ${shellQuote(selector)}`,
      idsOf(pods),
    ),
  ]
}

/** The key that a person would ask for: none of those that a rack injects everywhere. */
function telling(keys: readonly string[]): string | undefined {
  return (
    keys.find((key) => key === 'URL') ??
    keys.find((key) => key !== 'TID' && !INJECTED_VARIABLES.has(key)) ??
    keys[0]
  )
}

function keysText(on: CommandTarget): string {
  const keys = Object.keys(fieldTexts(on.object, 'data'))
  if (on.owner?.startsWith('Certificate/')) return 'tls.crt, tls.key'
  if (on.labels.type === 'state') return 'state'
  if (on.kind === 'ConfigMap' && on.owner?.startsWith('Namespace/')) return 'ca.crt'
  return keys.length > 12 ? `${keys.length} keys, among them ${telling(keys)}` : keys.join(', ')
}

/** A certificate, from any source. */
export const certificateText: RowMaker = (on) => {
  const copied =
    fieldText(on.object, 'metadata', 'annotations', 'convox.com/data-hash') !== undefined
  if (!copied && !on.owner?.startsWith('Certificate/')) return []
  return [
    row(
      'certificate-text',
      'Look',
      'Subject names and expiry date',
      `${valueCommand(on, 'tls.crt')} | openssl x509 -noout -subject -ext subjectAltName -dates`,
      [on.id],
      {
        healthy: copied
          ? "notAfter in the future; it is a copy of the rack's Secret of this name, made at the promote"
          : 'notAfter in the future',
        needs: 'openssl on this machine',
      },
    ),
  ]
}

export const cloudState: RowMaker = (on) =>
  on.labels.type === 'state'
    ? [
        row(
          'cloud-request',
          'Look',
          'Request for the cloud instance',
          valueCommand(on, 'state'),
          [on.id],
          {
            needs: 'the right to read Secrets; it prints the password',
          },
        ),
      ]
    : []
