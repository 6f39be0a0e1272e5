import './foot.css'
import { useReactFlow, useViewport } from 'reactflow'

interface ZoomBarProps {
  onFit(): void
  onOneToOne(): void
  /**
   * Folds all groups, or unfolds them where some are folded; absent where there is nothing to fold.
   */
  readonly fold?: { readonly label: string; run(): void }
}

/** Nearer, farther, one to one, all of it. */
export function ZoomBar({ onFit, onOneToOne, fold }: ZoomBarProps) {
  const { zoomIn, zoomOut } = useReactFlow()
  const { zoom } = useViewport()
  return (
    <div className="zoom-bar">
      <button type="button" aria-label="Zoom out" onClick={() => zoomOut()}>
        −
      </button>
      <button type="button" title="Zoom to 100 %" className="zoom-level" onClick={onOneToOne}>
        <span className="sr-only">Zoom </span>
        {Math.round(zoom * 100)} %
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => zoomIn()}>
        +
      </button>
      <button type="button" title="Show all of the graph" onClick={onFit}>
        Fit
      </button>
      {fold && (
        <button type="button" onClick={fold.run}>
          {fold.label}
        </button>
      )}
    </div>
  )
}
