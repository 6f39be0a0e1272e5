import { useEffect } from 'react'
import { thingSummary } from '../../lib/overview/thing-summary'
import { NOTHING, selectedObject } from '../../lib/selection/selection'
import { openAsk } from '../actions/open-ask'
import { switchDefaults } from '../actions/switch-defaults'
import { isEmbedded } from '../state/embedded'
import { goToLine, goToObject } from '../state/go-to'
import { useLayout } from '../state/layout-store'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { copyAndTell } from '../ui/copy-text'
import { isTyping } from '../ui/is-typing'

/**
 * The keys of the whole page. A key that types something is left to the field that has the focus.
 */
export function useKeys(view: View | null, share: () => void): void {
  useEffect(() => {
    // Chords are caught on their way down: Monaco would begin one of its own with Ctrl-K.
    const onChord = (event: KeyboardEvent) => {
      if (event.altKey || !(event.metaKey || event.ctrlKey)) return
      const act = chord(event.key.toLowerCase(), share)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey) return
      const act = plain(event, view)
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onChord, { capture: true })
    addEventListener('keydown', onKeyDown)
    return () => {
      removeEventListener('keydown', onChord, { capture: true })
      removeEventListener('keydown', onKeyDown)
    }
  }, [view, share])
}

type Act = () => void

/** All others lead to what an embedded page does not have. */
const EMBEDDED_KEYS = new Set(['[', ']', 'c'])

function chord(key: string, share: () => void): Act | undefined {
  if (isEmbedded()) return undefined
  const { show, overlay } = useLayout.getState()
  if (key === 'k') return () => show({ overlay: overlay === 'palette' ? null : 'palette' })
  if (key === 's') return share
  return undefined
}

function plain(event: KeyboardEvent, view: View | null): Act | undefined {
  const { show, overlay, full } = useLayout.getState()
  const { selection, select, point } = useExplorer.getState()
  if (event.key === 'F8') return () => nextProblem(view, event.shiftKey ? -1 : 1)
  if (event.key === 'Escape' && overlay === null) {
    // In the editor Esc closes what Monaco has open; pressed again, with nothing open, it unpins.
    if (selection.kind !== 'none') {
      return () => {
        select(NOTHING)
        point(NOTHING)
      }
    }
    return full ? () => show({ full: null }) : undefined
  }
  if (overlay !== null || isTyping(event.target)) return undefined
  if (isEmbedded() && !EMBEDDED_KEYS.has(event.key)) return undefined
  switch (event.key) {
    case '/':
      return () => show({ overlay: 'find' })
    case 'd':
      return switchDefaults
    case 't':
      return () => openAsk()
    case '?':
      return () => show({ overlay: 'keys' })
    case '[':
      return () => step(view, -1)
    case ']':
      return () => step(view, 1)
    case 'c':
      return () => copyFirst(view)
    default:
      return undefined
  }
}

function step(view: View | null, by: number) {
  const ids = view?.exploration.objects.map(({ id }) => id) ?? []
  const current = ids.indexOf(selectedObject(useExplorer.getState().selection) ?? '')
  const next =
    ids[current < 0 ? (by > 0 ? 0 : ids.length - 1) : (current + by + ids.length) % ids.length]
  if (next !== undefined) goToObject(next)
}

async function copyFirst(view: View | null) {
  if (!view) return
  const { selection } = useExplorer.getState()
  const { things, graph } = view.exploration
  const main = selection.kind === 'thing' && thingSummary(selection.id, things, graph)?.main
  const node = main || (selectedObject(selection) ?? 'app')
  // Loaded when it is asked for: the table of commands is no part of the first load.
  const { commandsAbout } = await import('../../lib/kubectl/commands')
  const [first] = commandsAbout(node, view.exploration)
  if (first) await copyAndTell(first.filled ?? first.command, `Copied: ${first.title}`)
}

/** The next problem after the line that was shown last, or the one before it; round and round. */
function nextProblem(view: View | null, by: number) {
  const { shownLine, pointed } = useExplorer.getState()
  const here = pointed.kind === 'line' ? pointed.line : (shownLine?.line ?? 0)
  const lines = [...new Set(view?.diagnostics.map(({ span }) => span.line))].sort(
    (one, other) => one - other,
  )
  const next =
    by > 0
      ? (lines.find((line) => line > here) ?? lines[0])
      : (lines.findLast((line) => line < here) ?? lines.at(-1))
  if (next !== undefined) goToLine(next)
}
