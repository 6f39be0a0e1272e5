'use client'

import { SquareTerminal, X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { answerWithPlaces } from '../../lib/ask/ask-answer'
import { isLivePaste } from '../../lib/live/is-live-paste'
import { maskedPaste } from '../../lib/live/mask-paste'
import { ask } from '../../lib/lookup/ask'
import { NOTHING } from '../../lib/selection/selection'
import { ASK_LINE, takeAsked } from '../actions/open-ask'
import { useLayout } from '../state/layout-store'
import { useExplorer } from '../state/store'
import { useDrift } from '../state/use-drift'
import type { View } from '../state/use-exploration'
import { IconButton } from '../ui/icon-button'
import { AnswerResult } from './answer-result'
import { AskExamples } from './ask-examples'
import { DeployResult } from './deploy-result'
import { DriftResults } from './drift-results'
import { MatchResults } from './match-results'
import { NothingNamed } from './nothing-named'
import { PastedSymptoms } from './pasted-symptoms'
import { ReportedProblems } from './reported-problems'

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
  const isLive = useMemo(() => isLivePaste(text), [text])
  const report = useDrift(exploration)
  const line = isLive ? '' : text
  const { answer, rest } = useMemo(() => ask(line, exploration), [line, exploration])
  const { matches, runbooks, similar, deploy, problems } = useMemo(
    () => answerWithPlaces(rest, exploration),
    [rest, exploration],
  )
  const shown = useMemo(() => (isLive ? maskedPaste(text) : text), [isLive, text])
  const input = useRef<HTMLTextAreaElement>(null)
  const lines = shown.split('\n').length

  const isUnknown =
    line.trim() !== '' &&
    !answer &&
    !problems &&
    matches.length === 0 &&
    (runbooks.length === 0 || similar.length > 0)

  const light = [
    ...(answer?.ids ?? []),
    ...matches.map(({ id }) => id),
    ...new Set(isLive ? report?.drift.map(({ object }) => object) : []),
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
      data-takes-files
      onDragOver={(event) => event.preventDefault()}
      onDrop={async (event) => {
        const [file] = event.dataTransfer.files
        if (file === undefined) return
        event.preventDefault()
        takeAsked(await file.text())
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
          value={shown}
          onChange={(event) => takeAsked(event.target.value)}
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
        {isLive && report && <DriftResults report={report} exploration={exploration} />}
        {deploy && <DeployResult deploy={deploy} />}
        {problems && <ReportedProblems problems={problems} />}
        {answer && <AnswerResult answer={answer} exploration={exploration} />}
        <PastedSymptoms runbooks={runbooks} exploration={exploration} />
        {matches.length > 0 && <MatchResults matches={matches} exploration={exploration} />}
        {isUnknown && <NothingNamed similar={similar} onChoose={(name) => takeAsked(name)} />}
      </div>
    </section>
  )
}
