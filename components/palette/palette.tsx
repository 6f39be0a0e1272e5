import { Command } from 'cmdk'
import { CornerDownLeft, LifeBuoy, SquareTerminal, Terminal } from 'lucide-react'
import { type ClipboardEvent, type ReactNode, useState } from 'react'
import { goToRunbook } from '../actions/go-to-runbook'
import { openAsk } from '../actions/open-ask'
import { conceptHues } from '../icons/concept-hues'
import { KindIcon } from '../icons/kind-icon'
import { goToObject } from '../state/go-to'
import type { View } from '../state/use-exploration'
import { announce } from '../ui/announcer'
import { copyText } from '../ui/copy-text'
import { Prose } from '../ui/prose'
import { paletteActions } from './palette-actions'
import { hasWords, useFinds } from './use-finds'

interface PaletteProps {
  readonly view: View | null
  readonly onShare: () => void
  readonly onClose: () => void
}

/** Everything that one can go to, copy or do, by a few words. */
export function Palette({ view, onShare, onClose }: PaletteProps) {
  const [query, setQuery] = useState('')
  const { objects, named, commands, fixes } = useFinds(view?.exploration, query)
  const hues = conceptHues(view?.exploration.concepts ?? [])
  const empty = query.trim() === ''
  const actions = paletteActions(onShare).filter(({ title }) => hasWords(title, query))
  const run = (act: () => void) => () => {
    onClose()
    act()
  }
  // A table or a log has more to it than one line holds.
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text').trim()
    if (!text.includes('\n')) return
    event.preventDefault()
    openAsk(text)
  }

  return (
    <Command.Dialog
      open
      onOpenChange={(open) => open || onClose()}
      shouldFilter={false}
      label="Search or run"
      overlayClassName="fixed inset-0 z-40 bg-black/35"
      contentClassName="fixed top-[10vh] left-1/2 z-40 w-160 max-w-[calc(100vw-24px)] -translate-x-1/2 overflow-hidden rounded-lg bg-surface shadow-float"
    >
      <Command.Input
        value={query}
        onValueChange={setQuery}
        onPaste={onPaste}
        placeholder="Search objects, commands, errors, actions"
        className="h-11 w-full border-b border-line bg-transparent px-4 text-lg outline-none placeholder:text-ink-3"
      />
      <Command.List className="max-h-[60vh] overflow-y-auto p-1 [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3">
        {empty && (
          <Group heading="Do">
            {actions.map((action) => item(action.title, run(action.run), action.title))}
          </Group>
        )}
        {objects.length > 0 && (
          <Group heading="Objects">
            {objects.map(({ id, kind, name, concept }) =>
              item(
                id,
                run(() => goToObject(id)),
                <>
                  <span className={`${hues(concept)} h-4 w-0.75 rounded-full bg-(--concept)`} />
                  <KindIcon kind={kind} size={15} />
                  <span className="text-ink-2">{kind}</span>
                  <span className="font-semibold">{name}</span>
                </>,
              ),
            )}
          </Group>
        )}
        {named.length > 0 && (
          <Group heading="What it is">
            {named.map(({ id, kind, concept, description }) =>
              item(
                `named ${id}`,
                run(() => goToObject(id)),
                <>
                  <span
                    className={`${hues(concept)} h-4 w-0.75 shrink-0 rounded-full bg-(--concept)`}
                  />
                  <KindIcon kind={kind} size={15} />
                  <span className="min-w-0 text-sm break-words">
                    <Prose>{description}</Prose>
                  </span>
                </>,
              ),
            )}
          </Group>
        )}
        {fixes.length > 0 && (
          <Group heading="When it is broken">
            {fixes.map(({ id, title, concept, node }) =>
              item(
                `fix ${id} ${concept}`,
                run(() => goToRunbook({ id, node })),
                <>
                  <LifeBuoy
                    size={15}
                    strokeWidth={1.5}
                    className="shrink-0 text-ink-2"
                    aria-hidden
                  />
                  {title}
                  <span className="text-ink-2">{concept}</span>
                </>,
              ),
            )}
          </Group>
        )}
        {commands.length > 0 && (
          <Group heading="Commands, to copy">
            {commands.map(({ node, title, command, filled }) =>
              item(
                `${node} ${title} ${command}`,
                run(async () =>
                  announce(
                    (await copyText(filled ?? command)) ? 'Copied' : 'This browser refused to copy',
                  ),
                ),
                <>
                  <Terminal
                    size={15}
                    strokeWidth={1.5}
                    className="shrink-0 text-ink-2"
                    aria-hidden
                  />
                  <span className="min-w-0">
                    <span className="block text-xs text-ink-2">{title}</span>
                    <span className="block font-mono text-xs break-words">{command}</span>
                  </span>
                </>,
              ),
            )}
          </Group>
        )}
        {!empty && (
          <Group heading="Ask">
            {item(
              'ask',
              run(() => openAsk(query)),
              <>
                <SquareTerminal
                  size={15}
                  strokeWidth={1.5}
                  className="shrink-0 text-ink-2"
                  aria-hidden
                />
                <span className="shrink-0">Ask</span>
                <code className="truncate font-mono text-xs text-ink-2">{query}</code>
              </>,
            )}
          </Group>
        )}
        {!empty && actions.length > 0 && (
          <Group heading="Do">
            {actions.map((action) => item(action.title, run(action.run), action.title))}
          </Group>
        )}
      </Command.List>
    </Command.Dialog>
  )
}

function Group({ heading, children }: Readonly<{ heading: string; children: ReactNode }>) {
  return <Command.Group heading={heading}>{children}</Command.Group>
}

function item(value: string, onSelect: () => void, content: ReactNode) {
  return (
    <Command.Item
      key={value}
      value={value}
      onSelect={onSelect}
      className="group flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-3 py-1 data-[selected=true]:bg-hover max-[700px]:min-h-11"
    >
      {content}
      <CornerDownLeft
        size={13}
        strokeWidth={1.5}
        className="ml-auto shrink-0 text-ink-3 opacity-0 group-data-[selected=true]:opacity-100"
        aria-hidden
      />
    </Command.Item>
  )
}
