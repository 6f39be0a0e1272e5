import { containerType } from '../../manifest/resource-types'
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
    'shell',
    'Get in',
    on.kind === 'Pod' ? 'Shell in the pod' : 'Shell in a pod',
    `kubectl exec -it <pod> ${n} ${c} -- sh`,
    ids,
    { filled: `kubectl exec -it ${n} ${running} ${c} -- sh`, needs: RIGHTS },
  ),
])

export const processEnvironment: RowMaker = aboutPods(({ ids, n, c, running }) => [
  row(
    'process-environment',
    'Get in',
    'Environment of the running process',
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
      'debug-container',
      'Get in',
      'Debug container, if the image has no shell',
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
  row(
    'may-exec',
    'Get in',
    'Can I exec into pods in this namespace?',
    `kubectl auth can-i create pods/exec ${cluster.n}`,
    [],
    {
      healthy: 'yes',
    },
  ),
]

export const databaseConsole: RowMaker = (on) => {
  const { n } = on.cluster
  const container = mainContainer(on)
  const client = on.labels.type === 'resource' ? containerType(container)?.client : undefined
  if (client === undefined) return []
  const exec = `${slashed(on)} ${n} -c ${container} --`
  return [
    row(
      'database-console',
      'Get in',
      `Database console`,
      `kubectl exec -it ${exec} ${client.console}`,
      [on.id],
      {
        needs: 'the right to exec',
      },
    ),
    ...(client.dump === undefined
      ? []
      : [
          row(
            'database-dump',
            'Get in',
            'Dump the database to a file',
            `kubectl exec ${exec} ${client.dump.command} > ${shellQuote(`${on.name}.${client.dump.suffix}`)}`,
            [on.id],
            {
              needs: 'the right to exec, and room on this machine',
            },
          ),
        ]),
  ]
}
