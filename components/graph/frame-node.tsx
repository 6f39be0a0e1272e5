import type { Node, NodeProps } from 'reactflow'
import './groups.css'
import type { PlacedGroup } from '../../lib/graph/layout'

export type FrameNodeType = Node<
  { group: PlacedGroup; hue: string; holdsSelection: boolean },
  'frame'
>

/**
 * The ground of an open group, and the line above what controllers make later. Lines of edges run
 * over it.
 */
export function FrameNode({ data: { group, hue, holdsSelection } }: NodeProps<FrameNodeType>) {
  const { concept, width, height, band, y } = group
  return (
    <section
      aria-label={`${concept.what} ${concept.name}`}
      className={`frame ${hue} ${holdsSelection ? 'frame-on' : ''}`}
      style={{ width, height }}
    >
      {band && <div className="band" style={{ top: band.y - y }} />}
      {band && band.captionWidth > 0 && (
        <div className="band-caption" style={{ top: band.y - y + 22, width: band.captionWidth }}>
          made later, by controllers
        </div>
      )}
    </section>
  )
}
