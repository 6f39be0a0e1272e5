'use client'

import { SquareTerminal, X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { drift } from '../../lib/live/drift'
import { isLivePaste } from '../../lib/live/read-live'
import { ask } from '../../lib/lookup/ask'
import { NOTHING } from '../../lib/selection/selection'
import { ASK_LINE } from '../actions/open-ask'
import { useLayout } from '../state/layout-store'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { IconButton } from '../ui/icon-button'
import { AnswerResult } from './answer-result'
import { AskExamples } from './ask-examples'
import { DriftResults } from './drift-results'
import { MatchResults } from './match-results'
import { PastedSymptoms } from './pasted-symptoms'

const MOST_LINES = 5

/**
 * Answers whatever a terminal knows: what a kubectl line would return, and what a pasted text is
 * about. Both light up in every pane while one types. Nothing is run.
 */
export function AskPanel({ view }: Readonly<{ view: View }>) {
  const text = useLayout((state) => state.asked) ?? ''
  const show = useLayout((state) => state.show)
  const select = useExplorer((state) => state.select)
  const { exploration } = view
  const report = useMemo(
    () => (isLivePaste(text) ? drift(exploration, text) : undefined),
    [text, exploration],
  )
  const { answer, matches } = useMemo(
    () => ask(report ? '' : text, exploration),
    [text, exploration, report],
  )
  const input = useRef<HTMLTextAreaElement>(null)
  const lines = text.split('\n').length

  const light = [
    ...(answer?.ids ?? []),
    ...matches.map(({ id }) => id),
    ...new Set(report?.drift.map(({ object }) => object)),
  ]
  const known = light.join('\n')
  // By what is found, not by the list: an edit of the text that changes nothing about it leaves
  // what has been pinned since.
  useEffect(() => {
    if (known !== '') select({ kind: 'nodes', ids: known.split('\n') })
    else if (useExplorer.getState().selection.kind === 'nodes') select(NOTHING)
  }, [known, select])
  useEffect(() => input.current?.focus(), [])

  const close = () => {
    show({ asked: null })
    if (useExplorer.getState().selection.kind === 'nodes') select(NOTHING)
  }

  return (
    <section
      aria-label="Ask"
      className="flex max-h-[46%] shrink-0 flex-col border-t border-line-strong bg-surface max-[700px]:max-h-[62%]"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }}
    >
      <div className="relative flex shrink-0 items-start border-b border-line py-1 pr-1.5 pl-9">
        <SquareTerminal
          size={16}
          strokeWidth={1.5}
          className="absolute top-2.5 left-3 text-ink-3 max-[700px]:top-4.5"
          aria-hidden
        />
        <textarea
          ref={input}
          id={ASK_LINE}
          rows={Math.min(lines, MOST_LINES)}
          value={text}
          onChange={(event) => show({ asked: event.target.value })}
          aria-label="A kubectl line, or anything from a terminal"
          placeholder="kubectl get …, or paste a pod’s name, a table, an error, a log line"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          className="min-w-0 flex-1 resize-none bg-transparent py-1 font-mono text-sm leading-5 outline-none placeholder:font-sans placeholder:text-ink-3 max-[700px]:py-3"
        />
        <IconButton label="Close" onClick={close}>
          <X size={15} strokeWidth={1.5} aria-hidden />
        </IconButton>
      </div>
      <div className="min-h-0 overflow-y-auto text-sm" aria-live="polite">
        {text.trim() === '' && <AskExamples exploration={exploration} />}
        {report && <DriftResults report={report} exploration={exploration} />}
        {answer && <AnswerResult answer={answer} exploration={exploration} />}
        {matches.length > 0 && <MatchResults matches={matches} exploration={exploration} />}
        <PastedSymptoms text={answer || report ? '' : text} exploration={exploration} />
        {text.trim() !== '' && !answer && !report && matches.length === 0 && (
          <p className="px-3.5 py-2 text-ink-2">
            Nothing in this app has that name. Is it part of another app, or is the release in the
            bar above another one?
          </p>
        )}
      </div>
    </section>
  )
}
