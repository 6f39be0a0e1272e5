import { useState } from 'react'
import { timerSchedule } from '../../../lib/kubectl/timer-schedule'
import type { KubernetesObject } from '../../../lib/kubernetes/kubernetes-object'

const LOCAL: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
}

/** When a timer runs next, in UTC as the cluster counts and in the time of who reads it. */
export function TimerRuns({ cronJob }: Readonly<{ cronJob: KubernetesObject }>) {
  const [now] = useState(() => new Date())
  const { schedule, words, runs, overlap, fault } = timerSchedule(cronJob, now)
  return (
    <section>
      <h3>When it runs</h3>
      <p>
        <code className="font-mono text-xs text-ink">{schedule}</code> {fault ?? words}
      </p>
      {runs.length > 0 && (
        <table className="my-1 text-xs">
          <thead>
            <tr className="text-left text-ink-3">
              <th className="pr-4 font-normal">UTC, as the cluster counts</th>
              <th className="font-normal">
                here, {Intl.DateTimeFormat().resolvedOptions().timeZone}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run}>
                <td className="pr-4 font-mono text-ink">{run.slice(0, 16).replace('T', ' ')}</td>
                <td>{new Date(run).toLocaleString([], LOCAL)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{overlap}</p>
    </section>
  )
}
