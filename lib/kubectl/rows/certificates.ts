import { fieldList, fieldText } from '../../kubernetes/field'
import { type CommandTarget, spaced } from '../cluster'
import { type RowMaker, row } from '../row'
import { valueCommand } from '../secret-value'

export const certificatesBehind: RowMaker = (on) => {
  const names = tlsSecrets(on)
  const certificates = names
    .map((name) => on.cluster.subjects.get(`Certificate/${name}`))
    .filter((subject) => subject !== undefined)
  return certificates.map((certificate) =>
    row(
      'certificates',
      'Network',
      `Status of certificate ${certificate.name}`,
      `kubectl get ${spaced(certificate)} ${on.cluster.n}`,
      [certificate.id],
      { healthy: 'READY True' },
    ),
  )
}

export const isCertificateReady: RowMaker = (on) => [
  row(
    'certificate',
    'Look',
    'Certificate status',
    `kubectl get ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: 'READY True',
    },
  ),
]

export const whatIssuanceWaitsFor: RowMaker = (on) => [
  row(
    'issuance',
    'Look',
    'Issuance status',
    `kubectl get certificaterequests,orders,challenges ${on.cluster.n}`,
    [],
    {
      healthy:
        'requests approved and ready, orders valid, no challenge left; a pending challenge says why with `describe`',
    },
  ),
  row(
    'challenges',
    'Look',
    'Why is a challenge pending?',
    `kubectl describe challenges ${on.cluster.n}`,
    [],
    {
      healthy: 'none; otherwise the last line under Events shows the response',
    },
  ),
]

export const certificateDates: RowMaker = (on) => {
  const secret = on.cluster.subjects.get(
    `Secret/${fieldText(on.object, 'spec', 'secretName') ?? on.name}`,
  )
  if (secret === undefined) return []
  return [
    row(
      'certificate-dates',
      'Look',
      'Subject names and expiry date',
      `${valueCommand(secret, 'tls.crt')} | openssl x509 -noout -subject -ext subjectAltName -dates`,
      [secret.id],
      { healthy: 'notAfter in the future', needs: 'openssl on this machine' },
    ),
    row(
      'renew',
      'Fix',
      'Renew the certificate',
      `kubectl delete ${spaced(secret)} ${on.cluster.n}`,
      [secret.id],
      {
        needs:
          'names that lead to the router, or nothing is issued; until then the hosts show a self-made certificate',
        mutates: true,
      },
    ),
  ]
}

export const issuers: RowMaker = () => [
  row('issuers', 'Look', 'Issuers of the rack', 'kubectl get clusterissuers', [], {
    healthy: 'READY True',
    needs: 'rights on the whole cluster',
  }),
]

function tlsSecrets(on: CommandTarget): string[] {
  if (on.kind === 'HTTPProxy')
    return [fieldText(on.object, 'spec', 'virtualhost', 'tls', 'secretName') ?? ''].filter(Boolean)
  return fieldList(on.object, 'spec', 'tls').flatMap((tls) => fieldText(tls, 'secretName') ?? [])
}
