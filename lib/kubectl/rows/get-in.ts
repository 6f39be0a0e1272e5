import { slashed } from '../cluster'
import { mainContainer } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'
import { aboutPods } from './pods'

/**
 * Pods are entered by their own selector, not by `deployment/NAME`: the selector of a Deployment
 * has no `type`, so kubectl may choose a pod of `convox run` or of a timer.
 */
const RIGHTS = 'a shell in the image, and the right to exec'

export const shell: RowMaker = aboutPods(({ ids, n, c, running }, on) => [
  row(
    'Get in',
    on.kind === 'Pod' ? 'A shell in it' : 'A shell in one of its pods',
    `kubectl exec -it <pod> ${n} ${c} -- sh`,
    ids,
    { filled: `kubectl exec -it ${n} ${running} ${c} -- sh`, needs: RIGHTS },
  ),
])

export const processEnvironment: RowMaker = aboutPods(({ ids, n, c, running }) => [
  row(
    'Get in',
    'The variables as its process sees them',
    `kubectl exec <pod> ${n} ${c} -- env`,
    ids,
    {
      filled: `kubectl exec ${n} ${running} ${c} -- env`,
      needs: 'the right to exec; it prints secrets',
    },
  ),
])

export const debugContainer: RowMaker = aboutPods(({ ids, n, running }, on) => {
  const beside = `--profile=general --image=busybox:1.36 --target=${shellQuote(mainContainer(on))} -- sh`
  return [
    row(
      'Get in',
      'A shell beside it, where its image has none',
      `kubectl debug -it <pod> ${n} ${beside}`,
      ids,
      {
        filled: `kubectl debug -it ${n} ${running} ${beside}`,
        needs: 'the right to add ephemeral containers; the container stays until the pod goes',
        mutates: true,
      },
    ),
  ]
})

export const mayExec: RowMaker = ({ cluster }) => [
  row('Get in', 'May I exec here?', `kubectl auth can-i create pods/exec ${cluster.n}`, [], {
    healthy: 'yes',
  }),
]

/** The client of what runs in the container, and how to save what it holds. */
const CLIENTS: Record<
  string,
  { readonly console: string; readonly dump?: string; readonly suffix?: string }
> = {
  postgres: { console: 'psql -U app app', dump: 'pg_dump -U app app', suffix: 'sql' },
  postgis: { console: 'psql -U app app', dump: 'pg_dump -U app app', suffix: 'sql' },
  mysql: mysql('mysql', 'mysqldump'),
  mariadb: mysql('mariadb', 'mariadb-dump'),
  redis: { console: 'redis-cli' },
}

export const databaseConsole: RowMaker = (on) => {
  const { n } = on.cluster
  const container = mainContainer(on)
  const client = on.labels.type === 'resource' ? CLIENTS[container] : undefined
  if (client === undefined) return []
  const exec = `${slashed(on)} ${n} -c ${container} --`
  return [
    row('Get in', `Its own console`, `kubectl exec -it ${exec} ${client.console}`, [on.id], {
      needs: 'the right to exec',
    }),
    ...(client.dump === undefined
      ? []
      : [
          row(
            'Get in',
            'Save what it holds to a file',
            `kubectl exec ${exec} ${client.dump} > ${shellQuote(`${on.name}.${client.suffix}`)}`,
            [on.id],
            {
              needs: 'the right to exec, and room on this machine',
            },
          ),
        ]),
  ]
}

/**
 * The password stands in the container's environment; the shell there reads it, not the one here.
 */
function mysql(client: string, dump: string) {
  const inside = (program: string) => `sh -c 'exec ${program} -uroot -p"$MYSQL_ROOT_PASSWORD" app'`
  return { console: inside(client), dump: inside(dump), suffix: 'sql' }
}
