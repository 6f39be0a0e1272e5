import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { OutlineItem } from '../../lib/overview/outline'

/** A line of the tree as it is shown. */
export interface OutlineLine {
  readonly item: OutlineItem
  readonly level: number
  /** From 1, among those of its parent. */
  readonly position: number
  readonly size: number
  readonly parent: string | undefined
  /** undefined: there is nothing in it. */
  readonly open: boolean | undefined
}

interface TreeKeysInput {
  /** Those that are shown, from the top down. */
  readonly lines: readonly OutlineLine[]
  turn(ids: readonly string[], open: boolean): void
  open(item: OutlineItem): void
}

interface TreeKeys {
  readonly ref: RefObject<HTMLDivElement | null>
  /** The line that the Tab key leads to. */
  readonly current: string | undefined
  moveTo(id: string): void
  onKeyDown(event: KeyboardEvent): void
}

/** What is typed within this time is one word. */
const TYPING_MS = 700

/** The keys of an ARIA tree: arrows, Home and End, Enter, `*`, and the first letters of a name. */
export function useTreeKeys({ lines, turn, open }: TreeKeysInput): TreeKeys {
  const ref = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<string>()
  const wanted = useRef<string | undefined>(undefined)
  const typed = useRef({ word: '', at: 0 })
  const current = lines.some(({ item }) => item.id === asked) ? asked : lines[0]?.item.id
  useEffect(() => {
    if (wanted.current === undefined) return
    const line = ref.current?.querySelector<HTMLElement>(
      `[data-line="${CSS.escape(wanted.current)}"]`,
    )
    if (line) wanted.current = undefined
    line?.focus()
  })
  const moveTo = (id: string | undefined) => {
    if (id === undefined) return
    wanted.current = id
    setAsked(id)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const index = lines.findIndex(({ item }) => item.id === current)
    const line = lines[index]
    if (!line) return
    const act = (): (() => void) | undefined => {
      switch (event.key) {
        case 'ArrowDown':
          return () => moveTo(lines[index + 1]?.item.id)
        case 'ArrowUp':
          return () => moveTo(lines[index - 1]?.item.id)
        case 'ArrowRight':
          if (line.open === false) return () => turn([line.item.id], true)
          return line.open ? () => moveTo(line.item.children[0]?.id) : () => {}
        case 'ArrowLeft':
          if (line.open) return () => turn([line.item.id], false)
          return () => moveTo(line.parent)
        case 'Home':
          return () => moveTo(lines[0]?.item.id)
        case 'End':
          return () => moveTo(lines.at(-1)?.item.id)
        case 'Enter':
        case ' ':
          return () => open(line.item)
        case '*':
          return () =>
            turn(
              lines.filter((each) => each.level === 1).map(({ item }) => item.id),
              true,
            )
        default:
          return event.key.length === 1 ? () => moveTo(typeAhead(event.key, index)) : undefined
      }
    }
    const run = act()
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }

  /** The next line, from here on and round, with a word that begins with what has been typed. */
  const typeAhead = (key: string, index: number): string | undefined => {
    const now = performance.now()
    const goesOn = now - typed.current.at < TYPING_MS
    const word = `${goesOn ? typed.current.word : ''}${key.toLowerCase()}`
    typed.current = { word, at: now }
    const start = word.length === 1 ? index + 1 : index
    const round = [...lines.slice(start), ...lines.slice(0, start)]
    return round.find(({ item }) => begins(item.label, word))?.item.id
  }
  return { ref, current, moveTo, onKeyDown }
}

/** By its own name, behind the word for what it is, or by the whole. */
function begins(label: string, word: string): boolean {
  const lower = label.toLowerCase()
  return lower.startsWith(word) || lower.slice(lower.indexOf(' ') + 1).startsWith(word)
}
