import { POD_NAME } from '../command'
import { containerNames, logRequests, workloadOf } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'
import { aboutPods } from './pods'

export const followLogs: RowMaker = aboutPods(({ ids, where, c }, on) => [
  row(
    'follow-logs',
    'Logs',
    'Follow the logs of all pods',
    `kubectl logs -f ${where} ${c} --prefix --tail=20 --max-log-requests=${logRequests(workloadOf(on) ?? on)}`,
    ids,
    { healthy: 'lines from every pod, each with the name of its pod' },
  ),
])

export const allLogs: RowMaker = aboutPods(({ ids, where, c }) => [
  row(
    'logs',
    'Logs',
    'Logs of all pods',
    `kubectl logs ${where} ${c} --prefix --tail=-1 --ignore-errors`,
    ids,
    {
      needs: 'pods that still exist: logs are deleted with their pod',
    },
  ),
])

export const previousLogs: RowMaker = aboutPods(({ ids, where, n, c }) => [
  row(
    'previous-logs',
    'Logs',
    'Logs of the previous, crashed container',
    `kubectl logs <pod> ${n} ${c} --previous`,
    ids,
    {
      filled: `kubectl logs ${where} ${c} --previous --prefix --tail=200 --ignore-errors`,
      needs: 'a pod that has restarted',
    },
  ),
])

export const initLogs: RowMaker = aboutPods(({ ids, n, where }, on) =>
  containerNames(on, 'initContainers').map((name) =>
    row(
      'init-logs',
      'Logs',
      `Logs of the init container ${name}`,
      `kubectl logs <pod> ${n} -c ${shellQuote(name)}`,
      ids,
      {
        filled: `kubectl logs ${where} -c ${shellQuote(name)} --prefix --tail=200 --ignore-errors`,
        needs: POD_NAME,
      },
    ),
  ),
)

/** Of pods that are gone seconds after they end. */
export const followWhileTheyRun: RowMaker = aboutPods(({ ids, where, c }, on) => [
  row(
    'follow-run',
    'Logs',
    'Follow the logs of a run',
    `kubectl logs -f ${where} ${c} --prefix --tail=-1 --max-log-requests=${logRequests(workloadOf(on) ?? on)}`,
    ids,
    {
      needs:
        'a run in progress: about 5 s after it ends the rack removes the pod, and its logs with it',
    },
  ),
])
