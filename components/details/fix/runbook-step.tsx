import type { Change, Step } from '../../../lib/runbooks/runbook'
import { goToLine } from '../../state/go-to'
import { useLayout } from '../../state/layout-store'
import { Prose } from '../../ui/prose'
import { ChangesTag } from '../commands/changes-tag'
import { CommandRow } from '../commands/command-row'

/**
 * What to type, and what to make of the answer. `known`: the runbooks that stand beside this one.
 */
export function RunbookStep({
  step,
  number,
  known,
}: Readonly<{ step: Step; number: number; known: ReadonlySet<string> }>) {
  const { command, outcomes } = step
  return (
    <li className="relative">
      <span className="absolute top-1 left-3 w-3.25 text-center text-xs text-ink-3" aria-hidden>
        {number}
      </span>
      <div className="pl-4">
        <CommandRow command={command} filled>
          {command.mutates && <ChangesTag />}
        </CommandRow>
      </div>
      <dl className="mr-3.5 ml-7.5 space-y-1 border-l border-line pl-2.5 text-xs">
        {outcomes.map(({ see, then, change }) => (
          <div key={see}>
            <dt className="text-ink-3">
              If you see{' '}
              <b className="font-semibold text-ink">
                <Prose>{see}</Prose>
              </b>
            </dt>
            <dd className="text-ink-2">
              <Then known={known}>{then}</Then> {change && <ChangeLink change={change} />}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** What to do, the runbook that it names a way there. */
function Then({ children, known }: Readonly<{ children: string; known: ReadonlySet<string> }>) {
  const show = useLayout((state) => state.show)
  const [before = '', id = '', after = ''] = children.split(/(?<=\brunbook )([\w-]+)/)
  if (!known.has(id)) return <Prose>{children}</Prose>
  return (
    <>
      <Prose>{before}</Prose>
      <button
        type="button"
        className="text-ink underline underline-offset-2"
        onClick={() => show({ runbook: id })}
      >
        {id}
      </button>
      <Prose>{after}</Prose>
    </>
  )
}

function ChangeLink({ change: { path, span, written } }: Readonly<{ change: Change }>) {
  if (!span) return <code className="font-mono break-all">{path}</code>
  return (
    <button
      type="button"
      className="text-left text-ink underline underline-offset-2"
      onClick={() => goToLine(span.line)}
    >
      {written ? (
        <>
          line {span.line}: <code className="font-mono break-all">{path}</code>
        </>
      ) : (
        <>
          write <code className="font-mono break-all">{path}</code> below line {span.line}
        </>
      )}
    </button>
  )
}
