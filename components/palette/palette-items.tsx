import { LifeBuoy, SlidersHorizontal, SquareTerminal, Terminal } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { commandChunks } from '../../lib/kubectl/command-chunks'
import { goToRunbook } from '../actions/go-to-runbook'
import { openAsk } from '../actions/open-ask'
import { conceptHues } from '../icons/concept-hues'
import { KindIcon } from '../icons/kind-icon'
import { goToLine, goToObject } from '../state/go-to'
import type { View } from '../state/use-exploration'
import { copyAndTell } from '../ui/copy-text'
import { Prose } from '../ui/prose'
import { paletteActions, paletteSettings } from './palette-actions'
import { rank, type Source } from './rank'
import type { SearchEntry } from './search-entries'
import { type Finds, hasWords } from './use-finds'

/** Something to go to, to copy or to do. */
export interface PaletteItem {
  readonly source: Source
  /** What tells it from all others. */
  readonly value: string
  readonly rank: number
  readonly content: ReactNode
  run(): void
}

interface Asked {
  readonly query: string
  readonly view: View | null
  readonly finds: Finds
  readonly uses: ReadonlyMap<string, number>
  readonly onShare: () => void
}

/** What a pasted name or error is about fits better than half a word of anything else. */
const NAMED = 2.6
/** A runbook that the signs of an error lead to, and not its words. */
const BY_SIGNS = 1.5
const LINES = 5
/** A longer piece of a command may break inside. */
const LONGEST_CHUNK = 60

/** Everything that a query finds, each with how well it fits. */
export function paletteItems(asked: Asked): PaletteItem[] {
  const { query, view, finds, uses, onShare } = asked
  const hues = conceptHues(view?.exploration.concepts ?? [])
  const ranked = (source: Source, value: string, text: string) => ({
    source,
    value,
    rank: rank(source, text, query, uses.get(value) ?? 0),
  })
  const object = ({ id, kind, name, concept }: SearchEntry): PaletteItem => ({
    ...ranked('Objects', id, `${kind} ${name}`),
    run: () => goToObject(id),
    content: (
      <>
        <span className={`${hues(concept)} h-4 w-0.75 rounded-full bg-(--concept)`} />
        <KindIcon kind={kind} size={15} />
        <span className="text-ink-2">{kind}</span>
        <span className="font-semibold">{name}</span>
      </>
    ),
  })
  const actions = paletteActions(onShare, view)
    .filter(({ title }) => hasWords(title, query))
    .map(({ title, run }): PaletteItem => ({ ...ranked('Do', title, title), run, content: title }))
  if (query.trim() === '') return [...actions, ...finds.objects.map(object)]

  const icon = (Icon: typeof Terminal) => (
    <Icon size={15} strokeWidth={1.5} className="shrink-0 text-ink-2" aria-hidden />
  )
  const settings = paletteSettings()
    .filter(({ title }) => hasWords(title, query))
    .map(
      ({ title, run }): PaletteItem => ({
        ...ranked('Settings', `setting ${title}`, title),
        run,
        content: (
          <>
            {icon(SlidersHorizontal)}
            {title}
          </>
        ),
      }),
    )
  const named = finds.named.map(
    ({ id, kind, concept, description }): PaletteItem => ({
      source: 'What it is',
      value: `named ${id}`,
      rank: NAMED,
      run: () => goToObject(id),
      content: (
        <>
          <span className={`${hues(concept)} h-4 w-0.75 shrink-0 rounded-full bg-(--concept)`} />
          <KindIcon kind={kind} size={15} />
          <span className="min-w-0 text-sm break-words">
            <Prose>{description}</Prose>
          </span>
        </>
      ),
    }),
  )
  const fixes = finds.fixes.map(({ id, title, concept, node }): PaletteItem => {
    const own = ranked('When it is broken', `fix ${id} ${concept}`, `${title} ${concept}`)
    return {
      ...own,
      rank: Math.max(own.rank, BY_SIGNS),
      run: () => goToRunbook({ id, node }),
      content: (
        <>
          {icon(LifeBuoy)}
          {title}
          <span className="text-ink-2">{concept}</span>
        </>
      ),
    }
  })
  const commands = finds.commands.map(
    ({ node, title, command, filled = command }): PaletteItem => ({
      ...ranked('Commands, to copy', `${node} ${title} ${command}`, `${title} ${filled}`),
      run: () => void copyAndTell(filled),
      content: (
        <>
          {icon(Terminal)}
          <span className="min-w-0">
            <span className="block text-xs text-ink-2">{title}</span>
            <span className="block font-mono text-xs break-words">
              {commandChunks(filled).map(({ text }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is known by its place alone
                <Fragment key={index}>
                  {index > 0 && ' '}
                  <span className={text.length <= LONGEST_CHUNK ? 'whitespace-nowrap' : ''}>
                    {text}
                  </span>
                </Fragment>
              ))}
            </span>
          </span>
        </>
      ),
    }),
  )
  return [
    ...actions,
    ...finds.objects.map(object),
    ...settings,
    ...named,
    ...fixes,
    ...commands,
    ...lines(view?.text ?? '', query).map(
      ({ line, text }): PaletteItem => ({
        ...ranked('Lines', `line ${line}`, text),
        run: () => goToLine(line),
        content: (
          <>
            <span className="w-8 shrink-0 text-right text-xs text-ink-3">{line}</span>
            <code className="min-w-0 truncate font-mono text-xs">{text.trim()}</code>
          </>
        ),
      }),
    ),
    {
      source: 'Ask',
      value: 'ask',
      rank: 0,
      run: () => openAsk(query),
      content: (
        <>
          {icon(SquareTerminal)}
          <span className="shrink-0">Ask</span>
          <code className="truncate font-mono text-xs text-ink-2">{query}</code>
        </>
      ),
    },
  ]
}

function lines(text: string, query: string) {
  return text
    .split('\n')
    .flatMap((content, index) =>
      hasWords(content, query.trim()) ? [{ line: index + 1, text: content }] : [],
    )
    .slice(0, LINES)
}
