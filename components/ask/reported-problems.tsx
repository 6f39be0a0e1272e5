import type { ReportedProblem } from '../../lib/ask/reported-problems'
import { goToLine } from '../state/go-to'
import { Prose } from '../ui/prose'

/** The problems of the text that a paste tells in the rack's or the API server's own words. */
export function ReportedProblems({ problems }: Readonly<{ problems: readonly ReportedProblem[] }>) {
  return (
    <section
      aria-label="Lines to change"
      className="border-b border-line px-3.5 py-2 last:border-0"
    >
      <h3 className="text-xs font-semibold">Lines to change</h3>
      <ul className="mt-0.5 space-y-1">
        {problems.map(({ line, message, advice }) => (
          <li key={`${line} ${message}`} className="max-w-[90ch] break-words text-ink-2">
            <button
              type="button"
              className="text-ink underline underline-offset-3 max-[700px]:min-h-11"
              onClick={() => goToLine(line)}
            >
              line {line}
            </button>{' '}
            <code className="font-mono text-xs">{message}</code> <Prose>{advice}</Prose>
          </li>
        ))}
      </ul>
    </section>
  )
}
