import type { Drift } from '../../lib/live/difference'
import { CopyButton } from './copy-button'
import { Prose } from './prose'

/** One difference between the text and the cluster: what it is, why, its fate, and a command. */
export function DriftItem({ difference }: Readonly<{ difference: Drift }>) {
  const { kind, path, cause, revertedByPromote, command } = difference
  return (
    <>
      <p className="mt-1 max-w-[90ch] break-words">
        <b>{kind}</b> {path !== '' && <code className="font-mono text-xs break-all">{path}</code>}{' '}
        {valuesText(difference)}
      </p>
      <p className="mt-0.5 max-w-[90ch] break-words text-ink-2">
        <Prose>{cause}</Prose>{' '}
        {revertedByPromote ? 'A promote sets it back.' : 'A promote leaves it as it is.'}
      </p>
      <div className="mt-0.5 grid grid-cols-[1fr_auto] items-center gap-x-2">
        <code className="min-w-0 font-mono text-xs break-words whitespace-pre-wrap">{command}</code>
        <CopyButton text={command} className="max-[700px]:size-11" />
      </div>
    </>
  )
}

function valuesText({ kind, expected, live }: Drift): string {
  const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))
  return kind === 'missing' || kind === 'unknown' ? '' : `${shown(expected)} → ${shown(live)}`
}
