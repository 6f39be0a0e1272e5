import { Command } from 'cmdk'
import { CornerDownLeft } from 'lucide-react'
import { type ClipboardEvent, useEffect, useRef, useState } from 'react'
import { openAsk } from '../actions/open-ask'
import type { View } from '../state/use-exploration'
import { readUses, rememberUse } from '../state/uses'
import { type PaletteItem, paletteItems } from './palette-items'
import { useFinds } from './use-finds'

interface PaletteProps {
  readonly view: View | null
  readonly onShare: () => void
  readonly onClose: () => void
}

/** Of one source; a longer list is not read. */
const SHOWN = 12

/** Everything that one can go to, copy or do, by a few words: what is meant most likely first. */
export function Palette({ view, onShare, onClose }: PaletteProps) {
  const [query, setQuery] = useState('')
  const [uses] = useState(readUses)
  const list = useRef<HTMLDivElement>(null)
  // What is found next begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query is another list
  useEffect(() => {
    const frame = requestAnimationFrame(() => list.current?.scrollTo({ top: 0 }))
    return () => cancelAnimationFrame(frame)
  }, [query])
  const finds = useFinds(view?.exploration, query)
  const groups = groupsOf(paletteItems({ query, view, finds, uses, onShare }))
  const choose = ({ value, run }: PaletteItem) => {
    rememberUse(value)
    onClose()
    run()
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
      <Command.List
        ref={list}
        className="max-h-[60vh] overflow-y-auto p-1 [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3"
      >
        {groups.map(({ source, items }) => (
          <Command.Group key={source} heading={source}>
            {items.map((item) => (
              <Command.Item
                key={item.value}
                value={item.value}
                onSelect={() => choose(item)}
                className="group flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-3 py-1 data-[selected=true]:bg-hover max-[700px]:min-h-11"
              >
                {item.content}
                <CornerDownLeft
                  size={13}
                  strokeWidth={1.5}
                  className="ml-auto shrink-0 text-ink-3 opacity-0 group-data-[selected=true]:opacity-100"
                  aria-hidden
                />
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  )
}

/** The sources by their best item, and each one's items by how well they fit. */
function groupsOf(items: readonly PaletteItem[]) {
  const sources = [...new Set(items.map(({ source }) => source))]
  return sources
    .map((source) => ({
      source,
      items: items
        .filter((item) => item.source === source)
        .sort((one, other) => other.rank - one.rank)
        .slice(0, SHOWN),
    }))
    .sort((one, other) => (other.items[0]?.rank ?? 0) - (one.items[0]?.rank ?? 0))
}
