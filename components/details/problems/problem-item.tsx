import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { applyFix } from '../../../lib/diagnostics/apply-fix'
import { problem } from '../../../lib/diagnostics/catalogue'
import type { Severity, Stage } from '../../../lib/diagnostics/problem'
import { goToLine, goToObject } from '../../state/go-to'
import { useExplorer } from '../../state/store'
import { Button } from '../../ui/button'
import { Prose } from '../../ui/prose'
import type { Alike } from './alike'

const ICONS: Record<Severity, { readonly Icon: typeof Info; readonly colour: string }> = {
  error: { Icon: CircleAlert, colour: 'text-error' },
  warning: { Icon: TriangleAlert, colour: 'text-warning' },
  info: { Icon: Info, colour: 'text-ink-3' },
}

/** Whose words a message is in, by the stage at which it strikes. */
const SPEAKERS: Record<Exclude<Stage, 'advice'>, string> = {
  load: 'The rack refuses the text, and says:',
  validation: 'The rack refuses the build, and says:',
  promote: 'The rack refuses the release, and says:',
  apiserver: 'The cluster refuses the object, and says:',
  internal: 'The map itself failed:',
}

/** More lines than these are counted. */
const LINES_SHOWN = 12

/**
 * One problem: what it is, where, the objects that it strikes, in whose words, what to do, and the
 * repair as a button.
 */
export function ProblemItem({ problem: alike }: Readonly<{ problem: Alike }>) {
  const { diagnostic, objects, lines, fixes } = alike
  const { severity, stage, code, message, advice, path } = diagnostic
  const edit = useExplorer((state) => state.edit)
  const { Icon, colour } = ICONS[severity]

  return (
    <article className="relative border-b border-line py-2.75 pr-3.5 pl-10 text-sm text-ink-2">
      <Icon
        size={16}
        strokeWidth={1.5}
        className={`absolute top-3 left-3.5 ${colour}`}
        role="img"
        aria-label={severity}
      />
      <h3 className="text-base leading-[19px] font-semibold break-words text-ink">
        {problem(code).title}
      </h3>
      <div className="mt-px mb-1.5 flex flex-wrap gap-x-2 text-xs text-ink-3">
        {lines.slice(0, LINES_SHOWN).map((line) => (
          <button
            key={line}
            type="button"
            className="underline underline-offset-2 hover:text-ink"
            onClick={() => goToLine(line)}
          >
            line {line}
          </button>
        ))}
        {lines.length > LINES_SHOWN && <span>and {lines.length - LINES_SHOWN} more lines</span>}
        {path && lines.length === 1 && <span className="break-all">{path}</span>}
        {objects.map((object) => (
          <button
            key={object}
            type="button"
            className="underline underline-offset-2 hover:text-ink"
            onClick={() => goToObject(object)}
          >
            {object.replace('/', ' ')}
          </button>
        ))}
        <span className="font-mono">{code}</span>
      </div>
      {stage === 'advice' ? (
        <p className="mb-1.75 break-words text-ink">
          <Prose>{message}</Prose>
        </p>
      ) : (
        <p className="mb-1.75">
          {SPEAKERS[stage]}
          <br />
          <code className="rounded-xs border border-line bg-sunken px-0.75 font-mono text-xs break-words text-ink">
            {message}
          </code>
        </p>
      )}
      {advice && <p className="break-words">{advice}</p>}
      {fixes.length > 0 && (
        <div className="mt-2.25 flex flex-wrap gap-1.5">
          {fixes.map((fix, index) => (
            <Button
              key={fix.title}
              size="small"
              look={index === 0 && severity === 'error' ? 'primary' : 'outlined'}
              onClick={() => edit(applyFix(useExplorer.getState().text, fix))}
            >
              {fix.title}
            </Button>
          ))}
        </div>
      )}
    </article>
  )
}
