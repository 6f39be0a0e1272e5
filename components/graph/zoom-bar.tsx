import './foot.css'
import { useViewport } from 'reactflow'
import { announce } from '../ui/announcer'
import type { GraphViewport } from './use-graph-viewport'

type ZoomBarProps = Readonly<{
  viewport: Pick<GraphViewport, 'fit' | 'oneToOne' | 'zoomIn' | 'zoomOut'>
}>

/** Nearer, farther, one to one, all of it. */
export function ZoomBar({ viewport }: ZoomBarProps) {
  const { zoom } = useViewport()
  const fit = () => {
    if (!viewport.fit()) announce('Too large to be read as a whole: this is the top')
  }
  return (
    <div className="zoom-bar">
      <button type="button" aria-label="Zoom out" onClick={viewport.zoomOut}>
        −
      </button>
      <button
        type="button"
        title="Zoom to 100 %"
        className="zoom-level"
        onClick={viewport.oneToOne}
      >
        <span className="sr-only">Zoom </span>
        {Math.round(zoom * 100)} %
      </button>
      <button type="button" aria-label="Zoom in" onClick={viewport.zoomIn}>
        +
      </button>
      <button type="button" title="Show all of the graph (0)" onClick={fit}>
        Fit
      </button>
    </div>
  )
}
