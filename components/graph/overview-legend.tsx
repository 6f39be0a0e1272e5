import { ViewportPortal } from 'reactflow'
import type { OverviewLayout } from '../../lib/overview/overview-layout'
import { meanings } from '../picture/meanings'

const HEIGHT = 150
const ABOVE = 24
const WHERE_HIDDEN = 'drawn for the card that is pinned or pointed at'

/** What the lines mean, under the ways in, where there is room for it. */
export function OverviewLegend({ layout }: Readonly<{ layout: OverviewLayout }>) {
  const [first] = layout.columns
  if (first?.column !== 'entry') return null
  const foot = Math.max(
    ...layout.things
      .filter(({ thing }) => thing.column === 'entry')
      .map(({ y, height }) => y + height),
  )
  const top = Math.max(foot + ABOVE, Math.min(layout.height - HEIGHT, 520))
  if (top + HEIGHT > layout.height) return null
  return (
    <ViewportPortal>
      <div
        className="thing-legend"
        aria-hidden="true"
        style={{ left: first.x, top, width: first.width }}
      >
        {meanings(layout.hidesMentions ? WHERE_HIDDEN : undefined).map(({ text, dashed }) => (
          <div key={text}>
            <LineSign dashed={dashed} />
            <span>{text}</span>
          </div>
        ))}
      </div>
    </ViewportPortal>
  )
}

function LineSign({ dashed }: Readonly<{ dashed: boolean }>) {
  return (
    <svg width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
      <path
        d="M0 4h21"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={dashed ? '5 3' : undefined}
      />
      <path d="M28 4l-7-3.5v7z" fill="currentColor" />
    </svg>
  )
}
