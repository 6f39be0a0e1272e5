import { setTraced, useLayout } from '../state/layout-store'
import type { GraphView } from './use-graph-view'
import './foot.css'

interface ThingToolsProps {
  /** The thing that is pinned, or in focus. */
  readonly thing: string | undefined
  /** Where a trace begins while nothing is pinned: a way into the app. */
  readonly entry: string | undefined
  readonly view: GraphView
}

/** What one asks of a thing: to see it and its neighbours alone, and the way through it. */
export function ThingTools({ thing, entry, view }: ThingToolsProps) {
  const { focus } = view
  const traced = useLayout((state) => state.traced)
  const start = thing ?? entry
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-pressed={focus !== null}
        disabled={thing === undefined && focus === null}
        title={
          thing === undefined
            ? 'Click a card first: Focus then shows it and its neighbours alone'
            : 'Show it and its neighbours alone (.)'
        }
        onClick={() => view.setFocus(focus === null ? (thing ?? null) : null)}
      >
        Focus
      </button>
      <button
        type="button"
        className="tool"
        aria-pressed={traced !== null}
        disabled={start === undefined && traced === null}
        title="The way from a host to the container and on to the resources (r)"
        onClick={() => setTraced(traced === null ? (start ?? null) : null)}
      >
        Trace
      </button>
    </>
  )
}
