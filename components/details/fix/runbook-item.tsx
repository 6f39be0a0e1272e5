import { ChevronRight, Copy } from 'lucide-react'
import type { Runbook } from '../../../lib/runbooks/runbook'
import { runbookMarkdown } from '../../../lib/runbooks/runbook-markdown'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button'
import { copyText } from '../../ui/copy-text'
import { Prose } from '../../ui/prose'
import { RunbookStep } from './runbook-step'

interface RunbookItemProps {
  readonly runbook: Runbook
  readonly open: boolean
  /** The ids of those that stand beside it. */
  readonly known: ReadonlySet<string>
  readonly onTurn: () => void
}

/** One symptom; opened, its likely causes and what to do, step by step. */
export function RunbookItem({ runbook, open, known, onTurn }: RunbookItemProps) {
  const { id, title, symptom, causes, steps } = runbook
  return (
    <section id={`runbook-${id}`} aria-label={title} className="scroll-mt-2 border-b border-line">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={onTurn}
          className="group grid w-full grid-cols-[auto_1fr] items-baseline gap-x-1.5 py-1.5 pr-3.5 pl-3 text-left outline-offset-[-2px] hover:bg-sunken max-[700px]:min-h-11"
        >
          <ChevronRight
            size={13}
            strokeWidth={1.5}
            className="translate-y-0.5 text-ink-3 transition-transform group-aria-expanded:rotate-90"
            aria-hidden
          />
          <span className="text-sm group-aria-expanded:font-semibold">{title}</span>
          <span className="col-start-2 text-xs font-normal text-ink-3">
            <Prose>{symptom}</Prose>
          </span>
        </button>
      </h3>
      {open && (
        <div className="pb-3">
          <div className="pr-3.5 pl-7.5 text-xs text-ink-2">
            <h4 className="mt-1 mb-0.5 font-semibold text-ink">Likely causes, most likely first</h4>
            <ol className="list-decimal space-y-0.5 pl-4 marker:text-ink-3">
              {causes.map((cause) => (
                <li key={cause}>
                  <Prose>{cause}</Prose>
                </li>
              ))}
            </ol>
          </div>
          <ol className="mt-2 space-y-1.5">
            {steps.map((step, index) => (
              <RunbookStep
                key={step.command.title + step.command.command}
                step={step}
                number={index + 1}
                known={known}
              />
            ))}
          </ol>
          <Button
            size="small"
            look="outlined"
            className="mt-2 ml-7.5 max-[700px]:h-11"
            onClick={async () =>
              announce(
                (await copyText(runbookMarkdown(runbook)))
                  ? 'Runbook copied'
                  : 'This browser refused to copy',
              )
            }
          >
            <Copy size={13} strokeWidth={1.5} aria-hidden />
            Copy as Markdown
          </Button>
        </div>
      )}
    </section>
  )
}
