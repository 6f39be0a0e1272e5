import { CornerDownRight } from 'lucide-react'
import type { Exploration } from '../../lib/explore'
import { type OutlineItem, objectCount, outline } from '../../lib/overview/outline'
import { conceptHues } from '../icons/concept-hues'
import { FamilyIcon } from '../icons/family-icon'
import { FoldMark } from '../icons/fold-mark'
import { KindIcon } from '../icons/kind-icon'
import './foot.css'
import './outline.css'

/**
 * The outline of an app as plain markup, in the page before any script runs, for the width that has
 * it in the place of the graph. Its first thing is open, as in the live one.
 */
export function StillOutline({ exploration }: Readonly<{ exploration: Exploration }>) {
  const { concepts, graph, things } = exploration
  const items = outline(things, graph, concepts)
  const hue = conceptHues(concepts)
  return (
    <div className="outline-list still-outline">
      <div className="outline-bar">
        <span>{things.things.length} things</span>
        <span className="tool invisible">&nbsp;</span>
      </div>
      {items.map((item, index) => {
        const thing = things.things.find(({ id }) => id === item.id)
        const [first = '', ...rest] = item.label.split(' ')
        return (
          <div key={item.id} className={hue(item.thing)}>
            <div className="outline-line outline-line-1">
              <FoldMark open={index === 0} />
              {thing && <FamilyIcon family={thing.family} size={15} />}
              <span className="outline-name">{thing?.name ?? rest.join(' ')}</span>
              <span className="outline-what">{thing?.sort ?? first}</span>
              <span className="outline-fact">{objectCount(item) || ''}</span>
            </div>
            {index === 0 && item.children.map((child) => <StillLine key={child.id} item={child} />)}
          </div>
        )
      })}
    </div>
  )
}

function StillLine({ item: { node, label, note } }: Readonly<{ item: OutlineItem }>) {
  return (
    <div
      className={`outline-line outline-line-2 ${node?.derived ? 'outline-made' : ''} ${node ? '' : 'outline-relation'}`}
    >
      {node && <KindIcon kind={node.kind} balancer={node.label === 'LoadBalancer'} size={15} />}
      {!node && <CornerDownRight size={14} strokeWidth={1.5} aria-hidden />}
      {node && <span className="outline-kind">{node.label}</span>}
      <span className="outline-name">{node?.name ?? label}</span>
      <span className="outline-fact">{note}</span>
    </div>
  )
}
