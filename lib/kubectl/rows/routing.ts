import { field, fieldList, fieldText } from '../../kubernetes/field'
import { type CommandTarget, rackId, spaced } from '../cluster'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'
import { addressCommand } from './services'

/** kubectl prints no more hosts than this in a table, and counts the rest. */
const HOSTS_SHOWN = 3

export const isItRouted: RowMaker = (on) => [
  row(
    'hosts-and-address',
    'Look',
    'Hosts and address',
    `kubectl get ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy:
        on.kind === 'Ingress'
          ? `HOSTS ${hostsText(hostsOf(on))}, ADDRESS filled`
          : `FQDN ${hostsOf(on).join(',')}, STATUS valid`,
    },
  ),
]

export const everyHost: RowMaker = (on) => {
  const hosts = hostsOf(on)
  if (hosts.length <= HOSTS_SHOWN) return []
  return [
    row(
      'hosts',
      'Look',
      'All hosts',
      `kubectl get ${spaced(on)} ${on.cluster.n} -o jsonpath='{range .spec.rules[*]}{.host}{"\\n"}{end}'`,
      [on.id],
      { healthy: hosts.join(', ') },
    ),
  ]
}

function hostsText(hosts: readonly string[]): string {
  const more = hosts.length - HOSTS_SHOWN
  return more > 0 ? `${hosts.slice(0, HOSTS_SHOWN).join(',')} + ${more} more...` : hosts.join(',')
}

export const routedAddress: RowMaker = (on) => [
  row(
    'routed-address',
    'Network',
    'Address that its hosts must resolve to',
    addressCommand(on),
    [on.id],
    {
      healthy: "the rack's router: a host name or an IP",
    },
  ),
]

export const routerAddress: RowMaker = (on) => {
  const router = routerOf(on)
  return router
    ? [
        row(
          'router-address',
          'Network',
          'Router address',
          `kubectl get service ${router.service} -n ${shellQuote(on.cluster.rackNamespace)} -o jsonpath='{.status.loadBalancer.ingress[0].hostname}{.status.loadBalancer.ingress[0].ip}{"\\n"}'`,
          [rackId({ kind: 'Service', name: router.service })],
          {
            also: 'the router belongs to the rack and serves every app',
            needs: "rights on the rack's namespace",
          },
        ),
      ]
    : []
}

export const doesItResolve: RowMaker = (on) =>
  hostsOf(on).map((host) =>
    row('dns-lookup', 'Network', `DNS lookup of ${host}`, `nslookup ${shellQuote(host)}`, [], {
      healthy: "the router's address",
      needs: 'no cluster: asked of your own resolver',
    }),
  )

export const doesItAnswer: RowMaker = (on) =>
  hostsOf(on)
    .slice(0, 1)
    .map((host) =>
      row(
        'response',
        'Network',
        'Response from outside the cluster',
        `curl -sS -o /dev/null -w '%{http_code} %{ssl_verify_result}\\n' ${shellQuote(`${isEncrypted(host, on) ? 'https' : 'http'}://${host}/`)}`,
        [],
        {
          healthy:
            'a code of the app and 0; 503 means no ready pod, 404 that no route has this host',
          needs: isInternal(on) ? "a machine inside the rack's network" : 'a way to the router',
        },
      ),
    )

export const routerLogs: RowMaker = (on) => {
  const router = routerOf(on)
  const upstream = upstreamOf(on)
  if (router === undefined || upstream === undefined) return []
  const [host = ''] = hostsOf(on)
  return [
    row(
      'router-logs-of-hosts',
      'Logs',
      'Router logs of its hosts',
      `kubectl logs -n ${shellQuote(on.cluster.rackNamespace)} -l service=${router.controller},type=service --prefix --tail=1000 | grep -F ${shellQuote(upstream)}`,
      [rackId({ kind: 'Pod', name: `${router.controller}-<rs>-<pod>` })],
      {
        also: "nginx belongs to the rack and logs every app's requests",
        healthy: `lines with status 200; upstream ${upstream} and a 502 or 503 when ${host} had no pod to go to`,
        needs: "rights on the rack's namespace",
      },
    ),
  ]
}

export function hostsOf(on: CommandTarget): string[] {
  if (on.kind === 'HTTPProxy')
    return [fieldText(on.object, 'spec', 'virtualhost', 'fqdn') ?? ''].filter(Boolean)
  return fieldList(on.object, 'spec', 'rules').flatMap((rule) => fieldText(rule, 'host') ?? [])
}

/** What of the rack leads to a host; undefined where a rack has no such part. */
interface RackRouter {
  readonly service: string
  readonly controller: string
}

function routerOf(on: CommandTarget): RackRouter | undefined {
  const { provider, domainInternal } = on.cluster.settings
  if (isInternal(on))
    return domainInternal === ''
      ? undefined
      : { service: 'router-internal', controller: 'ingress-nginx-internal' }
  return provider === 'local' ? undefined : { service: 'router', controller: 'nginx' }
}

function isInternal(on: CommandTarget): boolean {
  return (
    on.name.endsWith('-internal') ||
    fieldText(on.object, 'spec', 'ingressClassName')?.endsWith('-internal') === true
  )
}

/** Whether the router has a certificate for a host. */
function isEncrypted(host: string, on: CommandTarget): boolean {
  if (on.kind === 'HTTPProxy') return field(on.object, 'spec', 'virtualhost', 'tls') !== undefined
  return fieldList(on.object, 'spec', 'tls').some((tls) =>
    fieldList(tls, 'hosts').some((other) => other === host),
  )
}

/** What nginx writes into its log for a request: `[NAMESPACE-SERVICE-PORT]`. */
function upstreamOf(on: CommandTarget): string | undefined {
  if (on.kind !== 'Ingress') return undefined
  const [rule] = fieldList(on.object, 'spec', 'rules')
  const backend = field(rule, 'http', 'paths', 0, 'backend', 'service')
  const port = fieldText(backend, 'port', 'number') ?? fieldText(backend, 'port', 'name')
  const service = fieldText(backend, 'name')
  return service && port ? `[${on.cluster.namespace}-${service}-${port}]` : undefined
}
